/**
 * Numbers with a space on either side, as many people and editors set them between Chinese characters (the gap that CLREQ leaves to the type):
 * 1979 年 3 月 2 日, 龙山路 12 号 3 栋 501 室, 不动产权第 0012345 号. Such a space parts nothing. Spaces that part the cells of a line stay:
 * 张三 3 组长, 1 户主, 石桥村 3组.
 */
import { goesOn } from '../address/address-marks.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';

/** What a number counts in a date, an address or the number of a paper; not what a column is called. */
const unit =
  /[#＃]|号(?![码牌线文])|[年月日届级栋幢座弄巷层挂学]|门(?![前口面店诊市牌卫户外])|室(?![内外])|房(?![屋产间号地管东租主型源])|单元|组(?![长员织成合])|社(?![区会保团长])|队(?![长员伍])|屯(?!长)|楼(?![栋长盘梯])|户(?![主数籍口名])/y;
/** 1: with which one begins. */
const units = tableOf('#＃号房年月日届级栋幢座弄巷层门挂学室单组社队屯楼户');

/** 1: what a number belongs to that stands before it: a place, a unit, 第, 附. */
const leads = tableOf('路街巷弄道村庄里区园苑城府湾坊院厦庭居寓厂屯寨社场沟组队号栋幢座元楼门期第附');
/** 1: of these a number is never parted on purpose: 中山路 12号. */
const neverApart = tableOf('路街巷弄号栋幢座元');
/** 1: units behind which the number of a room may stand: 3 单元 501. */
const holdsRoom = tableOf('元栋幢座门');
/** So many characters in a row are no name of a person: 阳光水岸 6 栋. */
const longerThanName = 4;

/** 1: what else a number may stand behind that has a unit; none begins a line, where 1 户 may be a serial number and a column. */
const besideNumber = tableOf('-—（(、，,：:·');
/** 3 栋 2 单元, 3 号楼 501: a building at the beginning of a line. */
const beginsHouse = /^(?:[栋幢]|号楼) ?\d/;

const [SPACE, HYPHEN, NUMBER, YEAR, MONTH, DAY, ORDINAL] = [32, 45, 0x53f7, 0x5e74, 0x6708, 0x65e5, 0x7b2c];
const isDigit = (code: number): boolean => (code > 47 && code < 58) || (code >= 0xff10 && code <= 0xff19);
const isLatin = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

/** Whether the space at `at` may be one of these. */
export const mayBeInNumber = (text: string, at: number): boolean =>
  isDigit(codeAt(text, at - 1))
    ? units[codeAt(text, at + 1)] === 1
    : isHan(codeAt(text, at - 1)) && beginsNumber(text, at + 1);

/** 12, B12. */
const beginsNumber = (text: string, at: number): boolean =>
  isDigit(codeAt(text, isLatin(codeAt(text, at)) ? at + 1 : at));

function isUnitAt(text: string, at: number): boolean {
  if (units[codeAt(text, at)] !== 1) return false;
  unit.lastIndex = at;
  return unit.test(text);
}

/** Where the digits begin that end at `end`. */
function digitsFrom(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 20 && isDigit(codeAt(text, at - 1))) at--;
  return at;
}

/** Where the number ends that begins at `from`, a house's with its parts: 12, B12, 3-2-501. */
function numberEnd(text: string, from: number): number {
  let at = isLatin(codeAt(text, from)) ? from + 1 : from;
  while (
    at - from < 20 &&
    (isDigit(codeAt(text, at)) || (codeAt(text, at) === HYPHEN && isDigit(codeAt(text, at + 1))))
  )
    at++;
  return at;
}

/** 12 号, 1979 年: whether the space at `at`, behind a digit, stands before the unit of that number. */
function beforeUnit(text: string, at: number): boolean {
  if (!isUnitAt(text, at + 1)) return false;
  const code = codeAt(text, at + 1);
  const from = digitsFrom(text, at);
  const size = at - from;
  if (code === YEAR) return size === 4;
  if (code === MONTH || code === DAY) return size < 3;
  let before = codeAt(text, from - 1);
  if (before === SPACE) before = codeAt(text, from - 2);
  if (size > 4) return code === NUMBER && before === ORDINAL;
  return (
    isHan(before) ||
    isLatin(before) ||
    besideNumber[before] === 1 ||
    beginsHouse.test(text.slice(at + 1, at + 5))
  );
}

/** 年 3 月, 路 12 号, 单元 501: whether the space at `at`, before a number, stands behind what that number belongs to. */
function behindLead(text: string, at: number): boolean {
  const lead = codeAt(text, at - 1);
  const end = numberEnd(text, at + 1);
  const size = end - at - 1;
  const isApart = codeAt(text, end) === SPACE;
  const unitStart = isApart ? end + 1 : end;
  const next = codeAt(text, unitStart);
  if (lead === YEAR) return size < 3 && next === MONTH;
  if (lead === MONTH) return size < 3 && next === DAY;
  if (lead === ORDINAL) return next === NUMBER;
  const isPlace = leads[lead] === 1 || hanBefore(text, at) >= longerThanName;
  if (isPlace && size < 9 && isUnitAt(text, unitStart))
    return isApart || neverApart[lead] === 1 || isClause(text, at);
  if (isDigit(next) || isLatin(next)) return false;
  // 3单元 802住户: a room has three digits at least where words follow.
  if ((holdsRoom[lead] === 1 || text.startsWith('号楼', at - 2)) && size < 5) return size > 2 || !isHan(next);
  return isPlace && !(isHan(next) && !isApart) && isParted(text, at + 1, end);
}

/** 郭庄村北街 96号，: whether no space but of such places stands in the clause around `at`; else they may part cells. */
function isClause(text: string, at: number): boolean {
  for (let left = at - 1; left > at - longestClause && inClause(text, left); left--)
    if (codeAt(text, left) === SPACE && !isInner(text, left)) return false;
  for (let right = at + 1; right < at + longestClause && inClause(text, right); right++)
    if (codeAt(text, right) === SPACE && !isInner(text, right)) return false;
  return true;
}
const longestClause = 48;
const inClause = (text: string, at: number): boolean => codeAt(text, at) === SPACE || goesOn(text, at);
const isInner = (text: string, at: number): boolean =>
  leads[codeAt(text, at - 1)] === 1 && beginsNumber(text, at + 1);

/** 3-2-501, and no date. */
const isParted = (text: string, from: number, end: number): boolean =>
  end - from > 5 && end - from < 12 && /^\d{1,3}-\d{1,2}-\d{2,4}$/.test(text.slice(from, end));

/** How many Chinese characters stand in a row before `at`, at most as many as a name may have. */
function hanBefore(text: string, at: number): number {
  let from = at;
  while (at - from < longerThanName && isHan(codeAt(text, from - 1))) from--;
  return at - from;
}

/** `text` without these spaces; undefined where there are none. Linear; never throws. */
export function withoutNumberSpaces(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const before = codeAt(text, at - 1);
    if (
      isDigit(before)
        ? beforeUnit(text, at)
        : isHan(before) && beginsNumber(text, at + 1) && behindLead(text, at)
    )
      rewritten.replace(at, at + 1, '');
  }
  rewritten.close();
  return rewritten.changed ? rewritten : undefined;
}
