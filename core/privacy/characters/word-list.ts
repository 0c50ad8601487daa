/** Lists of words of which most stretches of text hold none: a look for the last two characters of their words tells it before a pattern is asked. */

import { pairOf } from './pairs.ts';

/** For each character the lists that have a word ending with it, a bit for each; the same for words of one character, and for pairs. */
const lasts = new Uint8Array(65_536);
const alone = new Uint8Array(65_536);
const pairs = new Uint8Array(65_536);
const set = (table: Uint8Array, index: number, bit: number): void => {
  table[index] = (table[index] ?? 0) | bit;
};
let lists = 0;

/** Words as a pattern, and their bit among the signs. */
export interface WordList {
  pattern: RegExp;
  bit: number;
}

/**
 * A list of `words`: alternatives of a pattern. The last character of each, and the one before it, stand for themselves; that
 * one may be a class of characters, too; what must not follow (`(?!…)`) says nothing of it. At most eight lists.
 */
export function wordList(words: string): WordList {
  if (lists === 8) throw new RangeError('there are eight lists of words already');
  const bit = 1 << lists++;
  for (const word of words.replace(/\(\?!.*?\)/g, '').split('|')) {
    const last = word.charCodeAt(word.length - 1);
    const before = /(?:\[([^\]^]+)\]|([^\\\]]))\\?.$/.exec(word);
    set(lasts, last, bit);
    if (!before) set(alone, last, bit);
    for (const one of before?.[1] ?? before?.[2] ?? '') set(pairs, pairOf(one.charCodeAt(0), last), bit);
  }
  return { pattern: new RegExp(words), bit };
}

/** The bits of the lists of which a word may end with the character at `at`. */
export function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const bits = lasts[code] ?? 0;
  if (bits === 0) return 0;
  return bits & ((alone[code] ?? 0) | (at > 0 ? (pairs[pairOf(text.charCodeAt(at - 1), code)] ?? 0) : 0));
}

/** The bits of the lists of which a word may end in `from`–`to`. */
export function signsIn(text: string, from: number, to: number): number {
  let seen = 0;
  for (let at = from; at < to; at++) seen |= signAt(text, at);
  return seen;
}

/** Whether a word of the list stands wholly in `from`–`to`, where `seen` are the signs of this stretch or of more. */
export const holdsWord = (
  { pattern, bit }: WordList,
  text: string,
  from: number,
  to: number,
  seen = signsIn(text, from, to),
): boolean => (seen & bit) !== 0 && pattern.test(text.slice(from, to));
