/** Tables that the reader of the format already saw: each cell is a block of its own. There may be millions. */
import type { Block } from '../../documents/block.ts';
import type { Found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { isReadAsCell, readCell } from '../label/fields.ts';
import type { Steps } from '../steps.ts';
import { type GridCell, isPersons, labelCell, makeCell, makeTable, type Table } from './grid.ts';
import { nameCellsInSteps } from './name-cells.ts';
import { bodysCells, isFirmRow, isWeighed, lower, noCells, weighRow } from './rows.ts';

export interface BlockTables {
  tables: Table[];
  /** The cell that a block is, by the block's index. */
  cellOf: readonly (GridCell | undefined)[];
}

/** The tables of `blocks`, each cell with its topic. */
export function* tablesOf(blocks: readonly Block[]): Steps<BlockTables> {
  const lists = new CellLists();
  const cellOf: (GridCell | undefined)[] = new Array(blocks.length);
  for (let from = 0; from < blocks.length; from += 512) {
    const to = Math.min(blocks.length, from + 512);
    for (let index = from; index < to; index++) {
      const block = blocks[index];
      const at = block?.cell;
      if (at) cellOf[index] = lists.add(block, at, index);
    }
    yield;
  }
  const tables: Table[] = [];
  for (const cells of lists.all()) {
    if (!inOrder(cells)) cells.sort((one, two) => one.row - two.row || one.column - two.column);
    const table = makeTable(cells);
    yield* nameCellsInSteps(table.rows, (cell) => blocks[cell.block]?.text ?? '');
    tables.push(table);
  }
  return { tables, cellOf };
}

/** Cells by their tables. */
class CellLists {
  readonly #lists = new Map<string, GridCell[]>();
  #list: GridCell[] = [];
  #part: string | undefined;
  #number = -1;

  /** Adds the cell that `block` is, with the topic that it says itself. */
  add({ text, role, place }: Block, at: NonNullable<Block['cell']>, index: number): GridCell {
    if (at.table !== this.#number || place.part !== this.#part) this.#move(at.table, place.part);
    const cell = makeCell(0, text.length, at.row, at.column);
    if (at.columnSpan !== undefined) cell.columnSpan = at.columnSpan;
    cell.header = role === 'header';
    cell.block = index;
    labelCell(cell, text);
    this.#list.push(cell);
    return cell;
  }

  #move(table: number, part: string | undefined): void {
    this.#number = table;
    this.#part = part;
    const key = `${part ?? ''}#${table}`;
    const known = this.#lists.get(key);
    this.#list = known ?? [];
    if (!known) this.#lists.set(key, this.#list);
  }

  all(): Iterable<GridCell[]> {
    return this.#lists.values();
  }
}

function inOrder(cells: readonly GridCell[]): boolean {
  let row = -1;
  let column = -1;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || cell.row < row || (cell.row === row && cell.column < column)) return false;
    row = cell.row;
    column = cell.column;
  }
  return true;
}

/** Reads a table's cells by topic and weighs the rows in which that may change anything: what is found is added to `found`. */
export function* weighTable(
  { cells, rows }: Table,
  blocks: readonly Block[],
  found: Found,
  today: number,
): Steps<void> {
  const weigher = new Weigher(isPersons(cells), blocks, found, today);
  for (let from = 0; from < rows.length; from += 64) {
    const to = Math.min(rows.length, from + 64);
    for (let index = from; index < to; index++) weigher.weigh(rows[index] ?? []);
    yield;
  }
}

/** Reads and weighs the rows of one table, one after the other. */
class Weigher {
  readonly #person: boolean;
  readonly #blocks: readonly Block[];
  readonly #found: Found;
  readonly #today: number;
  /** What one cell or row gave; empty between two. */
  readonly #own: Hit[] = [];
  readonly #textOf = (cell: GridCell): string => this.#blocks[cell.block]?.text ?? '';

  constructor(person: boolean, blocks: readonly Block[], found: Found, today: number) {
    this.#person = person;
    this.#blocks = blocks;
    this.#found = found;
    this.#today = today;
  }

  weigh(row: readonly GridCell[]): void {
    const own = this.#own;
    const firm = this.#person && isFirmRow(row, this.#textOf);
    let weighed = false;
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (!cell) continue;
      if (cell.topic !== undefined && !cell.names && isReadAsCell(cell.topic)) this.#read(cell, firm);
      weighed ||= this.#found.has(cell.block, isWeighed);
    }
    if (!weighed) return;
    const bodys = this.#person && !firm ? bodysCells(row, this.#textOf) : noCells;
    for (const { block } of bodys) lower(this.#found.of(block));
    for (const cell of row) if (!bodys.includes(cell)) this.#found.copy(cell.block, own);
    const ofFirm = firm || (!this.#person && isFirmRow(row, this.#textOf));
    weighRow({ hits: own, cells: row, firm: ofFirm, textOf: this.#textOf });
    while (own.length > 0) own.pop();
  }

  #read({ block, topic }: GridCell, firm: boolean): void {
    const own = this.#own;
    const text = this.#blocks[block]?.text ?? '';
    if (topic) readCell(text, 0, text.length, topic, this.#person && !firm, this.#today, own);
    if (own.length === 0) return;
    this.#found.add(block, own);
    while (own.length > 0) own.pop();
  }
}
