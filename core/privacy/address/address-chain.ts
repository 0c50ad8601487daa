/** What follows an address's first number: its unit, further numbers with units, parts of houses, names of estates before a number. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

const chain =
  /^(?:附\d{1,3}号|[东西南北中]户|(?:[-—－–#＃][\dA-Za-z０-９]{1,6}){1,4}(?:号|室|户)?|[A-Za-z]{0,2}[\d０-９一二三四五六七八九十百]{1,6}(?:[-—－–#＃之~][\dA-Za-z０-９]{1,6}){0,4}(?:号楼|号院|号房(?![屋产])|单元|楼|层|室|号|幢|栋|座|组|社|屯|弄|户|期|区|队|连|房(?![屋产])|铺|门|巷|#|＃)?|(?:[东西南北中前后甲乙丙丁]|[A-Za-z])?(?:单元|楼(?![上下])|座|栋|幢|区|门(?![前口外锁])|室)(?![\u4e00-\u9fff]?(?:域|别|内))|(?:地下室|车库|阁楼|商铺)|[\u4e00-\u9fff]{2,8}?(?=[A-Za-z]?\d{1,4}(?:[-#＃栋幢座]|号楼))|[\u4e00-\u9fff]{1,8}?(?:小区|花园|公寓|大厦|广场|苑|新村|家园|嘉园|名城|社区|宿舍|家属院|大院|市场|村民小组|组|屯|嘎查)(?=[\dA-Za-z一二三四五六七八九十东西南北]))/;

/** 1: what a link of the chain may begin with; 2: Chinese characters, of which two must follow each other. */
const begins = new Uint8Array(65_536).fill(2, 0x4e00, 0xa000);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const figures = '0123456789０１２３４５６７８９一二三四五六七八九十百';
tableOf(`${letters}${figures}-—－–#＃附东西南北中前后甲乙丙丁单楼座栋幢区门室地车阁商`, begins);
const figureOf = tableOf(figures);
/** What joins a number to another before the unit. */
const joinOf = tableOf('-—－–#＃之~');
/** Units of one character behind a number in the chain, and behind the first one. */
const chainUnits = tableOf('楼层室号幢栋座组社屯弄户期区队连房铺门巷#＃');
const firstUnits = tableOf('号栋幢室组弄楼层座社屯巷#＃队');

const outside = tableOf('前口外锁');
/** What a number counts that is none of a house. */
const counts = tableOf('年月日岁周元人亩');

const VILLAGE = 0x6751;
const DOOR = 0x95e8;
/** 房屋, 房产 */
const [HOUSE, ESTATE] = [0x5c4b, 0x4ea7];
const [NUMBER, BUILDING, COURT, ROOM, PART, OF_PART, COMPANY] = [
  0x53f7, 0x697c, 0x9662, 0x623f, 0x5355, 0x5143, 0x8fde,
];

/** Behind the unit at `at`, which is written within `right`; `at` without one. */
export function unitEnd(text: string, at: number, right: number): number {
  if (at >= right) return at;
  const code = codeAt(text, at);
  const next = at + 1 < right ? codeAt(text, at + 1) : 0;
  if (code === NUMBER && (next === BUILDING || next === COURT)) return at + 2;
  if (code === PART && next === OF_PART) return at + 2;
  if (code === VILLAGE) return text.startsWith('民小组', at + 1) ? at + 4 : at;
  if (code === COMPANY) return /[\d一二三四五六七八九十]/.test(String.fromCharCode(next)) ? at + 1 : at;
  return firstUnits[code] === 1 ? at + 1 : at;
}

/** Behind what goes on from `from`, at most eight links. */
export function chainEnd(text: string, from: number, right: number): number {
  let end = from;
  for (let link = 0; link < 8 && end < right; link++) {
    const next = linkEnd(text, end, right);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Behind the link at `at`; `at` where there is none. Most are a number with a unit, and most places show at a glance that there is none. */
function linkEnd(text: string, at: number, right: number): number {
  const code = text.charCodeAt(at);
  const kind = begins[code];
  if (kind === 0 || (kind === 2 && !(at + 1 < right && isHan(text.charCodeAt(at + 1))))) return at;
  if (code > 47 && code < 58) {
    let end = at + 1;
    while (end < right && end - at < 6 && figureOf[text.charCodeAt(end)] === 1) end++;
    // …2单元2025年…, …街道80周岁…: a year, what is counted.
    if (end < right && counts[text.charCodeAt(end)] === 1) return at;
    // …3栋 7.11-7.20: a date or a figure in the next cell.
    if (end - at < 5 && isDecimal(text, end)) return at;
    if (end === right || joinOf[text.charCodeAt(end)] !== 1) return linkUnitEnd(text, end, right);
  }
  return at + (chain.exec(text.slice(at, Math.min(right, at + 48)))?.[0].length ?? 0);
}

/** One or two digits behind a point; a room's number (2.301) has three. */
const isDecimal = (text: string, at: number): boolean =>
  codeAt(text, at) === 46 && /^\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 4));

function linkUnitEnd(text: string, at: number, right: number): number {
  if (at >= right) return at;
  const code = text.charCodeAt(at);
  const next = at + 1 < right ? text.charCodeAt(at + 1) : 0;
  if (code === NUMBER && next === ROOM) return /[屋产]/.test(text.charAt(at + 2)) ? at + 1 : at + 2;
  if (code === NUMBER && (next === BUILDING || next === COURT)) return at + 2;
  if (code === PART) return next === OF_PART ? at + 2 : at;
  // 501房产
  if (code === ROOM && (next === HOUSE || next === ESTATE)) return at;
  // 302门前: before the door of 302.
  if (code === DOOR && outside[next] === 1) return at;
  return chainUnits[code] === 1 ? at + 1 : at;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
