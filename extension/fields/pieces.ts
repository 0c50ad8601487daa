import type { Runs } from '#core/documents/block.ts';
import type { Piece } from './piece.ts';
import type { PlainRow } from './plain-row.ts';

/** Pieces one behind the other. */
export type Part = readonly Piece[] | PlainRow;

export const isRow = (part: Part): part is PlainRow => !Array.isArray(part);
const sizeOf = (part: Part): number => (isRow(part) ? part.count : part.length);
const piecesOf = (part: Part): readonly Piece[] => (isRow(part) ? part.pieces : part);
const passing = (part: Part): readonly Piece[] => (isRow(part) ? part.passing : part);

/** All pieces of a page, in its order: those of plain rows are made when somebody asks for them. */
export class Pieces implements Iterable<Piece> {
  readonly #parts: Part[];
  /** Of each part which piece its first one is; at the end how many there are. */
  readonly #firsts: Int32Array;

  /** @param parts kept as they are */
  constructor(parts: Iterable<Part>) {
    this.#parts = [...parts];
    this.#firsts = new Int32Array(this.#parts.length + 1);
    let [first, index] = [0, 0];
    for (const part of this.#parts) {
      first += sizeOf(part);
      index += 1;
      this.#firsts[index] = first;
    }
  }

  static of(pieces: readonly Piece[]): Pieces {
    return new Pieces([pieces]);
  }

  get length(): number {
    return this.#firsts[this.#parts.length] ?? 0;
  }

  /** Rows as rows, and other pieces as they were read. */
  get parts(): readonly Part[] {
    return this.#parts;
  }

  /** The piece at `index`; undefined where there is none. */
  at(index: number): Piece | undefined {
    const at = this.#partOf(index);
    const part = this.#parts[at];
    return part && piecesOf(part)[index - (this.#firsts[at] ?? 0)];
  }

  /** The pieces from one up to another. */
  slice(from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1) {
      const piece = this.at(index);
      if (piece) pieces.push(piece);
    }
    return pieces;
  }

  *[Symbol.iterator](): Generator<Piece> {
    for (const part of this.#parts) yield* piecesOf(part);
  }

  /** Each piece for whoever looks at it once. */
  *passing(): Generator<Piece> {
    for (const part of this.#parts) yield* passing(part);
  }

  /** The blocks of all pieces, made as they are asked for; of a plain row in one run. */
  get blocks(): Runs {
    const parts = this.#parts;
    return {
      length: this.length,
      runs: {
        *[Symbol.iterator]() {
          for (const part of parts) yield isRow(part) ? part.passing : part.map(({ block }) => block);
        },
      },
    };
  }

  /** Puts another piece at `index`; a row's comes with all of its row. */
  put(index: number, piece: Piece): void {
    const at = this.#partOf(index);
    const part = this.#parts[at];
    if (!part) return;
    const own = index - (this.#firsts[at] ?? 0);
    const { row } = piece;
    if (row && sizeOf(part) === row.count && row.pieces[own] === piece) this.#parts[at] = row;
    else this.#parts[at] = piecesOf(part).with(own, piece);
  }

  /** Which part a piece is in: sought by halves. */
  #partOf(index: number): number {
    let [low, high] = [0, this.#parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle + 1] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
