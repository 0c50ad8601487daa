/** 住址 in running text: sought around a number with a unit, from the first region, road, village or estate before it. */

import { goesOn, stopAt } from './address-marks.ts';
import { startOf } from './address-start.ts';
import { addressLength, deed, firm, leadLength, mayLead, officeValue } from './address-words.ts';
import { codeAt } from './characters.ts';
import type { Severity } from './finding.ts';
import type { Hit } from './hit.ts';
import { regionAt } from './places.ts';
import type { Reach } from './reach.ts';

const chain =
  /^(?:附\d{1,3}号|[东西南北中]户|(?:[-—－–#＃][\dA-Za-z０-９]{1,6}){1,4}(?:号|室|户)?|[A-Za-z]{0,2}[\d０-９一二三四五六七八九十百]{1,6}(?:[-—－–#＃之~][\dA-Za-z０-９]{1,6}){0,4}(?:号楼|号院|号房|单元|楼|层|室|号|幢|栋|座|组|社|屯|弄|户|期|区|队|连|房|铺|门|巷|#|＃)?|(?:[东西南北中前后]|[A-Za-z])?(?:单元|楼(?![上下])|座|栋|幢|区|门|室)(?![\u4e00-\u9fff]?(?:域|别|内))|(?:地下室|车库|阁楼|商铺)|[\u4e00-\u9fff]{2,8}?(?=[A-Za-z]?\d{1,4}(?:[-#＃栋幢座]|号楼))|[\u4e00-\u9fff]{1,8}?(?:小区|花园|公寓|大厦|广场|苑|新村|家园|嘉园|名城|社区|宿舍|家属院|大院|市场|村民小组|组|屯|嘎查)(?=[\dA-Za-z一二三四五六七八九十东西南北]))/;

/**
 * An address in running text around the number at `at`–`after` (a digit run, the unit follows).
 * Adds to `hits`; `reach` tells how far this was done before. Returns where to go on. Never throws.
 */
export function readAddressAround(
  text: string,
  at: number,
  after: number,
  floor: number,
  reach: Reach,
  hits: Hit[],
): number {
  let left = at;
  while (left > floor && at - left < 48 && goesOn(text, left - 1)) left--;
  let right = Math.max(after, reach.address);
  while (right < text.length && right - after < 60 && goesOn(text, right)) right++;
  reach.address = right;
  let start = startOf(text, left, at, right);
  if (start < 0) return after;
  const clause = isBoundary(text, left - 1);
  const closed = isBoundary(text, right);
  if (
    start > left &&
    start - left < 12 &&
    clause &&
    closed &&
    right - left < 52 &&
    !holdsStop(text, left, start)
  )
    start = left;
  // 从江 is a county: 从江南区 is none.
  if (
    mayLead(codeAt(text, start)) &&
    (regionAt(text, start) === 0 || /^从江(?!县)/.test(text.slice(start, start + 3)))
  )
    start += leadLength(text.slice(start, at));
  let end = chainEnd(text, unitEnd(text, after, right), right);
  const told = homely.test(text.slice(Math.max(0, start - 5), start)) && stays.test(text.slice(end, end + 8));
  const whole = (clause && start - left <= 1) || told;
  // A clause of its own: names of houses and shops after the number belong to it.
  if (whole && closed && right - end < 16 && !verbs.test(text.slice(left, right)))
    end = Math.max(end, Math.min(right, start + addressLength(text.slice(start, right))));
  while (end > start && tails[codeAt(text, end - 1)] === 1) end--;
  // 张三（向阳镇红旗村3组，138…）: what stands before an open bracket is no part of it.
  const open = openBracket(text, start, end);
  if (open >= 0 && open < at) start = open + 1;
  if (end - start < 5) return after;
  const value = text.slice(start, end);
  if (
    !/[\u4e00-\u9fff]{2}/.test(value) ||
    relative.test(value) ||
    deed.test(text.slice(left, Math.max(end, after)))
  )
    return after;
  const official = isOfficial(value, text.slice(Math.max(0, left - 24), start), text.slice(end, end + 14));
  hits.push({
    kind: 'address',
    start,
    end,
    // Low enough that no person beside it makes an office's address a home.
    confidence: whole && !official ? 0.75 : 0.6,
    severity: severityOf(text, left, start, end, whole && !official, official),
    reasons: [{ code: 'format' }],
  });
  return Math.max(after, end);
}

/** 我村3组: it says where only to who knows whose village. */
const relative = /^(?:兹有|现有|经|系)?[我本该贵][村组镇乡社]/;
/** 位于…的房屋, 从…走失: somebody's home. */
const homely = /(?:[位坐座]落?于|坐落在|从|自)$/;
const stays =
  /^(?:的?(?:自建|商品|回迁)?(?:房屋|房产|住房|住宅|不动产|商品房|宅基地)|的?家中|走失|离家|失踪|外出)/;
const lost = /^(?:的?家中)?(?:走失|离家|失踪)/;

/** The last bracket in `from`–`to` that is not closed; -1 for none. */
function openBracket(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const code = codeAt(text, at);
    if (code === 41 || code === 0xff09) return -1;
    if (code === 40 || code === 0xff08) return at;
  }
  return -1;
}

const verbs = /(?:号|室)(?:举行|召开|开展|办理|受理|参加|集合|报名|文件|令|公告|发生|附近|旁)/;

/** 1: what does not end an address. */
const tails = new Uint8Array(65_536);
for (const character of '（(-—.~·') tails[character.charCodeAt(0)] = 1;

function holdsStop(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (stopAt(text, at, to) > 0) return true;
  return false;
}

const unit = /^(?:号楼|号院|单元|号|栋|幢|室|组|弄|楼|层|座|社|屯|巷|#|＃|队|连(?=[\d一二三四五六七八九十]))/;
/** Behind the unit at `at`. */
const unitEnd = (text: string, at: number, right: number): number =>
  at + (unit.exec(text.slice(at, Math.min(right, at + 2)))?.[0].length ?? 0);

/** Behind what goes on from `from`: further numbers with units, parts of houses, names of estates before a number. */
function chainEnd(text: string, from: number, right: number): number {
  let end = from;
  for (let guard = 0; guard < 8 && end < right; guard++) {
    const next = chain.exec(text.slice(end, Math.min(right, end + 48)));
    if (!next || next[0].length === 0) break;
    end += next[0].length;
  }
  return end;
}

/** An address alone is a notice; someone decides about a room, a clause of its own, and what words before it call a home. */
function severityOf(
  text: string,
  left: number,
  start: number,
  end: number,
  whole: boolean,
  official: boolean,
): Severity {
  const value = text.slice(start, end);
  const clean = text.slice(Math.max(0, left - 24), start);
  if (lost.test(text.slice(end, end + 6))) return 'likely';
  const real =
    regionAt(text, start) > 0 ||
    /[\u4e00-\u9fff](?:路|街|巷|弄|村|小区|花园|公寓|苑|家园|道|镇|街道|园|城|大厦|中心|广场|区|线)/.test(
      value,
    );
  if (real && /(?:名下的?(?:位于|坐落于?)|我家?(?:住在?|在)|本人(?:住在?|居住在))$/.test(clean))
    return 'likely';
  const line = real && whole && isLineEdge(text, left - 1) && isLineEdge(text, end);
  return (isRoom(value) || (line && isDetailed(value))) && !official ? 'likely' : 'notice';
}

/** A room is a home wherever it is written; a house number alone may be anybody's. */
const isRoom = (value: string): boolean =>
  /(?:单元|[栋幢座].{0,8}\d|\d(?:室|房)$|\d号\d{1,3}[-—－–]\d{1,4}$|(?:花园|小区|家园|公寓|新村|苑)[A-Z\d]{1,3}(?:[栋幢]|(?:[-—－–#＃]\d{1,4}){1,3}室?)$)/.test(
    value,
  ) &&
  /(?:区|苑|园|村|庭|府|城|湾|公寓|家|路|街|号|幢|栋)/.test(value) &&
  !value.startsWith('某');

const isDetailed = (value: string): boolean =>
  (/[\d一二三四五六七八九十](?:室|单元|栋|幢|组|号|楼|户|座)/.test(value) ||
    /\d[-#]\d|\d{2,}$/.test(value)) &&
  !/[的了将被说称向告诉没]/.test(value);

/** An office or a firm stands in the address, behind it in the sentence, or what it is about before it. */
function isOfficial(value: string, before: string, behind: string): boolean {
  const sentence = behind.split(/[\n。；]/)[0] ?? '';
  return (
    officeValue.test(value) ||
    officeValue.test(sentence) ||
    firm.test(value) ||
    firm.test(sentence) ||
    /办公|地点|注册|项目|投标|开标|监督|举报|咨询|受理|公司|单位|学校|机构|[合联]社|经营|工程|店/.test(before)
  );
}

const isLineEdge = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /[\n。；;]/.test(text.charAt(at));

const isBoundary = (text: string, at: number): boolean => at < 0 || at >= text.length || !goesOn(text, at);
