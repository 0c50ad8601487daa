/** Lists of words of which most stretches of text hold none: a look for two characters that each of their words holds tells it before a pattern is asked. */

import { pairOf } from './pairs.ts';
import { signsOf } from './word-signs.ts';

/** For each character the lists of which a sign begins with it, a bit for each; the same for signs of one character, and for pairs. */
const firsts = new Int32Array(65_536);
const alone = new Int32Array(65_536);
const pairs = new Int32Array(65_536);
const set = (table: Int32Array, index: number, bit: number): void => {
  table[index] = (table[index] ?? 0) | bit;
};
const lists = new Map<string, WordList>();

/** Words as a pattern, and their bit among the signs. */
export interface WordList {
  pattern: RegExp;
  bit: number;
  /** So far behind the first character of a word its sign stands at most. */
  lead: number;
}

/** A list of words: a pattern without flags, of which each alternative holds characters that stand for themselves. At most thirty lists. */
export function wordList(pattern: RegExp): WordList {
  const known = lists.get(pattern.source);
  if (known) return known;
  if (lists.size === 30) throw new RangeError('there are thirty lists of words already');
  const bit = 1 << lists.size;
  const signs = signsOf(pattern);
  for (const { one, two } of signs.list)
    for (const first of one) {
      const code = first.charCodeAt(0);
      set(firsts, code, bit);
      if (two === '') set(alone, code, bit);
      else for (const second of two) set(pairs, pairOf(code, second.charCodeAt(0)), bit);
    }
  const list = { pattern, bit, lead: signs.lead };
  lists.set(pattern.source, list);
  return list;
}

/** Which of the lists `asked`, a bit for each, may have a word around the character at `at`. */
export function signAt(text: string, at: number, asked: number): number {
  const code = text.charCodeAt(at);
  const bits = (firsts[code] ?? 0) & asked;
  if (bits === 0) return 0;
  return (
    bits &
    ((alone[code] ?? 0) | (at + 1 < text.length ? (pairs[pairOf(code, text.charCodeAt(at + 1))] ?? 0) : 0))
  );
}

/** Whether a sign of one of the lists `asked` begins with `code`. */
export const beginsSign = (code: number, asked: number): boolean => ((firsts[code] ?? 0) & asked) !== 0;

/** The bits of the lists, or of those `asked`, of which a word may stand in `from`–`to`. */
export function signsIn(text: string, from: number, to: number, asked = -1): number {
  let seen = 0;
  for (let at = from; at < to; at++) seen |= signAt(text, at, asked);
  return seen;
}

/** Whether a word of the list stands wholly in `from`–`to`, where `seen` are the signs of this stretch or of more. */
export const holdsWord = (
  { pattern, bit }: WordList,
  text: string,
  from: number,
  to: number,
  seen = signsIn(text, from, to, bit),
): boolean => (seen & bit) !== 0 && pattern.test(text.slice(from, to));
