/** 住址 in running text: sought around a number with a unit, from the first region, road, village or estate before it. */

import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { signAt } from '../characters/word-list.ts';
import { isUsualName } from '../detectors/name.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { inSample } from '../number/sample.ts';
import { bodyEnding, seatBefore } from '../text/body-names.ts';
import { holderOf } from '../text/holder.ts';
import { tellsNobody } from '../text/nobody.ts';
import type { Reach } from '../text/reach.ts';
import { chainEnd, unitEnd } from './address-chain.ts';
import { goesOn, stopAt } from './address-marks.ts';
import { isOwnedByBody, namesHousehold } from './address-owner.ts';
import {
  endsFlat,
  isManyHouses,
  isOfficial,
  isPublicPlace,
  isShared,
  names,
  severityOf,
  toldBehind,
} from './address-severity.ts';
import { BRACKET, holdsSign, signOf } from './address-signs.ts';
import { startOf } from './address-start.ts';
import { addressLength, deed, leadLength, mayLead, placeholder } from './address-words.ts';
import { isBelowBody } from './below-body.ts';
import { regionAt } from './places.ts';

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
  const left = leftOf(text, at, floor, reach);
  // No place has a name of one character.
  if (at - left < 2) return after;
  if (!reach.places.look(text, left, at) && !holdsUnits(text, after)) return after;
  const right = rightOf(text, after, reach);
  let start = startOf(text, left, at, right, reach.places);
  if (start < 0) return after;
  const clause = isBoundary(text, left - 1);
  const closed = isBoundary(text, right);
  if (
    start > left &&
    start - left < 12 &&
    clause &&
    closed &&
    right - left < 52 &&
    mayBeHomely[codeAt(text, start - 1)] !== 1 &&
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
  const told =
    mayBeHomely[codeAt(text, start - 1)] === 1 &&
    homely.test(text.slice(Math.max(0, start - 5), start)) &&
    stays.test(text.slice(end, end + 8));
  const bracketed = holdsSign(BRACKET, text, start, right, reach);
  // 冰灯游园会（森林街39号）: where something is; no name of a person is so long.
  const thing = bracketed && openBracket(text, start, at) - start > 4;
  const titled = headsList(text, end, right);
  const whole = (clause && start - left <= 1 && !thing && !titled) || told;
  // A clause of its own: names of houses and shops after the number belong to it.
  if (
    whole &&
    closed &&
    right - end < 16 &&
    !decimal.test(text.slice(end, right)) &&
    !isRoomEnd(text, start, end) &&
    !namesHousehold(text, end, right) &&
    !verbs.test(text.slice(left, right))
  )
    end = Math.max(end, Math.min(right, start + addressLength(text.slice(start, right))));
  while (end > start && tails[codeAt(text, end - 1)] === 1) end--;
  if (bracketed) {
    // 张三（向阳镇红旗村3组，138…）: what stands before an open bracket is no part of it.
    const open = openBracket(text, start, end);
    // 张三（大柳树屯8组）300元
    const inner = openBracket(text, start, at);
    if (open >= 0 && open < at) start = open + 1;
    else if (inner > start + 1 && namesWhose(text, start, inner)) start = inner + 1;
    else start = behindBody(text, start, at);
    end = strayBracket(text, start, end);
    // 张三 (翠苑5栋1单元1202): the bracket around it is none of it.
    if (open < 0 && beginsBracket(codeAt(text, start)) && endsBracket(codeAt(text, end - 1))) {
      start++;
      end--;
    }
  }
  if (end - start < 5) return after;
  if (
    !holdsTwoHan(text, start, end) ||
    (mayBeRelative[codeAt(text, start)] === 1 && relative.test(text.slice(start, end))) ||
    names(placeholder, text, start, end, reach) ||
    names(deed, text, left, Math.max(end, after), reach)
  )
    return after;
  const official =
    isOfficial(text, left, start, end, reach) ||
    isOwnedByBody(text, start) ||
    isSeated(text, start, reach) ||
    isBelowBody(text, start, end) ||
    isManyHouses(text, start, end, reach) ||
    isPublicPlace(text, start, end, reach);
  // …2单元加装电梯公示: all who live there.
  const shared = titled && !endsFlat(text, end);
  const said = shared ? 'notice' : severityOf(text, left, start, end, whole && !official, official, reach);
  const sampled = said !== 'notice' && inSample(text, start, reach);
  const grave = sampled ? 'notice' : said;
  hits.push(
    makeHit({
      kind: 'address',
      start,
      end,
      // Low enough that no person beside it makes an office's address a home.
      confidence:
        whole &&
        !official &&
        !sampled &&
        !outside.test(text.slice(end - 2, end + 2)) &&
        !isShared(text, start, end)
          ? 0.75
          : 0.6,
      severity:
        grave === 'likely' && holderOf(text, start, reach.marks, 'home') === 'body' ? 'notice' : grave,
      reasons: why.format,
    }),
  );
  return Math.max(after, end);
}

/** …3栋 7.11-7.20: a date or a figure in the next cell. */
const decimal = /^\s{0,4}\d{1,4}\.\d{1,2}(?!\d)/;

/** 红旗村三组低保户名单, …村3组道路硬化工程: whether what stands behind a group or a house, up to the end of its clause, is a title. */
const headsList = (text: string, end: number, right: number): boolean =>
  right - end > 1 && right - end < 40 && title.test(text.slice(end, right));
const title =
  /(?:名单|公[示告]|[表册榜]|清单|台账|登记|签到|明细|汇总|一览|统计|分配|工程|项目|方案|结果|情况|问卷|记录|纪要|通知|报告|办法|制度|计划|规定|细则|意见|须知|倡议书?|协议|合同|收支|账目)(?:[（(][^）)]{0,12}[）)])?$/;

/** 我村3组: it says where only to who knows whose village; 线路K59路: a bus. */
const relative = /^(?:兹有|现有|经|系)?[我本该贵][村组镇乡社]|^线路[A-Z]?\d/;
const mayBeRelative = tableOf('兹现经系我本该贵线');
/** 位于…的房屋, 从…走失: somebody's home. */
const homely = /(?:[位坐座]落?于|坐落在|从|自|我[是系])$/;
const mayBeHomely = tableOf('于在从自是系');
const stays =
  /^(?:的(?:住户|业主|居民|村民|租户|房主)|的?(?:自建|商品|回迁)?(?:房屋|房产|住房|住宅|不动产|商品房|宅基地)|的?家中|走失|离家|失踪|外出)/;

/** Where the characters of an address begin at the earliest, 48 before the number at `at` and not before `floor`. */
function leftOf(text: string, at: number, floor: number, reach: Reach): number {
  const least = Math.max(floor, at - 48);
  let left = at;
  while (left > least && goesOn(text, left - 1))
    if (--left === reach.run) left = Math.min(left, Math.max(least, reach.runFrom));
  reach.run = at;
  reach.runFrom = left;
  return left;
}

/** Whether units follow at `after` that may tell an estate without a word for it: 16栋2单元, 5栋1411. */
function holdsUnits(text: string, after: number): boolean {
  const first = after + (text.startsWith('号楼', after) ? 2 : 1);
  let at = first;
  while (at - first < 4 && codeAt(text, at) > 47 && codeAt(text, at) < 58) at++;
  if (at - first > 2) return true;
  return at > first && codeAt(text, at) === 0x5355;
}

/** Where the characters of an address end at the latest, 60 behind `after`; notes in `reach` what it sees on the way. */
function rightOf(text: string, after: number, reach: Reach): number {
  if (after > reach.address) reach.address = reach.addressFrom = after;
  let right = reach.address;
  for (; right < text.length && right - after < 60 && goesOn(text, right); right++) {
    const sign = signOf[text.charCodeAt(right)];
    if (sign !== 0) reach[sign === BRACKET ? 'bracket' : 'range'] = right;
    if (signAt(text, right, toldBehind) !== 0) reach.sign = right;
  }
  reach.address = right;
  return right;
}

/** Two Chinese characters in a row: less is no place. */
function holdsTwoHan(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (isBmpHan(text.charCodeAt(at)) && isBmpHan(text.charCodeAt(at - 1))) return true;
  return false;
}

const isBmpHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The last bracket in `from`–`to` that is not closed; -1 for none. */
function openBracket(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const code = codeAt(text, at);
    if (code === 41 || code === 0xff09) return -1;
    if (code === 40 || code === 0xff08) return at;
  }
  return -1;
}

/** …登记中心（东圳东路377号）: where the bracket around the number at `at` begins, if it stands behind the name of a body; else `start`. */
function behindBody(text: string, start: number, at: number): number {
  const open = openBracket(text, start, at);
  return open > start && endsSeat(text, open) ? open + 1 : start;
}

/** 婚俗馆（阜阳路19号2楼）: in the brackets behind such a name it is where that is, and right behind it, or behind a comma, where nobody is told of. */
function isSeated(text: string, start: number, reach: Reach): boolean {
  const before = codeAt(text, start - 1);
  if (before === 40 || before === 0xff08) return endsSeat(text, start - 1);
  return (
    (before === 32 || before === 44 || before === 0xff0c) &&
    endsSeat(text, start - 1) &&
    tellsNobody(text, start, reach.marks)
  );
}

/** Whether the name of a body, or of a hall, a station, a temple in a list, ends at the bracket `open`. */
function endsSeat(text: string, open: number): boolean {
  const end = codeAt(text, open - 1) === 32 ? open - 1 : open;
  return (
    bodyEnding(text, end) > 0 ||
    seatBefore.test(text.slice(Math.max(0, end - 4), end)) ||
    department.test(text.slice(Math.max(0, end - 8), end))
  );
}
/** 教体局基教科 */
const department = /[局委厅][\u4e00-\u9fff]{2,5}[科股处室]$/;

const beginsBracket = (code: number): boolean => code === 40 || code === 0xff08;
const endsBracket = (code: number): boolean => code === 41 || code === 0xff09;

/** Where the first bracket in `from`–`to` stands that closes none of them; else `to`. */
function strayBracket(text: string, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at);
    if (code === 40 || code === 0xff08) open++;
    else if ((code === 41 || code === 0xff09) && open-- === 0) return at;
  }
  return to;
}

const verbs =
  /(?:号|室|[栋幢组])(?:家[中里]|走失|暂停|停[水电气]|供[水电气]|施工|检修|封闭|断电|举行|召开|开展|办理|受理|参加|集合|报名|文件|令|公告|发生|附近|旁)/;

/** …159号门前: not in the house. */
const outside = /门前|门口|对面|附近|路口/;

/** 1: what does not end an address. */
const tails = tableOf('（(-—.~·');

function holdsStop(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (stopAt(text, at, to) > 0) return true;
  return false;
}

/** 张三（…, 张三户（…, 您家（…: whose home stands in the bracket at `open`. */
function namesWhose(text: string, start: number, open: number): boolean {
  const last = codeAt(text, open - 1);
  const house = last === 0x6237 || last === 0x5bb6;
  const whose = text.slice(start, house ? open - 1 : open);
  return isUsualName(whose) || (house && /^[我您你他她]$/.test(whose));
}
/** …39栋2单元501: nothing but who lives there and what they do may follow. */
const isRoomEnd = (text: string, start: number, end: number): boolean =>
  isHan(codeAt(text, end)) && room.test(text.slice(start, end));
const room = /(?:单元|[栋幢座]|号楼|\d门)\d{3,4}(?:室|号)?$/;

const isBoundary = (text: string, at: number): boolean => at < 0 || at >= text.length || !goesOn(text, at);
