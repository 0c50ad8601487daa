/** Short rows of digits, of which most texts are full: what tells at a glance that one is no part of a number, or part of an address. */
import { endsPlace, unitCharacters } from '../address/address-marks.ts';
import { codeAt, digitOf, gapOf, hanDigitOf, letterOf, meaningful } from '../characters/characters.ts';
import { bridgeEnd, bridging } from './window-bridge.ts';

/** Over which characters a number may go on. 1: digits, letters, markup; 2: separators; 3: what may be a bridge. */
const joinOf = new Uint8Array(65_536);
const joining: number[] = [];
function join(code: number, how: number): void {
  joinOf[code] = how;
  joining.push(code);
}
for (const code of meaningful)
  if (digitOf[code] !== 0 || letterOf[code] !== 0 || hanDigitOf[code] !== 0) join(code, 1);
  else if (gapOf[code] !== 0) join(code, 2);
for (const character of '<&*\\"(（') join(character.charCodeAt(0), 1);
for (const character of '\t|,)），、:：│┃｜') join(character.charCodeAt(0), 2);
for (const code of [0xd835, 0xd83e, 0xd83c, 0xdb40]) join(code, 1);
for (const code of bridging) if (joinOf[code] === 0) join(code, 3);

/** Whether fewer than five digits at `at`–`end` stand alone: no number goes on over what follows them, or over what follows a separator. */
export function isShortAlone(text: string, at: number, end: number): boolean {
  const join = joinOf[codeAt(text, end)];
  if (join === 2) return joinOf[codeAt(text, end + 1)] === 0 && letterOf[codeAt(text, at - 1)] === 0;
  return join === 0 || (join === 3 && bridgeEnd(text, end) === 0);
}

/** What follows a short row of digits, as far as it tells that the row is nobody's number. */
const QUIET = {
  never: 0,
  always: 1,
  /** A day or a month, unless somebody is born on it. */
  date: 2,
  /** Unless it is a bridge. */
  bridge: 3,
  /** A separator: unless the number goes on behind it. */
  separator: 4,
  /** The same; it may part the digits of one figure, too: 9.5, 8:30, 3-5. */
  inner: 5,
} as const;
const quietAfter = new Uint8Array(65_536).fill(QUIET.always);
for (const code of joining) {
  const how = joinOf[code];
  if (how === 3) quietAfter[code] = QUIET.bridge;
  else quietAfter[code] = how === 1 ? QUIET.never : gapOf[code] === 3 ? QUIET.inner : QUIET.separator;
}
for (const unit of unitCharacters) {
  const code = unit.charCodeAt(0);
  if (joinOf[code] !== 3) quietAfter[code] = QUIET.never;
}
quietAfter[0x65e5] = quietAfter[0x6708] = QUIET.date;
quietAfter[58] = quietAfter[0xff1a] = QUIET.inner;

/**
 * Whether the digits at `at`–`end` are nobody's at a glance, so that no rule need be asked: 12人, 2026年, 9.5倍. A yes is sure: fewer
 * than five, no unit, letter or number behind them, no place, letter or 第 before them.
 */
export function isQuiet(text: string, at: number, end: number): boolean {
  let digits = end - at;
  if (digits > 4) return false;
  const before = codeAt(text, at - 1);
  if (endsPlace(before) || isLatin(before) || before === 95 || (before === 0x7b2c && digits > 2))
    return false;
  let kind = quietAfter[codeAt(text, end)] ?? 0;
  if (kind === QUIET.date) return !isBirth(codeAt(text, end + 1));
  let last = end;
  if (kind >= QUIET.separator) {
    if (letterOf[before] !== 0) return false;
    if (endsApart(text, end + 1)) return true;
    while (kind === QUIET.inner && digits < 5 && isDigit(codeAt(text, last + 1))) {
      const from = ++last;
      while (isDigit(codeAt(text, last)) && digits < 5) {
        last++;
        digits++;
      }
      if (last === from) return false;
      kind = quietAfter[codeAt(text, last)] ?? 0;
    }
    if (digits > 4) return false;
  }
  if (kind === QUIET.bridge) return bridgeEnd(text, last) === 0;
  return kind === QUIET.always;
}

/** Whether from `at` on nothing but separators, a few of them, stands before what ends every number. */
function endsApart(text: string, at: number): boolean {
  let end = at;
  while (end - at < 6 && joinOf[codeAt(text, end)] === 2 && gapOf[codeAt(text, end)] !== 1) end++;
  return joinOf[codeAt(text, end)] === 0;
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** 生 or 出: 5月3日生. */
const isBirth = (code: number): boolean => code === 0x751f || code === 0x51fa;

/** A Latin letter. */
export const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether a number without a unit stands at the end of a place: 凯旋景苑109, 商贸城D1088, 大桥路5-9. */
export function followsPlace(text: string, at: number, end: number, next: number): boolean {
  const before = codeAt(text, at - 1);
  if (endsPlace(before)) {
    if (end - at < 2 && next !== 45) return false;
  } else if (!isLatin(before) || end - at < 2 || !endsPlace(codeAt(text, at - 2))) return false;
  if (next === 0x5e74 || next === 0x6708 || next === 0x5c4a || next === 0x5ea6) return false;
  return text.charCodeAt(at) !== 48 || next !== 45;
}

/** Whether `text` is nothing but one to four digits (or to `most`, where its header says so): a count, a year, a place in a list, under whatever header. */
export function isFigure(text: string, most = 4): boolean {
  if (text.length === 0 || text.length > most) return false;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}
