/** Whether something stands in stretches of a text that overlap, so that none of it is looked at twice. */

import { beginsOf } from '../characters/begins-of.ts';

/** All there are, so that none keeps a text. */
const all: Ahead[] = [];

/** Lets go of the text that was looked at last. */
export function forgetAhead(): void {
  for (const one of all) one.forget();
}

/** A pattern that is sought in one stretch after the other; `longest`: what it finds at most, in UTF-16 code units. */
export class Ahead {
  readonly #pattern: RegExp;
  readonly #longest: number;
  readonly #begins: Uint8Array;
  #text = '';
  /** From `#from` up to `#clean` nothing begins but what was found last. */
  #from = 0;
  #clean = 0;
  /** Where what was found last begins, and where it ends at the latest. */
  #start = -1;
  #end = -1;

  /** The pattern has no flags and is one that `beginsOf` can read. */
  constructor(pattern: RegExp, longest: number) {
    this.#pattern = pattern;
    this.#longest = longest;
    this.#begins = beginsOf(pattern);
    all.push(this);
  }

  forget(): void {
    this.#text = '';
    this.#from = this.#clean = 0;
    this.#start = this.#end = -1;
  }

  /** Whether something that it finds stands wholly in `from`–`to`: as the pattern says of this stretch alone. Never throws. */
  in(text: string, from: number, to: number): boolean {
    if (text !== this.#text || from < this.#from || from > this.#clean) {
      this.#from = this.#clean = from;
      this.#start = -1;
    }
    // Also an equal one: two that are one are compared at once.
    this.#text = text;
    if (this.#start >= from && this.#start < to)
      return this.#end <= to || this.#pattern.test(text.slice(from, to));
    let begin = Math.max(from, this.#clean);
    while (begin < to && this.#begins[text.charCodeAt(begin)] !== 1) begin++;
    const found = begin < to ? text.slice(begin, to).search(this.#pattern) : -1;
    if (found < 0) {
      this.#clean = Math.max(this.#clean, to - this.#longest + 1);
      return false;
    }
    // Of what was found before nothing is known any more.
    if (this.#start >= 0) this.#from = this.#start + 1;
    this.#start = begin + found;
    this.#end = to;
    this.#clean = this.#start + 1;
    return true;
  }
}
