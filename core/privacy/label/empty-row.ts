/** The row of characters without meaning that a look back went over last, before it met anything: a long one is gone through once, not by each look. */

/** Near the row's end it is known of so many places whether the look stood there. */
const known = 32;

export class EmptyRow {
  /** Where it begins; the look goes on before it. */
  from = 0;
  #to = 0;
  /** Tags or remarks stand in it, too. */
  tagged = false;
  /** Where the look stood: bit n for `#to` - 1 - n. What is inside a tag or a remark, it went over: another look may find a meaning there. */
  #stood = 0;

  /** Knows of no row. */
  forget(): void {
    this.from = this.#to = this.#stood = 0;
    this.tagged = false;
  }

  /** Whether a look that comes to `at` goes over the rest of the row. */
  goesOn(at: number): boolean {
    const back = this.#to - 1 - at;
    if (!this.tagged) return back >= 0 && at >= this.from;
    return back >= 0 && back < known && (this.#stood & (1 << back)) !== 0;
  }

  /** Where the look stood, told from the end `to` of another row that goes on with this one. */
  stoodBefore(to: number): number {
    const shift = to - this.#to;
    if (shift >= known || shift <= -known) return 0;
    return shift < 0 ? this.#stood >>> -shift : this.#stood << shift;
  }

  /** Keeps the row `from`–`to`. */
  keep(from: number, to: number, tagged: boolean, stood: number): void {
    this.from = from;
    this.#to = to;
    this.tagged = tagged;
    this.#stood = stood;
  }

  /** The bit of a look that stands at `at` in a row up to `to`. */
  static bit(at: number, to: number): number {
    const back = to - 1 - at;
    return back < known ? 1 << back : 0;
  }
}
