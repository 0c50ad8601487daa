/**
 * One character of a window: plain, of another script, a look-alike, an entity, a URL or JSON escape. What was read stands in
 * `readCode` and `readEnd` until the next is read. Bounded look-ahead; never throws.
 */
import { codeAt, digitOf, gapOf, letterOf, spokenDigitOf } from './characters.ts';

/** One folded character read at a place: its ASCII code (0: none) and where it ends. */
export let readCode = 0;
export let readEnd = 0;

const hexOf = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1;

export const plainOf = (code: number): number => {
  if (code < 0 || code > 0xffff) return 0;
  return digitOf[code] || letterOf[code] || 0;
};

/** Reads `&#49;`, `&#x31;`, `%31`, `\u0031`, `\x31` at `at`. Sets readCode 0 when it is none of these; 1 when it is an invisible or a space. */
function readEscape(text: string, at: number, first: number): void {
  readCode = 0;
  if (first === 38) {
    if (text.startsWith('&amp;#', at)) {
      // Escaped twice.
      readEscape(text, at + 4, 38);
      return;
    }
    if (codeAt(text, at + 1) !== 35) {
      const named = /^&(?:nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|ZeroWidthSpace|hyphen|dash);/.exec(
        text.slice(at, at + 18),
      );
      if (named) {
        readCode = 1;
        readEnd = at + named[0].length;
      }
      return;
    }
    const hex = (codeAt(text, at + 2) | 32) === 120;
    let index = at + (hex ? 3 : 2);
    let value = 0;
    const least = index;
    for (; index < least + 7; index++) {
      const digit = hexOf(text.charCodeAt(index));
      if (digit < 0 || (!hex && digit > 9)) break;
      value = value * (hex ? 16 : 10) + digit;
    }
    if (index === least) return;
    if (text.charCodeAt(index) === 59) index++;
    const plain = plainOf(value);
    readCode = plain !== 0 ? plain : value < 0x10000 && (gapOf[value] ?? 0) !== 0 ? 1 : 0;
    readEnd = index;
    return;
  }
  if (first === 37) {
    // Full-width digits in UTF-8: EF BC 90 … 99.
    const wide = /^%EF%BC%9(\d)/i.exec(text.slice(at, at + 9));
    if (wide) {
      readCode = (wide[1] ?? '0').charCodeAt(0);
      readEnd = at + 9;
      return;
    }
    // %2531: escaped twice.
    if (text.startsWith('%25', at) && hexOf(codeAt(text, at + 3)) === 3) {
      readEnd = at + 5;
      readCode = plainOf(48 + hexOf(codeAt(text, at + 4)));
      return;
    }
    const high = hexOf(codeAt(text, at + 1));
    const low = hexOf(codeAt(text, at + 2));
    if (high < 0 || low < 0) return;
    const value = high * 16 + low;
    readEnd = at + 3;
    readCode =
      plainOf(value) !== 0 && value < 128
        ? plainOf(value)
        : value === 32 || value === 43 || value === 45
          ? 1
          : 0;
    return;
  }
  const kind = codeAt(text, at + 1);
  const braced = kind === 117 ? /^\\u\{0{0,4}([0-9a-f]{2})\}/i.exec(text.slice(at, at + 10)) : null;
  if (braced) {
    readEnd = at + braced[0].length;
    readCode = plainOf(Number.parseInt(braced[1] ?? '', 16));
    return;
  }
  const size = kind === 117 ? 4 : kind === 120 ? 2 : 0;
  if (size === 0) {
    readFigures(text, at);
    return;
  }
  let value = 0;
  for (let index = at + 2; index < at + 2 + size; index++) {
    const digit = hexOf(text.charCodeAt(index));
    if (digit < 0) return;
    value = value * 16 + digit;
  }
  readEnd = at + 2 + size;
  const plain = plainOf(value);
  readCode = plain !== 0 ? plain : (gapOf[value] ?? 0) !== 0 ? 1 : 0;
}

/** `\31` and `\000031` of CSS, `\61` and `\061` of JavaScript: a digit's own number, which can be told apart. */
function readFigures(text: string, at: number): void {
  const found = /^\\(?:0{0,4}3(\d)(?![0-9A-Fa-f]) ?|0?(6[0-7]|7[01])(?!\d))/.exec(text.slice(at, at + 8));
  if (!found) return;
  readEnd = at + found[0].length;
  readCode = found[1] === undefined ? Number.parseInt(found[2] ?? '', 8) : 48 + Number(found[1]);
}

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
  if (code === 38 || code === 37 || code === 92) readEscape(text, at, code);
  else if (code === 0xd835 || code === 0xd83e || code === 0xd83c || code === 0xdb40)
    readSurrogate(text, at, code);
}

/** \u…, \x…, \31, \061: the same behind a backslash. */
function beginsBackslash(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if ((code | 32) === 117 || (code | 32) === 120) return true;
  return (code === 48 || code === 51 || code === 54 || code === 55) && isFigure(codeAt(text, at + 1));
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** &#…, %E…, %3…, %2B…, \\u…, \\x…: an escape that may stand for a digit. */
export function beginsEscape(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (codeAt(text, at - 1) === 92) return beginsBackslash(text, at);
  return (
    code === 35 ||
    code === 51 ||
    // tel:%2B86…: the plus before a country code.
    (code === 50 && (codeAt(text, at + 1) | 32) === 98) ||
    (code === 50 && codeAt(text, at + 1) === 53 && codeAt(text, at + 2) === 51) ||
    (code | 32) === 101 ||
    (code | 32) === 117 ||
    (code | 32) === 120 ||
    (code === 97 && text.startsWith('amp;#', at))
  );
}
