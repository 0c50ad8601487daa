/**
 * A window: a short stretch of text around digits, read as plain upper-case letters and digits with a map back.
 * Folding happens here and nowhere else: full width, other scripts, invisible characters, separators, inline markup,
 * entities, URL and JSON escapes. Bounded: at most `limit` characters a window, bounded look-ahead for each.
 */
import { codeAt, digitOf, gapOf, hanDigitOf, letterOf } from './characters.ts';

/** How two neighbouring characters of a window are joined. Higher is looser. */
export const GAP = { none: 0, invisible: 1, separator: 2, line: 3, cell: 4 } as const;

export const limit = 160;

/** The characters of one window. Arrays are reused from call to call; nothing survives a call to `scan`. */
export interface Window {
  length: number;
  /** ASCII codes of `0–9A–Z`. */
  codes: Uint8Array;
  /** Code units `starts[i]`–`ends[i]` of the text stand for character `i`. */
  starts: Int32Array;
  ends: Int32Array;
  /** Gap before character `i`. */
  gaps: Uint8Array;
  /** 1: character `i` was not written as plain ASCII. */
  folded: Uint8Array;
  /** 1: character `i` was a Chinese numeral. */
  han: Uint8Array;
  /** Where reading stopped. */
  next: number;
}

export const makeWindow = (): Window => ({
  length: 0,
  codes: new Uint8Array(limit),
  starts: new Int32Array(limit),
  ends: new Int32Array(limit),
  gaps: new Uint8Array(limit),
  folded: new Uint8Array(limit),
  han: new Uint8Array(limit),
  next: 0,
});

/** One folded character read at a place: its ASCII code (0: none) and where it ends. */
let readCode = 0;
let readEnd = 0;
let readHan = 0;

const hexOf = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1;

const plainOf = (code: number): number => {
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
    const high = hexOf(codeAt(text, at + 1));
    const low = hexOf(codeAt(text, at + 2));
    if (high < 0 || low < 0) return;
    const value = high * 16 + low;
    readEnd = at + 3;
    readCode = plainOf(value) !== 0 && value < 128 ? plainOf(value) : value === 32 || value === 45 ? 1 : 0;
    return;
  }
  const kind = codeAt(text, at + 1);
  const size = kind === 117 ? 4 : kind === 120 ? 2 : 0;
  if (size === 0) return;
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

/** Reads one character of a window at `at`: sets readCode (0 none, 1 a gap), readEnd, readHan. */
function readAt(text: string, at: number): void {
  const code = codeAt(text, at);
  readHan = 0;
  readEnd = at + 1;
  readCode = digitOf[code] || letterOf[code] || 0;
  if (readCode !== 0) return;
  const han = hanDigitOf[code] ?? 0;
  if (han !== 0) {
    readCode = han;
    readHan = 1;
    return;
  }
  if (code === 38 || code === 37 || code === 92) readEscape(text, at, code);
  else if (code === 0xd835 || code === 0xd83e || code === 0xd83c || code === 0xdb40)
    readSurrogate(text, at, code);
}

const isDigitAt = (text: string, at: number): boolean => (digitOf[codeAt(text, at)] ?? 0) !== 0;

const inlineTags =
  /^<\/?(?:b|i|u|s|a|em|strong|span|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|label|bdo|bdi|nobr|o:p|st1:[a-z]+)(?:[\s/][^<>]{0,200})?>$/i;
const cellTags = /^<\/?t[dhr](?:\s[^<>]{0,200})?>$/i;

/** Gap kind of the tag or comment that begins at `at` (a `<`), -1 when nothing may bridge it; sets readEnd. */
function readTag(text: string, at: number): number {
  if (text.startsWith('<!--', at)) {
    const close = text.slice(at, at + 300).indexOf('-->');
    if (close < 0) return -1;
    readEnd = at + close + 3;
    return GAP.invisible;
  }
  const close = text.slice(at, at + 240).indexOf('>');
  if (close < 0) return -1;
  const tag = text.slice(at, at + close + 1);
  readEnd = at + close + 1;
  if (inlineTags.test(tag)) return GAP.invisible;
  if (/^<br\s*\/?>$/i.test(tag)) return GAP.line;
  return cellTags.test(tag) ? GAP.cell : -1;
}

/**
 * Reads the window that begins at `from`. Letters directly before `from` (not before `floor`) belong to it.
 * Han numerals count only inside; the caller decides whether a run of them is worth a window. Never throws.
 */
export function readWindow(window: Window, text: string, from: number, floor: number): void {
  let start = from;
  for (let left = 0; left < 24 && start > floor; left++) {
    const code = codeAt(text, start - 1);
    if (letterOf[code] !== 0) start--;
    else break;
  }
  const { codes, starts, ends, gaps, folded, han } = window;
  let length = 0;
  let gap = 0;
  let gapWidth = 0;
  let at = start;
  const size = text.length;
  while (at < size && length < limit) {
    const code = codeAt(text, at);
    // Plain ASCII first: most characters are.
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) {
      codes[length] = code >= 97 ? code - 32 : code;
      starts[length] = at;
      ends[length] = ++at;
      gaps[length] = gap;
      folded[length] = 0;
      han[length++] = 0;
      gap = 0;
      gapWidth = 0;
      continue;
    }
    readAt(text, at);
    if (readCode > 1) {
      codes[length] = readCode;
      starts[length] = at;
      ends[length] = readEnd;
      gaps[length] = gap;
      folded[length] = 1;
      han[length++] = readHan;
      gap = 0;
      gapWidth = 0;
      at = readEnd;
      continue;
    }
    if (readCode === 1) {
      gap = Math.max(gap, GAP.invisible);
      at = readEnd;
      if (++gapWidth > 12) break;
      continue;
    }
    const kind = gapOf[code] ?? 0;
    if (kind === 1) {
      gap = Math.max(gap, GAP.invisible);
      if (++gapWidth > 24) break;
      at++;
    } else if (kind === 2 || kind === 3) {
      gap = Math.max(gap, GAP.separator);
      if (++gapWidth > 6) break;
      at++;
    } else if (kind === 4) {
      if (gap === GAP.line && gapWidth > 3) break;
      gap = Math.max(gap, GAP.line);
      gapWidth++;
      at++;
    } else if (code === 60) {
      const tag = readTag(text, at);
      if (tag < 0) break;
      gap = Math.max(gap, tag);
      if (++gapWidth > 8) break;
      at = readEnd;
    } else if (code === 42 || code === 34) {
      // Markdown emphasis, quotes of pieces: two at most, or it is a mask.
      let run = 1;
      while (codeAt(text, at + run) === code && run < 4) run++;
      if (run > 2 || gap === GAP.cell) break;
      gap = Math.max(gap, GAP.separator);
      gapWidth += run;
      at += run;
    } else if (
      (code === 40 || code === 0xff08) &&
      length > 6 &&
      /^[(（][0-9A０-９Ａ][)）]/.test(text.slice(at, at + 3))
    ) {
      // The check digit of a Hong Kong or Macao ID stands in brackets, which belong to the number.
      codes[length] = plainOf(codeAt(text, at + 1));
      starts[length] = at;
      ends[length] = at + 3;
      gaps[length] = GAP.separator;
      folded[length] = 0;
      han[length++] = 0;
      at += 3;
    } else if ((code === 41 || code === 0xff09) && /^[)）]\s?[(（][0-9０-９]/.test(text.slice(at, at + 4))) {
      gap = Math.max(gap, GAP.separator);
      at += /\s/.test(text.charAt(at + 1)) ? 3 : 2;
    } else if (code === 92 && /^\\[-_.·*~ ]/.test(text.slice(at, at + 2))) {
      // Markdown escape.
      at++;
    } else if (code === 38 && codeAt(text, at + 1) === 34) {
      // ="110105"&"1949…": a formula that joins parts.
      gap = Math.max(gap, GAP.separator);
      at++;
    } else if ((code === 41 || code === 0xff09) && length <= 5) {
      // (0551)6234567, (+86)138…: the bracket closes an area or country code.
      gap = Math.max(gap, GAP.separator);
      at++;
    } else if (
      code === 124 ||
      code === 9 ||
      code === 44 ||
      code === 0xff5c ||
      code === 0x2502 ||
      code === 0x2503 ||
      ((code === 0xff0c || code === 0x3001 || code === 58 || code === 0xff1a) && isDigitAt(text, at + 1))
    ) {
      gap = GAP.cell;
      if (++gapWidth > 6) break;
      at++;
    } else break;
  }
  window.length = length;
  window.next = Math.max(at, from + 1);
}
