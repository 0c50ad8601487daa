/** What may begin at the characters before numbers: each is asked once, however many numbers stand behind it. */
import { mayBeToken, stopAt, tokenAt } from './address-marks.ts';
import { isRegion, regionAt } from './places.ts';

/** A region; a word for a place; a word before which no address goes back. */
export const REGION = 1;
export const TOKEN = 2;
export const STOP = 4;

/** So many characters are remembered: more than an address goes back from its number. */
const known = 128;

export class PlaceMarks {
  #from = 0;
  #to = 0;
  /** Where a region that an address may begin with, or a word for a place, may begin for the last time; -1 for nowhere. */
  #place = -1;
  /** Where any region begins for the last time, and a word before which no address goes back. */
  #region = -1;
  #stop = -1;
  readonly #marks = new Uint8Array(known);

  /** Knows nothing of another text. */
  forget(): void {
    this.#from = this.#to = 0;
    this.#place = this.#region = this.#stop = -1;
  }

  /** Looks over `left`–`number`: whether a region or a word for a place may begin there. */
  look(text: string, left: number, number: number): boolean {
    if (left < this.#from || left > this.#to || this.#to - left > known) this.#from = this.#to = left;
    for (; this.#to < number; this.#to++) {
      const at = this.#to;
      let marks = 0;
      if (regionAt(text, at) > 0) {
        marks = REGION;
        this.#region = at;
        if (isRegion(text, at, text.length)) this.#place = at;
      }
      if (mayBeToken(text.charCodeAt(at))) {
        if (tokenAt(text, at, text.length) > 0) marks |= TOKEN;
        this.#place = at;
      }
      if (stopAt(text, at, text.length) > 0) {
        marks |= STOP;
        this.#stop = at;
      }
      this.#marks[at % known] = marks;
    }
    return this.#place >= left;
  }

  /** Whether a region, or a word before which no address goes back, may begin between `from` and the end of the last look. */
  hasRegion(from: number): boolean {
    return this.#region >= from;
  }
  hasStop(from: number): boolean {
    return this.#stop >= from;
  }

  /** Whether what `mark` says may begin at `at`, which was looked over. */
  begins(mark: number, at: number): boolean {
    return ((this.#marks[at % known] ?? 0) & mark) !== 0;
  }
}
