/** How sure and how grave an address in running text is: a home's, an office's, or anybody's. */

import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { holdsWord, type WordList, wordList } from '../characters/word-list.ts';
import { isName } from '../detectors/name.ts';
import type { Severity } from '../finding.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import { labelBefore } from '../label/labels.ts';
import { isPlainName } from '../name/plain-name.ts';
import { bodyEnding } from '../text/body-names.ts';
import { tellsNobody } from '../text/nobody.ts';
import type { Reach } from '../text/reach.ts';
import { isOwnedByBody } from './address-owner.ts';
import { BRACKET, holdsSign, RANGE } from './address-signs.ts';
import { deed, firm, office, placeholder, premises, quarters } from './address-words.ts';
import { isForAll } from './for-all.ts';
import { lineAt } from './line-start.ts';
import { regionAt } from './places.ts';

/** An address alone is a notice; someone decides about a room, a clause of its own, and what words before it call a home. */
export function severityOf(
  text: string,
  left: number,
  start: number,
  end: number,
  whole: boolean,
  official: boolean,
  reach: Reach,
): Severity {
  if (beginsLost[codeAt(text, end)] === 1 && lost.test(text.slice(end, end + 6))) return 'likely';
  if (isOfNamed(text, start, end)) return 'likely';
  if (startsDeed(text, end))
    return !official &&
      !ofBody.test(text.slice(Math.max(0, start - 24), start)) &&
      isReal(text, start, text.slice(start, end))
      ? 'likely'
      : 'notice';
  const home =
    endsHome[codeAt(text, start - 1)] === 1 &&
    /(?:(?:名下|遗[有留])的?(?:位于|坐落于?)|[我他她你]家?住在?|[我他她]在|[我他她你]家在|[我你您他她][户家][（(]?|该户|(?:邮寄|直接|留置)送达[（(]|[个人户]住在?|(?:独|寄|租|借)[居住]在?|本人(?:住在?|居住在)|[其己]的?(?:位于|[坐座]落[于在]))$/.test(
      text.slice(Math.max(0, left - 24), start),
    ) &&
    !isOwnedByBody(text, start);
  if (startsHouse(text, end)) return isReal(text, start, text.slice(start, end)) ? 'likely' : 'notice';
  const line = whole && !reach.cell && isLineEdge(text, left - 1) && isLineEdge(text, end);
  const room = !official && mayHoldRoom(text, start, end);
  if (!home && !line && !room) return 'notice';
  const value = text.slice(start, end);
  if (official && isManyHouses(text, start, end, reach)) return 'notice';
  if (room && isRoom(value))
    return isForAll(text, start, end, reach) ||
      isMeasured(text, start, end, reach) ||
      (!home && isShared(text, start, end)) ||
      (isOfMany(value, line && !isColon(codeAt(text, start - 1))) && tellsNobody(text, start, reach.marks))
      ? 'notice'
      : 'likely';
  if (!home && !(line && isDetailed(value) && !isForAll(text, start, end, reach))) return 'notice';
  return isReal(text, start, value) ? 'likely' : 'notice';
}

/** …3栋2单元电梯, …5栋楼下, …3栋居民请绕行: what all flats of it share, what lies outside, all who live there. */
export const isShared = (text: string, start: number, end: number): boolean =>
  mayHoldRoom(text, start, end) &&
  !endsFlat(text, end) &&
  (shared.test(text.slice(start, end + 5)) || all.test(text.slice(start, end + 10)));
const shared =
  /(?:单元|[栋幢]|号楼)(?:[电客货]?梯|屋[面顶]|楼[道顶下前后旁梯]|外墙|门[禁厅前口]|大厅|公共|消防|下水|管道|防水|地下|架空|[东西南北]{1,2}[侧面]|[前后][方面]|围墙|绿化|空地|[出入]口|车[库棚]|(?:旁边?|附近)(?!走失|丢失|遗失|捡))/;
const all =
  /(?:单元|[栋幢]|号楼)的?(?:全体|广大)?(?:居民|住户|村民|用户|业主|群众)(?:们|，?请|将|可[到以凭]|需|应|须|务必|配合|注意|暂停?|用[水电气]|燃气|自来水|出行)/;

/** 5栋2单元, 5栋, 5栋加装电梯: of many, where nobody is told of; on a `line` of its own only with what is done there. */
export const isOfMany = (value: string, line = false): boolean => (line ? works : ofMany).test(value);
const [ofMany, works] = ['?', ''].map(
  (may) =>
    new RegExp(
      `(?:单元|[栋幢]|号楼)(?:(?![一二三四五六七八九十东西中南北左右]{1,3}(?:户|单元|楼|层|侧?\\d))[\\u4e00-\\u9fff]{2,12}(?:\\d{1,2}[处台起部])?)${may}$`,
    ),
) as [RegExp, RegExp];

/** …302室，51.38平方米; …302室 一室一厅: a flat that is offered, where nobody is told of. */
const isMeasured = (text: string, start: number, end: number, { marks }: Reach): boolean =>
  measured.test(text.slice(end, end + 20)) && tellsNobody(text, start, marks);
export const measured =
  /^[，,、\s|（(]{0,3}(?:(?:(?:建筑|套内|使用|房屋|出租|产权)?面积(?:[：:约为是]|约为)?\s?)?\d{2,3}(?:\.\d{1,2})?\s?(?:平方?米|㎡|m²)|(?:[年月]?租金|起拍价|评估价|底价|挂牌价)[：:\d]|[一二两三四1-4][室居房][^\s]{0,4}[厅卫])/;

/** 公厕一览：…; …12号（公园南门）: where something public stands. */
export function isPublicPlace(text: string, start: number, end: number, reach: Reach): boolean {
  if (holdsSign(BRACKET, text, start, end + 4, reach) && beside.test(text.slice(start, end + 12)))
    return true;
  const from = lineAt(text, start, reach);
  if (start - from > 400) return false;
  // ADR;TYPE=WORK (RFC 6350): where somebody works.
  if ((codeAt(text, from) | 32) === 97 && /^ADR[^:]{0,30}WORK/i.test(text.slice(from, from + 40)))
    return true;
  const to = Math.min(start, from + 40);
  return holdsColon(text, from, to) && facilities.test(text.slice(from, to));
}

function holdsColon(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isColon(text.charCodeAt(at))) return true;
  return false;
}
const beside = /[（(][^（(）)\n]{1,10}(?:旁边?|内|对面|附近|隔壁|旧址|[东西南北正大]门口?|交叉口|路口)[）)]/;
const facilities =
  /(?:公厕|公共厕所|卫生间|网点|站点|点位|门店|停车场|考点|[充换]电站|投票站|接种点|采样点|避难场所|药店|超市|市场)[^：:]{0,10}[：:]/;

/** 3栋至12栋, 101—420室, 2单元全体住户: more than one house. */
export const manyHouses = wordList(
  /\d(?:单元|栋|幢|号楼)的?全[体部]|\d[至到~～—-]\d{1,2}层|\d[至到~～]\d{1,3}(?:单元|号楼|栋|幢|室)|\d{3}[至到~～—–]\d{3,4}室|\d(?:号楼|栋|幢|号|组|单元)[至到~～—、-]\d{1,4}(?:号楼|栋|幢|号|组|单元)/,
);
/** Whether the address `start`–`end`, with the words right behind it, is more than one. */
export const isManyHouses = (text: string, start: number, end: number, reach: Reach): boolean =>
  holdsSign(RANGE, text, start, end + 8, reach) && manyHouses.pattern.test(text.slice(start, end + 8));
/** From … somebody went missing, at … somebody is visited, builds a house, …家中: their home. */
const lost =
  /^(?:(?:的?家中)?(?:走失|离家|失踪|看望(?!全体|学|教|师))|的?家[中里](?![央介学医福])|[新翻改扩重]建(?:住房|住宅|房屋)(?![\d一二三四五六七八九十两]))/;
const beginsLost = tableOf('的家走离失看新翻改扩重');
/** 张三（清河镇上马村6组）已…, 来到上马村6号张三家: a name of three characters that only a person has leans on it. */
const isOfNamed = (text: string, start: number, end: number): boolean =>
  codeAt(text, end) === 0xff09
    ? codeAt(text, start - 1) === 0xff08 && !isHan(codeAt(text, start - 5)) && isPerson(text, start - 4)
    : codeAt(text, end + 3) === 0x5bb6 && isPerson(text, end);
const isPerson = (text: string, at: number): boolean =>
  at >= 0 && isPlainName(text.slice(at, at + 3)) && isName(text.slice(at, at + 3), false);
/** …的房屋归张三所有 */
const startsHouse = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x7684 &&
  /^的[^。；，,\n]{0,6}(?:房屋|房产|住房|住宅|房子|不动产|商品房|宅基地)[^。；，,\n]{0,3}[归由][\u4e00-\u9fff·]{2,12}(?:所有|继承|居住|使用|共有)/.test(
    text.slice(end, end + 36),
  ) &&
  !/(?:公司|局|政府|集体|委员会|中心)(?:所有|使用)/.test(text.slice(end, end + 36));
/** 将位于…的不动产权证书遗失: who loses the deed of a house lives there or lets it. */
const startsDeed = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x7684 &&
  /^的(?![^。；，,\n]{0,7}[局社司厂校院所部])[^。；，,\n]{0,8}(?:权证书?|房产证|使用证|土地证|不动产证)[^。；\n]{0,45}(?:遗失|丢失|灭失|毁损|被盗)/.test(
    text.slice(end, end + 64),
  );
/** 县供销社因保管不善将位于…: whose deed it is. */
const ofBody =
  /(?:公司|集团|银行|中心|学校|[小中大]学|医院|委员会|[村居]委会|政府|[局厂社所站店院处部])(?:因[^，。\n]{0,12}[，,])?(?:不慎)?(?:[将把]?其?(?:名下)?的?(?:位于|[坐座]落[于在]?))$/;
/** The last characters of words that call what follows a home. */
const endsHome = tableOf('于落住在户家（(');
/** Without one of these an address names no room. */
const roomSigns = tableOf('元栋幢座室房门-—－–#＃');

function mayHoldRoom(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (roomSigns[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** A region, or something that a place's name ends with. */
const isReal = (text: string, start: number, value: string): boolean =>
  regionAt(text, start) > 0 ||
  /[\u4e00-\u9fff](?:路|街|巷|弄|村|小区|花园|公寓|苑|家园|道|镇|街道|园|城|大厦|中心|广场|区|线)/.test(
    value,
  );

/** A room is a home wherever it is written; a house number alone may be anybody's. */
const isRoom = (value: string): boolean =>
  /(?:单元|[栋幢座].{0,8}\d|\d(?:室|房)$|楼\d{1,2}门\d{2,4}$|\d号\d{1,3}[-—－–]\d{1,4}$|(?:花园|小区|家园|公寓|新村|苑)[A-Z\d]{1,3}(?:[栋幢]|(?:[-—－–#＃]\d{1,4}){1,3}室?)$)/.test(
    value,
  ) &&
  /[区苑园村庭府城湾家路街号幢栋]|公寓/.test(value) &&
  !value.startsWith('某');

const isDetailed = (value: string): boolean =>
  (/[\d一二三四五六七八九十](?:室|单元|栋|幢|组|号|楼|户|座)/.test(value) ||
    /\d[-#]\d|\d{2,}$/.test(value)) &&
  !/[的了将被说称向告诉没]/.test(value);

const business = wordList(
  /办公|地点|[教考]室|考场|注册|项目|投标|开标|监督|举报|咨询|受理|公司|单位|学校|机构|[合联]社|经营|工程|位置|店|[厂校园院社馆站]址/,
);

/** 燃气公司入户安检未到访：…: at whose homes it does its work. */
const ofHouseholds = /(?:入户|用户|住户|欠费|居民|收到[^，。；\n]{0,6}举报)[^，。；\n]{0,12}[：:]?$/;

/** The bits of all lists that are asked about the stretch behind an address. */
export const toldBehind = office.bit | firm.bit | business.bit | placeholder.bit | deed.bit;
/** The same of those about a value under a label or a column. */
export const toldOfValue = toldBehind | premises.bit | manyHouses.bit;

/** Whether a word of `list` stands in `from`–`to`; `reach` tells where none can. */
export function names(list: WordList, text: string, from: number, to: number, reach: Reach): boolean {
  if (from >= reach.addressFrom && to <= reach.address && reach.sign < from) return false;
  return holdsWord(list, text, from, to);
}

/** An office or a firm stands in the address, behind it in the sentence, or what it is about before it. */
export function isOfficial(text: string, left: number, start: number, end: number, reach: Reach): boolean {
  const before = Math.max(0, left - 24);
  if (before >= reach.addressFrom && end + 14 <= reach.address && reach.sign < before) return false;
  let last = end;
  const own = endsFlat(text, end) && flat.test(text.slice(Math.max(start, end - 10), end));
  while (last < text.length && last - end < 14 && !endsSentence(text.charCodeAt(last))) {
    // …501室，派出所已…, …501室）、…公司, …301室房产及银行存款: who comes to a flat, what else is left.
    if (own && partsFlat[text.charCodeAt(last)] === 1) break;
    last++;
  }
  return (
    ((names(office, text, start, end, reach) || names(firm, text, start, end, reach)) &&
      !quarters.test(text.slice(start, end))) ||
    names(office, text, end, last, reach) ||
    names(firm, text, end, last, reach) ||
    (names(business, text, before, start, reach) && !ofHouseholds.test(text.slice(before, start))) ||
    underOfficeLabel(text, start)
  );
}

const partsFlat = tableOf('，、）)房');
const flat = /单元\d{3,4}室?$/;
/** Whether a room's number may end at `end`. */
export const endsFlat = (text: string, end: number): boolean => {
  const last = codeAt(text, end - 1);
  return last === 0x5ba4 || (last > 47 && last < 58);
};

/** 供应商地址：…, 施工地址：…, 秘书处：…, "orgAddr":"…: the label right before it is of what bodies do, or of their part. */
const underOfficeLabel = (text: string, start: number): boolean =>
  quotes(codeAt(text, start - 1))
    ? labelBefore(text, start, Math.max(0, start - 40), 0)?.topic === 'office-address'
    : leadsSeat[codeAt(text, start - 1)] === 1 && followsOfficeLabel(text, start);
const followsOfficeLabel = (text: string, start: number): boolean =>
  labelEndingAt(text, start - 1) === 'office-address' ||
  bodyEnding(text, start - 1) > 0 ||
  /(?:秘书处|联络处|总部|本部|分部|分会)$/.test(text.slice(Math.max(0, start - 4), start - 1));
const quotes = (code: number): boolean => code === 34 || code === 39;
const isColon = (code: number): boolean => code === 58 || code === 0xff1a;
/** 体检地址为…, 报名地址在…: as a colon does. */
const leadsSeat = tableOf(':：为在');

const endsSentence = (code: number): boolean => code === 10 || code === 0x3002 || code === 0xff1b;

const isLineEdge = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || endsSentence(text.charCodeAt(at)) || text.charCodeAt(at) === 59;
