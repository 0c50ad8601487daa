/**
 * A window: a short stretch of text around digits, read as plain upper-case letters and digits with a map back.
 * Folding happens here and nowhere else: full width, other scripts, invisible characters, separators, inline markup
 * (escapes were undone before: `dress/unescape.ts`). Bounded: at most `limit` characters a window, bounded look-ahead for each.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, letterOf, meaningful } from '../characters/characters.ts';
import { plainOf, readAt, readCode, readEnd } from '../characters/read-character.ts';
import { bridgeEnd, bridgeGap, bridging, mayBridge } from './window-bridge.ts';
import { goesOnBehind, isDatedAt, isDatePart, isDigitAt, isDigitBehind, mayPartDate } from './window-date.ts';
import { GAP, readTag, stringEnd, tagEnd } from './window-gap.ts';
import { leadBefore } from './window-lead.ts';

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
  /** Every character is an ASCII digit or capital, as it stands in the text. */
  plain: boolean;
  /** Where reading stopped. */
  next: number;
}

export const makeWindow = (): Window => ({
  length: 0,
  plain: true,
  codes: new Uint8Array(limit),
  starts: new Int32Array(limit),
  ends: new Int32Array(limit),
  gaps: new Uint8Array(limit),
  folded: new Uint8Array(limit),
  next: 0,
});

/** 1: over which a window may go on; 2: where a bridge may begin (`window-bridge.ts`); at any other character it ends. */
const continues = new Uint8Array(65_536);
for (const code of meaningful) continues[code] = 1;
for (const character of '&%\\<>*"(（)）|\t,｜│┃，、:：叉艾埃') continues[character.charCodeAt(0)] = 1;
for (const high of [0xd835, 0xd83e, 0xd83c, 0xdb40]) continues[high] = 1;
for (const code of bridging) if (continues[code] === 0) continues[code] = 2;

/** Whether no number goes on over what stands beside the digits `at`–`end`. A yes is sure. */
export const standsApart = (text: string, at: number, end: number): boolean =>
  letterOf[codeAt(text, at - 1)] === 0 &&
  !isDatedAt(text, at, end) &&
  (endsAt(text, end) || (end - at > 8 && endsBehind(text, end)));

/** Whether a window ends at `at`. */
function endsAt(text: string, at: number): boolean {
  const more = continues[codeAt(text, at)];
  return more === 0 || (more === 2 && bridgeEnd(text, at) === 0);
}

/** What stands behind most numbers. 1: a gap; 2: it goes on only before a digit; 3: a closing bracket; 4: the end of a quote. */
const behind = tableOf(' \u3000\t\n|｜│┃');
for (const character of '，、:：') behind[character.charCodeAt(0)] = 2;
for (const character of ')）') behind[character.charCodeAt(0)] = 3;
behind[34] = 4;

/** Whether a window of more than eight digits ends behind the gap that begins at `at`: at a word, a clause, the end of a quote. */
function endsBehind(text: string, at: number): boolean {
  let end = at;
  while (end - at < 4 && behind[codeAt(text, end)] === 1) end++;
  const code = codeAt(text, end);
  if (end > at) return continues[code] === 0 && !isDatePart(code);
  const next = codeAt(text, at + 1);
  switch (behind[code]) {
    case 2:
      return !goesOnBehind(text, at) && bridgeEnd(text, at) === 0;
    case 3:
      return (continues[next] === 0 || behind[next] === 2) && bridgeEnd(text, at) === 0;
    case 4:
      return continues[next] === 0 ? !isDatePart(next) : next === 44 && codeAt(text, at + 2) === 34;
    default:
      return false;
  }
}

/** 1: what checks a Hong Kong or Macao ID. */
const isCheck = tableOf('0123456789A');
/** Whether `code` checks such an ID, or, behind 17 digits, a resident ID. */
const isCheckIn = (code: number, length: number): boolean =>
  isCheck[plainOf(code)] === 1 || (length === 17 && plainOf(code) === 88);

/** The X of a resident ID, said as a word. */
const saidX = /^(?:叉|[艾埃]克斯)/;

/** **1****3****8**: each digit stands between two stars on both sides. */
const isBold = (text: string, at: number): boolean =>
  text.startsWith('**', at - 3) && text.startsWith('**', at + 5);

/** Words that lean on two numbers: 1101…002Xtel138…. */
const leaning = /^(?:tel|phone|mob(?:ile)?|sj|dh|sfz|id|card|kh)(?=\d)/i;

/**
 * Reads the window that begins at `from`. Letters directly before `from` (not before `floor`) belong to it.
 * Han numerals count only inside; the caller decides whether a run of them is worth a window. Never throws.
 */
export function readWindow(window: Window, text: string, from: number, floor: number): void {
  const start = leadBefore(text, from, floor);
  const { codes, starts, ends, gaps, folded } = window;
  let length = 0;
  let gap = 0;
  let gapWidth = 0;
  let plain = true;
  let at = start;
  const size = text.length;
  while (at < size && length < limit) {
    const code = codeAt(text, at);
    // Plain ASCII first: most characters are.
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) {
      if (code > 57 && length > 10) {
        const word = leaning.exec(text.slice(at, at + 8));
        if (word) {
          gap = GAP.cell;
          at += word[0].length;
          continue;
        }
      }
      if (code < 97) codes[length] = code;
      else {
        codes[length] = code - 32;
        plain = false;
      }
      starts[length] = at;
      ends[length] = ++at;
      gaps[length] = gap;
      folded[length++] = 0;
      gap = 0;
      gapWidth = 0;
      continue;
    }
    if (continues[code] === 0) {
      // 110105 1949年12月31日 002X
      if (!isDigitBehind(text, at + 1) || !mayPartDate(gaps, code, length)) break;
      gap = Math.max(gap, GAP.separator);
      plain = false;
      at++;
      continue;
    }
    readAt(text, at);
    if (readCode > 1) {
      plain = false;
      codes[length] = readCode;
      starts[length] = at;
      ends[length] = readEnd;
      gaps[length] = gap;
      folded[length++] = 1;
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
      // A line that goes on may be indented.
      if (++gapWidth > (gap === GAP.line ? 16 : 6)) break;
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
      at = tagEnd;
    } else if (code === 62 && gap === GAP.line) {
      // The mark of a line that a mail quotes.
      at++;
    } else if (code === 34 && stringEnd(text, at) > at) {
      gap = GAP.cell;
      at = stringEnd(text, at);
    } else if (code === 42 || code === 34) {
      // Markdown emphasis, quotes of pieces: two at most, or it is a mask.
      let run = 1;
      while (codeAt(text, at + run) === code && run < 4) run++;
      if ((run > 2 && !(run === 4 && isBold(text, at))) || gap === GAP.cell) break;
      gap = Math.max(gap, GAP.separator);
      gapWidth += run;
      at += run;
    } else if (
      (code === 40 || code === 0xff08) &&
      length > 6 &&
      /^[(（].[)）]/.test(text.slice(at, at + 3)) &&
      isCheckIn(codeAt(text, at + 1), length)
    ) {
      // The check digit of a Hong Kong or Macao ID, or A, stands in brackets, which belong to the number.
      plain = false;
      codes[length] = plainOf(codeAt(text, at + 1));
      starts[length] = at;
      ends[length] = at + 3;
      gaps[length] = GAP.separator;
      folded[length++] = 0;
      at += 3;
    } else if (
      (code === 40 || code === 0xff08) &&
      length > 2 &&
      (/^[(（]\d{3,8}[)）]\s?[\dXx]/.test(text.slice(at, at + 12)) ||
        (length === 7 && codes[0] === 49 && /^[(（]\d{4}[)）]/.test(text.slice(at, at + 6))))
    ) {
      // 110105（19491231）002X, (138)0013(8000)
      gap = Math.max(gap, GAP.separator);
      at++;
    } else if (
      (code === 41 || code === 0xff09) &&
      /^[)）] ?[(（]/.test(text.slice(at, at + 3)) &&
      isDigitAt(text, at + (codeAt(text, at + 1) === 32 ? 3 : 2))
    ) {
      gap = Math.max(gap, GAP.separator);
      at += codeAt(text, at + 1) === 32 ? 3 : 2;
    } else if (
      (code === 41 || code === 0xff09) &&
      (length < 6 || (length === 6 ? /\d[(（]\d{3}$/ : /[(（]\d{3,8}$/).test(text.slice(at - 9, at)))
    ) {
      // It closes a date, or an area or country code: (0551)6234567, (+86)138….
      gap = Math.max(gap, GAP.separator);
      at++;
    } else if (code === 92 && /^\\[-_.·*~ ,/]/.test(text.slice(at, at + 2))) {
      // Markdown escape.
      at++;
    } else if (code === 92 && /^\\[nrt]\d/.test(text.slice(at, at + 3))) {
      // A line break or a tab of a string.
      gap = Math.max(gap, GAP.separator);
      at += 2;
    } else if (code === 38 && codeAt(text, at + 1) === 34) {
      // ="110105"&"1949…": a formula that joins parts.
      gap = Math.max(gap, GAP.separator);
      at++;
    } else if (
      code === 124 ||
      code === 9 ||
      code === 44 ||
      code === 0xff5c ||
      code === 0x2502 ||
      code === 0x2503 ||
      ((code === 0xff0c || code === 0x3001 || code === 58 || code === 0xff1a) && goesOnBehind(text, at))
    ) {
      gap = GAP.cell;
      if (++gapWidth > 6) break;
      at++;
    } else {
      const said = length === 17 ? saidX.exec(text.slice(at, at + 3))?.[0].length : undefined;
      if (said !== undefined) {
        plain = false;
        codes[length] = 88;
        starts[length] = at;
        ends[length] = at += said;
        gaps[length] = gap;
        folded[length++] = 1;
        break;
      }
      const end = mayBridge(code) ? bridgeEnd(text, at) : 0;
      if (end === 0) break;
      gap = Math.max(gap, bridgeGap);
      at = end;
    }
  }
  window.length = length;
  window.plain = plain;
  window.next = Math.max(at, from + 1);
}
