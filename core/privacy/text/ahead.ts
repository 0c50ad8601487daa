/** Whether something stands in stretches of a text that overlap, so that none of it is looked at twice. */

import { signAt, type WordList, wordList } from '../characters/word-list.ts';

/** All there are, so that none keeps a text. */
const all: Ahead[] = [];

/** Lets go of the text that was looked at last. */
export function forgetAhead(): void {
  for (const one of all) one.forget();
}

/** A pattern that is sought in one stretch after the other; `longest`: what it finds at most, in UTF-16 code units. */
export class Ahead {
  readonly #words: WordList;
  readonly #longest: number;
  #text = '';
  /** From `#from` up to `#clean` nothing begins but what was found last. */
  #from = 0;
  #clean = 0;
  /** Where what was found last begins, and where it ends at the latest. */
  #start = -1;
  #end = -1;

  /** The pattern is one of a list of words. */
  constructor(pattern: RegExp, longest: number) {
    this.#words = wordList(pattern);
    this.#longest = longest;
    all.push(this);
  }

  forget(): void {
    this.#text = '';
    this.#from = this.#clean = 0;
    this.#start = this.#end = -1;
  }

  /** Whether something that it finds stands wholly in `from`–`to`: as the pattern says of this stretch alone. Never throws. */
  in(text: string, from: number, to: number): boolean {
    const { pattern, bit, lead } = this.#words;
    if (text !== this.#text || from < this.#from || from > this.#clean) {
      this.#from = this.#clean = from;
      this.#start = -1;
    }
    // Also an equal one: two that are one are compared at once.
    this.#text = text;
    if (this.#start >= from && this.#start < to) return this.#end <= to || pattern.test(text.slice(from, to));
    const begin = Math.max(from, this.#clean);
    let sign = begin;
    while (sign < to && signAt(text, sign, bit) === 0) sign++;
    const start = Math.max(begin, sign - lead);
    const found = sign < to ? text.slice(start, to).search(pattern) : -1;
    if (found < 0) {
      this.#clean = Math.max(this.#clean, to - this.#longest + 1);
      return false;
    }
    // Of what was found before nothing is known any more.
    if (this.#start >= 0) this.#from = this.#start + 1;
    this.#start = start + found;
    this.#end = to;
    this.#clean = this.#start + 1;
    return true;
  }
}
