/** Cells that are blocks of their own, kept small: a spreadsheet has millions, and a collector of garbage goes through each. */
import type { Block, Cell } from '../../documents/block.ts';
import type { Topic } from '../label/topics.ts';
import type { GridCell } from './grid.ts';

/** Cells made one after the other: from one up to another. */
export interface Run {
  from: number;
  to: number;
  /** By row and column. */
  sorted: boolean;
}

/** The cells among `blocks`, and what is known of them: columns of numbers, a place for each block. */
export class BlockCells {
  /** In the order in which they were made. */
  readonly #cells: GridCell[];
  #count = 0;
  /** Which of the cells a block is, from 1; 0: none. */
  readonly #which: Int32Array;
  readonly blocks: readonly Block[];
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly columnSpan: Int32Array;
  /** 1: the format says that this is a header cell. */
  readonly header: Uint8Array;
  /** 1: a header cell or a label cell of a form. */
  readonly names: Uint8Array;

  constructor(blocks: readonly Block[]) {
    const { length } = blocks;
    this.blocks = blocks;
    this.#cells = new Array(length);
    this.#which = new Int32Array(length);
    this.row = new Int32Array(length);
    this.column = new Int32Array(length);
    this.columnSpan = new Int32Array(length);
    this.header = new Uint8Array(length);
    this.names = new Uint8Array(length);
  }

  /** The cell that the block at `index` is; undefined for a block that is none. */
  at(index: number): GridCell | undefined {
    const which = this.#which[index] ?? 0;
    return which === 0 ? undefined : this.#cells[which - 1];
  }

  /** How many were made. */
  get count(): number {
    return this.#count;
  }

  /** Those that were made in these runs; nobody must change the list. */
  in(runs: readonly Run[]): GridCell[] {
    this.#cells.length = this.#count;
    const [first] = runs;
    // Of a document that is one table, no second list.
    if (first && first.to - first.from === this.#count) return this.#cells;
    return runs.flatMap(({ from, to }) => this.#cells.slice(from, to));
  }

  /** Says of these cells that their blocks are none. */
  release(cells: Iterable<GridCell>): void {
    for (const { block } of cells) this.#which[block] = 0;
  }

  /** Makes the cell that the block at `index` is. */
  make({ row, column, columnSpan = 1 }: Cell, index: number): GridCell {
    this.row[index] = row;
    this.column[index] = column;
    this.columnSpan[index] = columnSpan;
    this.header[index] = this.blocks[index]?.role === 'header' ? 1 : 0;
    const cell = new BlockCell(this, index);
    this.#cells[this.#count] = cell;
    this.#count += 1;
    this.#which[index] = this.#count;
    return cell;
  }
}

/** One of them: all of its block's text. */
class BlockCell implements GridCell {
  readonly #of: BlockCells;
  readonly block: number;
  topic: Topic | undefined = undefined;

  constructor(of: BlockCells, block: number) {
    this.#of = of;
    this.block = block;
  }

  get start(): number {
    return 0;
  }
  get end(): number {
    return this.#of.blocks[this.block]?.text.length ?? 0;
  }
  get row(): number {
    return this.#of.row[this.block] ?? 0;
  }
  get column(): number {
    return this.#of.column[this.block] ?? 0;
  }
  get columnSpan(): number {
    return this.#of.columnSpan[this.block] ?? 1;
  }
  get header(): boolean {
    return this.#of.header[this.block] === 1;
  }
  get names(): boolean {
    return this.#of.names[this.block] === 1;
  }
  set names(value: boolean) {
    this.#of.names[this.block] = value ? 1 : 0;
  }
}
