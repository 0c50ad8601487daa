/** The date of birth inside a resident ID that is written with 年, 月 and 日: 110105 1949年12月31日 002X. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, digitOf, gapOf, letterOf, spokenDigitOf } from '../characters/characters.ts';
import { GAP } from './window-gap.ts';

/** Whether a digit stands at `at`, a letter typed for one, or the check character of an ID. */
export function isDigitAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (digitOf[code] !== 0 || spokenDigitOf[code] !== 0) return true;
  const letter = letterOf[code] ?? 0;
  if (letter === 0) return code === 0xd835 && codeAt(text, at + 1) > 0xdfcd;
  return slips[letter] === 1 ? isSlip(text, at) : letter === 88 && letterOf[codeAt(text, at + 1)] === 0;
}

/** 1: letters that are typed for 0 and 1. */
const slips = tableOf('OIL');

/** Ol3: up to three of these, and a digit right behind. */
function isSlip(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 4 && slips[letterOf[codeAt(text, end)] ?? 0] === 1) end++;
  return digitOf[codeAt(text, end)] !== 0;
}

/** Whether a date of birth goes on behind the digits `at`–`end` of a resident ID: 1101051949年12月31日002X. */
export const isDatedAt = (text: string, at: number, end: number): boolean =>
  partsDate(codeAt(text, end), end - at) && isDigitBehind(text, end + 1);

/** 年, 月, 日. */
export const isDatePart = (code: number): boolean => code === 0x5e74 || code === 0x6708 || code === 0x65e5;

/** What parts the date of birth inside a resident ID: 年 after ten characters, 月 after twelve, 日 after fourteen. */
const partsDate = (code: number, length: number): boolean =>
  (code === 0x5e74 && length === 10) ||
  (code === 0x6708 && length === 12) ||
  (code === 0x65e5 && length === 14);

/** The same in a window of `length` characters, of which the ID may be the last ones. */
export const mayPartDate = (gaps: Uint8Array, code: number, length: number): boolean => {
  const first = length - (code === 0x5e74 ? 10 : code === 0x6708 ? 12 : 14);
  return (
    first >= 0 && (first === 0 || (gaps[first] ?? 0) >= GAP.separator) && partsDate(code, length - first)
  );
};

/** A digit follows at once, behind a space or a hyphen. */
export const isDigitBehind = (text: string, at: number): boolean =>
  isDigitAt(text, at) || (((gapOf[codeAt(text, at)] ?? 0) & 2) !== 0 && isDigitAt(text, at + 1));

/** Whether a digit stands behind the sign at `at`, or, where one stands before it, too, behind a space: 138， 1380; not Birth: 1960. */
export const goesOnBehind = (text: string, at: number): boolean =>
  isDigitAt(text, at + 1) ||
  (codeAt(text, at + 1) === 32 && digitOf[codeAt(text, at - 1)] !== 0 && isDigitAt(text, at + 2));
