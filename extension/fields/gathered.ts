import type { UnreadPart } from '../messages.ts';
import type { Kept } from './memory.ts';
import type { PageReading, Piece } from './piece.ts';
import { isRow, type Part, Pieces } from './pieces.ts';
import { PlainRow } from './plain-row.ts';
import { sumUnread } from './sum-unread.ts';

/** How much was gathered at some moment. */
export type Mark = Record<'pieces' | 'unread' | 'roots' | 'characters' | 'tables', number>;

const none: readonly never[] = [];

/** What a reader has read so far. */
export class Gathered {
  /** Pieces as they came, kept parts whole. */
  readonly #parts: Part[] = [];
  #last: Piece[] = [];
  #count = 0;
  #unread: UnreadPart[] = [];
  #roots: (Document | ShadowRoot)[] = [];
  #characters = 0;
  #tables = 0;

  add(piece: Piece): void {
    this.#characters += piece.block.text.length;
    if (this.#last.length === 0) this.#parts.push(this.#last);
    this.#last.push(piece);
    this.#count += 1;
  }

  addAll(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.add(piece);
  }

  root(root: Document | ShadowRoot): void {
    this.#roots.push(root);
  }

  /** Something that cannot be read. */
  miss(because: UnreadPart['because'], origin?: string): void {
    this.#unread.push({ because, count: 1, ...(origin ? { origin } : {}) });
  }

  /** Counts a table, and gives its number from 0. */
  table(): number {
    return this.#tables++;
  }

  /** How many pieces. */
  get count(): number {
    return this.#count;
  }

  /** UTF-16 code units. */
  get characters(): number {
    return this.#characters;
  }

  mark(): Mark {
    return {
      pieces: this.#count,
      unread: this.#unread.length,
      roots: this.#roots.length,
      characters: this.#characters,
      tables: this.#tables,
    };
  }

  /** What has come since a mark. */
  since(before: Mark): Pick<Kept, keyof Mark> {
    return {
      pieces: this.#from(before.pieces),
      unread: this.#unread.length > before.unread ? this.#unread.slice(before.unread) : none,
      roots: this.#roots.length > before.roots ? this.#roots.slice(before.roots) : none,
      characters: this.#characters - before.characters,
      tables: this.#tables - before.tables,
    };
  }

  /** What was kept of an element, once more. */
  again(kept: Kept): void {
    if (kept instanceof PlainRow) {
      if (kept.count > 0) this.#parts.push(kept);
      this.#count += kept.count;
    } else {
      if (kept.pieces.length > 0) this.#parts.push(kept.pieces);
      this.#count += kept.pieces.length;
      for (const one of kept.unread) this.#unread.push(one);
      for (const one of kept.roots) this.#roots.push(one);
      this.#tables += kept.tables;
    }
    this.#last = [];
    this.#characters += kept.characters;
  }

  /** The pieces from one on. */
  #from(start: number): Piece[] {
    const pieces = new Array<Piece>(this.#count - start);
    let at = pieces.length;
    for (let part = this.#parts.length - 1; at > 0; part -= 1) {
      const last = this.#parts[part] ?? none;
      const own = isRow(last) ? last.pieces : last;
      for (let index = own.length - 1; index >= 0 && at > 0; index -= 1) {
        const piece = own[index];
        at -= 1;
        if (piece) pieces[at] = piece;
      }
    }
    return pieces;
  }

  /** All of it; its pieces are not numbered yet. */
  reading(): PageReading {
    return {
      pieces: new Pieces(this.#parts),
      unread: sumUnread(this.#unread),
      characters: this.#characters,
      tables: this.#tables,
      roots: this.#roots,
    };
  }
}
