import type { Severity } from '#core/privacy/finding.ts';
import { elementOf, type Piece } from '../fields/piece.ts';
import { PlainRow, piecesIn } from '../fields/plain-row.ts';
import type { Span } from '../fields/stretch.ts';
import { Marks } from './marks.ts';
import { NearScreen } from './near-screen.ts';

/** Up to so many marked pieces all their marks are handed to the browser. */
const few = 50;

/** What a check knows of a piece now. */
interface Now {
  /** What is to be marked of it. */
  spansOf(piece: Piece): Iterable<{ span: Span; severity: Severity }>;
  /** Whether the page still holds it as it was read. */
  isHere(piece: Piece): boolean;
}

/**
 * Marks what is found. A browser goes through every range it was handed at every change of the page, a key pressed as well as a mark
 * added: 300 of them take it 8 ms each time, 40,000 half a second and more. So it is handed those near the screen, and the others as
 * they come near.
 */
export class NearMarks {
  readonly #marks = new Marks();
  readonly #now: Now;
  readonly #near = new NearScreen<Piece | PlainRow>(
    (one) => (one instanceof PlainRow ? one.element : elementOf(one.source)),
    (near) => this.#show(near.flatMap(piecesIn)),
  );
  /** Changed since all were marked. */
  readonly #fresh = new Set<Piece>();

  constructor(now: Now) {
    this.#now = now;
  }

  /** Marks these pieces, and those of these rows, and no others; they stand in the page's order. */
  all(marked: readonly (Piece | PlainRow)[], roots: readonly (Document | ShadowRoot)[]): void {
    this.#fresh.clear();
    this.#near.stop();
    const pieces = marked.length <= few ? marked.flatMap(piecesIn) : [];
    const all = pieces.length <= few && marked.length <= few;
    this.#marks.keep(all ? pieces : [...this.#marks.pieces].filter(this.#now.isHere));
    this.#set(all ? pieces : [...this.#marks.pieces]);
    if (!all) this.#near.watch(marked, roots);
  }

  /** Marks pieces that have just changed, wherever they stand: someone writes there. Unmarks what is gone. */
  some(changed: ReadonlySet<Piece>): void {
    for (const piece of [...this.#marks.pieces]) if (!this.#now.isHere(piece)) this.#marks.unset(piece);
    this.#set(changed);
    for (const piece of changed) this.#fresh.add(piece);
  }

  /** Marks pieces in the places of others. */
  renew(renewed: readonly { before: Piece; after: Piece }[]): void {
    for (const { before, after } of renewed) {
      this.#marks.unset(before);
      this.#fresh.delete(before);
      this.#set([after]);
      this.#fresh.add(after);
    }
  }

  /** Marks the one finding that the panel looks at. */
  point(span: Span | undefined): void {
    this.#marks.point(span);
  }

  clear(): void {
    this.#near.stop();
    this.#fresh.clear();
    this.#marks.clear();
  }

  #set(pieces: Iterable<Piece>): void {
    for (const piece of pieces) this.#marks.set(piece, this.#now.spansOf(piece));
  }

  #show(near: readonly Piece[]): void {
    const wanted = new Set([...near, ...this.#fresh].filter(this.#now.isHere));
    this.#marks.keep(wanted);
    const known = new Set(this.#marks.pieces);
    this.#set([...wanted].filter((piece) => !known.has(piece)));
  }
}
