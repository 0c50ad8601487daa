/** What was found in each block of a document. Most have nothing or one hit: no list is made for these, as there may be a million. */
import type { Hit } from './hit.ts';

export class Found {
  readonly #hits: (Hit | Hit[] | undefined)[];
  /** A silent hit is or was among them. */
  silent = false;

  /** For `size` blocks, of which none has a hit. */
  constructor(size: number) {
    this.#hits = new Array(size);
  }

  /** What was found in `block` is `hits` now; the list stays the caller's. */
  set(block: number, hits: readonly Hit[]): void {
    this.#hits[block] = hits.length > 1 ? hits.slice() : hits[0];
    this.#note(hits);
  }

  /** What was found in `block` is `hit`, nothing else. */
  put(block: number, hit: Hit): void {
    this.#hits[block] = hit;
    this.silent ||= hit.silent;
  }

  /** Adds `hits` to what was found in `block`. */
  add(block: number, hits: readonly Hit[]): void {
    const before = this.#hits[block];
    if (before === undefined) {
      this.set(block, hits);
      return;
    }
    const all = Array.isArray(before) ? before : [before];
    for (const hit of hits) all.push(hit);
    this.#hits[block] = all;
    this.#note(hits);
  }

  #note(hits: readonly Hit[]): void {
    for (let index = 0; index < hits.length; index++) this.silent ||= hits[index]?.silent === true;
  }

  /** The hit of `block` that has no other; undefined where there is none, or more. */
  only(block: number): Hit | undefined {
    const hits = this.#hits[block];
    return Array.isArray(hits) ? undefined : hits;
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
}

const none: readonly Hit[] = [];
