/** Two code units as one place in a table of 65,536; others may fall upon it. */
export const pairOf = (one: number, two: number): number => (Math.imul(one, 31) ^ two) & 0xffff;

/** Pairs of code units, for a first look: a no is sure, a yes mostly. To ask costs less than to take two characters out of a text. */
export class Pairs {
  readonly #table = new Uint8Array(65_536);

  add(one: number, two: number): void {
    this.#table[pairOf(one, two)] = 1;
  }

  /** Whether the pair was added; another that falls upon it says so, too. */
  has(one: number, two: number): boolean {
    return this.#table[pairOf(one, two)] === 1;
  }
}
