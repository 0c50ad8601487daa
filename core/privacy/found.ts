/** What was found in each block of a document. Most have nothing or one hit: no list is made for these, as there may be a million. */
import type { Hit } from './hit.ts';

export class Found {
  readonly #hits: (Hit | Hit[] | undefined)[];

  /** For `size` blocks, of which none has a hit. */
  constructor(size: number) {
    this.#hits = new Array(size);
  }

  /** What was found in `block` is `hits` now; the list stays the caller's. */
  set(block: number, hits: readonly Hit[]): void {
    this.#hits[block] = hits.length > 1 ? hits.slice() : hits[0];
  }

  /** Adds `hits` to what was found in `block`. */
  add(block: number, ...hits: readonly Hit[]): void {
    const before = this.#hits[block];
    if (before === undefined) this.set(block, hits);
    else {
      const all = Array.isArray(before) ? before : [before];
      for (const hit of hits) all.push(hit);
      this.#hits[block] = all;
    }
  }

  /** What was found in `block`, in a list that nobody must change. */
  of(block: number): readonly Hit[] {
    const hits = this.#hits[block];
    return hits === undefined ? none : Array.isArray(hits) ? hits : [hits];
  }

  /** Adds what was found in `block` to `into`. */
  copy(block: number, into: Hit[]): void {
    const hits = this.#hits[block];
    if (hits === undefined) return;
    if (Array.isArray(hits)) for (const hit of hits) into.push(hit);
    else into.push(hits);
  }

  /** Whether a hit of `block` is as `fits` says. */
  has(block: number, fits: (hit: Hit) => boolean): boolean {
    const hits = this.#hits[block];
    return hits !== undefined && (Array.isArray(hits) ? hits.some(fits) : fits(hits));
  }

  /** Whether a hit of any block is as `fits` says. */
  some(fits: (hit: Hit) => boolean): boolean {
    for (let block = 0; block < this.#hits.length; block++) if (this.has(block, fits)) return true;
    return false;
  }
}

const none: readonly Hit[] = [];
