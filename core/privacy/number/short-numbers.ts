/** Short rows of digits, of which most texts are full: what tells at a glance that one is no part of a number, or part of an address. */
import { endsPlace, isUnit } from '../address/address-marks.ts';
import { codeAt, digitOf, gapOf, hanDigitOf, letterOf } from '../characters/characters.ts';
import { bridgeEnd, mayBridge } from './window-bridge.ts';

/** Over which characters a number may go on. 1: digits, letters, markup, escapes; 2: separators; 3: what may be a bridge. */
const joinOf = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++)
  if (digitOf[code] !== 0 || letterOf[code] !== 0 || hanDigitOf[code] !== 0) joinOf[code] = 1;
  else if (gapOf[code] !== 0) joinOf[code] = 2;
for (const character of '<&%*\\"(（') joinOf[character.charCodeAt(0)] = 1;
for (const character of '\t|,)），、:：│┃｜') joinOf[character.charCodeAt(0)] = 2;
for (const code of [0xd835, 0xd83e, 0xd83c, 0xdb40]) joinOf[code] = 1;
for (let code = 0; code < 65_536; code++) if (joinOf[code] === 0 && mayBridge(code)) joinOf[code] = 3;

/** Whether fewer than five digits at `at`–`end` stand alone: no number goes on over what follows them, or over what follows a separator. */
export function isShortAlone(text: string, at: number, end: number): boolean {
  const join = joinOf[codeAt(text, end)];
  if (join === 2) return joinOf[codeAt(text, end + 1)] === 0 && letterOf[codeAt(text, at - 1)] === 0;
  return join === 0 || (join === 3 && bridgeEnd(text, end) === 0);
}

/** What follows a short row of digits. 1: nobody's number by it; 2: a day or a month, unless somebody is born on it; 3: unless it is a bridge. */
const quietAfter = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++)
  quietAfter[code] = joinOf[code] === 0 ? (isUnit(code) ? 0 : 1) : joinOf[code] === 3 ? 3 : 0;
quietAfter[0x65e5] = quietAfter[0x6708] = 2;

/**
 * Whether the digits at `at`–`end` are nobody's at a glance, so that no rule need be asked: 12人, 2026年. A yes is sure: fewer
 * than five, no unit, letter or separator behind them, no place, letter or 第 before them.
 */
export function isQuiet(text: string, at: number, end: number): boolean {
  if (end - at > 4) return false;
  const quiet = quietAfter[codeAt(text, end)] ?? 0;
  if (quiet === 0 || (quiet === 3 && bridgeEnd(text, end) > 0)) return false;
  const before = codeAt(text, at - 1);
  if (endsPlace(before) || isLatin(before) || (before === 0x7b2c && end - at > 2)) return false;
  return quiet !== 2 || !isBirth(codeAt(text, end + 1));
}

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
