/** What tells at a glance how digits and Chinese numerals go on. */
import { residentIdHolds } from '#core/standards/resident-id.ts';
import {
  CLASS,
  classOf,
  codeAt,
  digitOf,
  gapOf,
  letterOf,
  maskOf,
  spokenDigitOf,
} from '../characters/characters.ts';

/** Whether an ASCII digit stands at `at`. */
export const isDigit = (text: string, at: number): boolean => classOf[codeAt(text, at)] === CLASS.digit;

/** The first ASCII digit in `from`–`to`, else `to`. */
export function nextDigit(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isDigit(text, at)) at++;
  return Math.max(from + 1, Math.min(at, to));
}

/** Where the row of ASCII digits that begins at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf[text.charCodeAt(end)] === CLASS.digit) end++;
  return end;
}

/** What parts Chinese numerals that are said one by one: a space, 、, ，. */
const parts = (code: number): boolean => gapOf[code] !== 0 || code === 0x3001 || code === 0xff0c;

/** Whether this is the second half of a character beyond the basic plane. */
export const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** × or ✕ written for the check letter of the resident ID that began at `at`. */
const isCheckX = (text: string, at: number, end: number): boolean =>
  end - at === 17 &&
  letterOf[codeAt(text, end)] === 88 &&
  maskOf[codeAt(text, end + 1)] !== 1 &&
  residentIdHolds(`${text.slice(at, end)}X`);

/** x or X. */
const isX = (code: number): boolean => code === 88 || code === 120;

/**
 * Whether a number goes on behind the Chinese numerals at `at`–`end`: by what is said on the radio, a digit, numerals said one by one, or figures
 * that are (壹-3-柒-2; 幺 is nothing else: 幺-3-8); what nobody sees parts nothing.
 */
export function numeralsGoOn(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end);
  if (isSaid(next) || (digitOf[next] ?? 0) !== 0) return true;
  if (gapOf[next] === 1) return isSaid(codeAt(text, end + 1)) || isDigit(text, end + 1);
  if (end - at > 1 || !parts(next)) return false;
  let figures = codeAt(text, at) === 0x5e7a ? 1 : 0;
  for (let place = end + 1; place < end + 7; place += 2) {
    const code = codeAt(text, place);
    if (isSaid(code)) figures++;
    else if (!isDigit(text, place)) return false;
    if (place > end + 1 && figures > 1) return true;
    if (!parts(codeAt(text, place + 1))) return false;
  }
  return true;
}

/** A Chinese numeral, or what is said for a digit on the radio. */
const isSaid = (code: number): boolean => spokenDigitOf[code] !== 0;

/** ○○○, 某某某, xxx: signs that mean something else when they stand alone, hidden characters when they stand in a row. */
export function isHiddenRun(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code === 0x25cb || code === 0x67d0 || isX(code)) && runEnd(text, at) - at > 2;
}

/**
 * Whether the digits `at`–`end` go on as what is hidden of a number: any sign of a mask behind six digits, three in a row of those that
 * mean something else alone; behind fewer digits two of any sign within a number of eleven: 138**345678.
 */
export function goesOnMasked(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next === 0x25cb || next === 0x67d0) return isHiddenRun(text, end);
  if (end - at > 5) return !isCheckX(text, at, end);
  const shown = runEnd(text, end);
  // Behind the same sign digits are set bold: **138**345678.
  if (shown - end < 2 || codeAt(text, at - 1) === next) return false;
  let last = shown;
  while (last - at < 12 && classOf[codeAt(text, last)] === CLASS.digit) last++;
  return last > shown && last - at === 11 && maskOf[codeAt(text, last)] !== 1;
}

/** Where the run of one sign that begins at `at` ends; 20 are looked at. */
function runEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  let end = at + 1;
  while (end - at < 20 && codeAt(text, end) === code) end++;
  return end;
}
