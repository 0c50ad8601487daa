import type { UnreadPart } from '../messages.ts';
import type { Kept } from './memory.ts';
import type { PageReading, Piece } from './piece.ts';
import { sumUnread } from './sum-unread.ts';

/** How much was gathered at some moment. */
export type Mark = Record<'pieces' | 'unread' | 'roots' | 'characters' | 'tables', number>;

const none: readonly never[] = [];

/** What a reader has read so far. */
export class Gathered {
  #pieces: Piece[] = [];
  #unread: UnreadPart[] = [];
  #roots: (Document | ShadowRoot)[] = [];
  #characters = 0;
  #tables = 0;

  add(piece: Piece): void {
    this.#characters += piece.block.text.length;
    this.#pieces.push(piece);
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

  /** UTF-16 code units. */
  get characters(): number {
    return this.#characters;
  }

  mark(): Mark {
    return {
      pieces: this.#pieces.length,
      unread: this.#unread.length,
      roots: this.#roots.length,
      characters: this.#characters,
      tables: this.#tables,
    };
  }

  /** What has come since a mark. */
  since(before: Mark): Pick<Kept, keyof Mark> {
    return {
      pieces: this.#pieces.slice(before.pieces),
      unread: this.#unread.length > before.unread ? this.#unread.slice(before.unread) : none,
      roots: this.#roots.length > before.roots ? this.#roots.slice(before.roots) : none,
      characters: this.#characters - before.characters,
      tables: this.#tables - before.tables,
    };
  }

  /** What was kept of an element, once more. */
  again({ pieces, unread, roots, characters, tables }: Kept): void {
    for (const piece of pieces) this.#pieces.push(piece);
    for (const one of unread) this.#unread.push(one);
    for (const one of roots) this.#roots.push(one);
    this.#characters += characters;
    this.#tables += tables;
  }

  /** All of it; its pieces are not numbered yet. */
  reading(): PageReading {
    return {
      pieces: this.#pieces,
      unread: sumUnread(this.#unread),
      characters: this.#characters,
      tables: this.#tables,
      roots: this.#roots,
    };
  }
}
