/** Many words sought at once: two neighbouring characters tell most places of a text that none of them begins there. */

const pairOf = (one: number, two: number): number => (Math.imul(one, 31) ^ two) & 0xffff;

/** Words of two characters and more. */
export class WordSet {
  /** 1: two code units (folded into 65,536) with which a word begins. */
  readonly #pairs = new Uint8Array(65_536);
  readonly #words = new Map<number, string[]>();
  readonly #unless: readonly string[];

  /** `words` are parted by spaces. Where one stands as a part of a word of `unless`, it does not count: 办事处 in 街办事处. */
  constructor(words: string, unless = '') {
    this.#unless = unless === '' ? [] : unless.split(' ');
    for (const word of words.split(' ')) {
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      const known = this.#words.get(pair);
      if (known) known.push(word);
      else this.#words.set(pair, [word]);
      this.#pairs[pair] = 1;
    }
  }

  /** Whether one of the words stands in `start`–`end` of `text`. Linear; never throws. */
  standsIn(text: string, start = 0, end: number = text.length): boolean {
    let one = text.charCodeAt(start);
    for (let at = start + 1; at < end; at++) {
      const two = text.charCodeAt(at);
      const pair = pairOf(one, two);
      if (this.#pairs[pair] === 1 && this.#begins(text, at - 1, end, pair)) return true;
      one = two;
    }
    return false;
  }

  #begins(text: string, at: number, end: number, pair: number): boolean {
    for (const word of this.#words.get(pair) ?? [])
      if (at + word.length <= end && text.startsWith(word, at) && !this.#isPart(text, at, word)) return true;
    return false;
  }

  #isPart(text: string, at: number, word: string): boolean {
    for (const longer of this.#unless)
      if (longer.endsWith(word) && text.startsWith(longer, at + word.length - longer.length)) return true;
    return false;
  }
}
