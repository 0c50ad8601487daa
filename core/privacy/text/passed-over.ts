/** What a rule goes on over and does not read: the values in a tag between two numbers, a text that is turned round. They are read all the same. */
import { codeAt } from '../characters/characters.ts';
import { type Hit, lieOn } from '../hit.ts';

/** A tag is no longer than this. UTF-16 code units. */
const longest = 2_000;

/** Looks at places that a rule has passed over. Each text is looked through once, whatever is asked. */
export class PassedOver {
  #text = '';
  /** Where the `<` and the `>` stand of the last tag that was looked for; past the text's end when there is no further one. */
  #start = -1;
  #end = -1;
  /** How far the rules went, and how far the one that was asked last; where both began. */
  #done = 0;
  #begun = 0;
  #last = 0;
  #lastBegun = 0;

  /** Begins with another text. */
  open(text: string): void {
    this.#text = text;
    this.#start = this.#end = -1;
    this.#done = this.#begun = this.#last = this.#lastBegun = 0;
  }

  /** Notes that the rules asked at `at` go on at `next`. Returns the farthest place so far. */
  note(at: number, next: number): number {
    this.#last = next;
    this.#lastBegun = at;
    if (next > this.#done) {
      this.#done = next;
      this.#begun = at;
    }
    return this.#done;
  }

  /**
   * Whether the place `at`, over which what gave the last of `hits` went on, is to be read by itself: not in a tag that was read from within.
   * Places are asked for from left to right.
   */
  asks(at: number, hits: readonly Hit[]): boolean {
    const begun = at < this.#last ? this.#lastBegun : this.#begun;
    const own = this.#text.charCodeAt(at) === 0x202e || (this.#inTag(at) && this.#start > begun);
    return own && !lieOn(hits, at, at + 1, hits.length - 8);
  }

  /** Between the `<` and the `>` of a tag, a comment or a declaration. */
  #inTag(at: number): boolean {
    const text = this.#text;
    while (this.#end <= at && this.#start < text.length) {
      this.#start = find(text, '<', Math.max(this.#start + 1, this.#end));
      if (beginsTag(codeAt(text, this.#start + 1))) this.#end = find(text, '>', this.#start);
    }
    return this.#start < at && this.#end - this.#start <= longest;
  }
}

function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** A letter or ! */
const beginsTag = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 33;
