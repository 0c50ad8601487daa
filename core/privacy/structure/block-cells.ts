/** Cells that are blocks of their own. */
import type { Block, Cell } from '../../documents/block.ts';
import { type GridCell, makeCell } from './grid.ts';

/** Cells made one after the other: from one up to another. */
export interface Run {
  from: number;
  to: number;
  /** By row and column. */
  sorted: boolean;
}

/** The cells among `blocks`. */
export class BlockCells {
  readonly #blocks: readonly Block[];
  /** In the order in which they were made. */
  readonly #cells: GridCell[] = [];
  /** By block; undefined for a block that is none. */
  readonly #at: (GridCell | undefined)[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#at = new Array(blocks.length);
  }

  /** The cell that the block at `index` is; undefined for a block that is none. */
  at(index: number): GridCell | undefined {
    return this.#at[index];
  }

  /** How many were made. */
  get count(): number {
    return this.#cells.length;
  }

  /** Those that were made in these runs; nobody must change the list. */
  in(runs: readonly Run[]): GridCell[] {
    const [first] = runs;
    // Of a document that is one table, no second list.
    if (first && first.to - first.from === this.count) return this.#cells;
    return runs.flatMap(({ from, to }) => this.#cells.slice(from, to));
  }

  /** Says of these cells that their blocks are none. */
  release(cells: Iterable<GridCell>): void {
    for (const { block } of cells) this.#at[block] = undefined;
  }

  /** Makes the cell that the block at `index` is: all of its text. */
  make({ row, column, columnSpan = 1 }: Cell, index: number): GridCell {
    const block = this.#blocks[index];
    const cell = makeCell(0, block?.text.length ?? 0, row, column);
    cell.columnSpan = columnSpan;
    cell.header = block?.role === 'header';
    cell.block = index;
    this.#cells.push(cell);
    this.#at[index] = cell;
    return cell;
  }
}
