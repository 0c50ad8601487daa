import { hash } from 'node:crypto';

/** Keys that are held: 64 MB, about a hundred for each of forty thousand disclosures. */
const ROOM = 2 ** 22;

/** A key is so many numbers of 32 bits. */
const WORDS = 4;

/** Keys that stand in one set: one of them gives way to the next when the set is full. */
const WAYS = 8;

/** Memory for what is known; threads may share it. `room`: keys, a power of two. */
export const knownMemory = (room = ROOM): SharedArrayBuffer =>
  new SharedArrayBuffer(room * WORDS * Int32Array.BYTES_PER_ELEMENT);

/** Stands for a text or for bytes: 128 bits of their SHA-256, a character of Latin-1 for each byte. */
export type Key = string & { readonly key: unique symbol };

/** The key of a text (in UTF-8) or of bytes. */
export const keyOf = (read: string | Uint8Array): Key =>
  hash('sha256', read, 'binary').slice(0, WORDS * Int32Array.BYTES_PER_ELEMENT) as Key;

/**
 * What was read and found clean, by its key. Its memory has a bound: what gives way to others is read again when it comes again.
 * Threads need no lock: a key that another one is just writing is not any other key, it is not there yet.
 */
export class Known {
  private readonly words: Int32Array;
  private readonly sets: number;

  /** @param memory from `knownMemory`, with what other threads know. */
  constructor(memory: SharedArrayBuffer = knownMemory()) {
    this.words = new Int32Array(memory);
    this.sets = this.words.length / (WORDS * WAYS);
  }

  has(key: Key): boolean {
    const { words } = this;
    const [a, b, c, d] = [wordOf(key, 0), wordOf(key, 4), wordOf(key, 8), wordOf(key, 12)];
    const from = this.setOf(a);
    for (let at = from; at < from + WAYS * WORDS; at += WORDS)
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return true;
    return false;
  }

  add(key: Key): void {
    const { words } = this;
    const [a, b, c, d] = [wordOf(key, 0), wordOf(key, 4), wordOf(key, 8), wordOf(key, 12)];
    const from = this.setOf(a);
    let at = from;
    while (at < from + WAYS * WORDS && (words[at] !== 0 || words[at + 1] !== 0)) at += WORDS;
    // Any will do, and the key itself is as good as chance.
    if (at === from + WAYS * WORDS) at = from + (b & (WAYS - 1)) * WORDS;
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = d;
  }

  private setOf(word: number): number {
    return (word & (this.sets - 1)) * WAYS * WORDS;
  }
}

const wordOf = (key: Key, at: number): number =>
  key.charCodeAt(at) |
  (key.charCodeAt(at + 1) << 8) |
  (key.charCodeAt(at + 2) << 16) |
  (key.charCodeAt(at + 3) << 24);
