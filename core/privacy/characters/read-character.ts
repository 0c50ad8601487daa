/**
 * One character of a window: plain, of another script, a look-alike; escapes were undone before (`dress/unescape.ts`). What was read stands in
 * `readCode` and `readEnd` until the next is read. Bounded look-ahead; never throws.
 */
import { codeAt, digitOf, letterOf, spokenDigitOf } from './characters.ts';

/** One folded character read at a place: its ASCII code (0: none) and where it ends. */
export let readCode = 0;
export let readEnd = 0;

export const plainOf = (code: number): number => {
  if (code < 0 || code > 0xffff) return 0;
  return digitOf[code] || letterOf[code] || 0;
};

/** Mathematical and legacy-computing digits and letters: D835 DC00–DFFF, D83E DFF0–DFF9. */
function readSurrogate(text: string, at: number, high: number): void {
  readCode = 0;
  const low = codeAt(text, at + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return;
  if (high === 0xdb40) {
    // Variation selectors and tag characters: nothing to see.
    readCode = 1;
  } else if (high === 0xd83c) {
    if (low >= 0xdd01 && low <= 0xdd0a) readCode = 48 + low - 0xdd01;
    else if (low === 0xdd00 || low === 0xdd0b || low === 0xdd0c) readCode = 48;
    else if (low >= 0xdd30 && low <= 0xdd89) readCode = 65 + ((low - 0xdd30) % 32);
    if (readCode > 90) readCode = 0;
  } else if (high === 0xd83e) {
    if (low >= 0xdff0 && low <= 0xdff9) readCode = 48 + low - 0xdff0;
  } else if (low >= 0xdfce) readCode = 48 + ((low - 0xdfce) % 10);
  else if (low < 0xdea6) readCode = 65 + (((low - 0xdc00) % 52) % 26);
  readEnd = at + 2;
}

/** Reads one character of a window at `at`: sets readCode (0 none, 1 a gap) and readEnd. */
export function readAt(text: string, at: number): void {
  const code = codeAt(text, at);
  readEnd = at + 1;
  readCode = digitOf[code] || letterOf[code] || spokenDigitOf[code] || 0;
  if (readCode !== 0) return;
  if (code === 0xd835 || code === 0xd83e || code === 0xd83c || code === 0xdb40) readSurrogate(text, at, code);
}
