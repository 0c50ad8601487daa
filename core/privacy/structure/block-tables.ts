/** Tables that the reader of the format already saw: each cell is a block of its own. */
import type { Block, Cell } from '../../documents/block.ts';
import { shortWithoutRadicals, withoutRadicals } from '../../standards/radicals.ts';
import { isIllness, readHealth } from '../detectors/health.ts';
import { isUsualName } from '../detectors/name.ts';
import { inSimplified } from '../dress/traditional.ts';
import type { Found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { isReadAsCell, readCell } from '../label/fields.ts';
import type { Steps } from '../steps.ts';
import { BlockCells, type Run } from './block-cells.ts';
import { holdsText, isLine } from './cell-text.ts';
import { bodysCells, isBodysForm, isFirmRow, listsPersons, lower, noCells } from './firm-rows.ts';
import { type GridCell, isPersons, labelCell, makeTable, recordsOf, type Table } from './grid.ts';
import { nameCellsInSteps } from './name-cells.ts';
import { identifies, isWeighed, weighRow } from './rows.ts';
import { isPlaceRow, listsThings } from './thing-rows.ts';

export interface BlockTables {
  tables: Table[];
  cells: BlockCells;
}

/** Rows that may head a table. */
const headRows = 3;

/** The tables of `blocks`, each cell with its topic. */
export function* tablesOf(blocks: readonly Block[]): Steps<BlockTables> {
  const cells = new BlockCells(blocks);
  const runs = new Runs();
  for (let from = 0; from < blocks.length; from += 512) {
    const to = Math.min(blocks.length, from + 512);
    for (let index = from; index < to; index++) {
      const block = blocks[index];
      const at = block?.cell;
      if (!at) continue;
      runs.add(at, block.place.part, cells.count);
      labelCell(
        cells.make(at, index),
        at.row < headRows ? inSimplified(withoutRadicals(block.text)) : block.text,
      );
    }
    yield;
  }
  const textOf = (cell: GridCell): string => blocks[cell.block]?.text ?? '';
  const tables: Table[] = [];
  for (const own of runs.all()) {
    const made = cells.in(own);
    if (isLayout(made, blocks)) {
      cells.release(made);
      continue;
    }
    const table = makeTable(own.length === 1 && own[0]?.sorted ? made : made.toSorted(byRow));
    yield* nameCellsInSteps(table.rows, textOf);
    const texts = new Set(table.cells.filter((cell) => holdsText(cell, textOf)));
    cells.release(texts);
    tables.push(texts.size > 0 ? makeTable(table.cells.filter((cell) => !texts.has(cell))) : table);
  }
  return { tables, cells };
}

/** Whether a table of one column lays out a text: its rows are lines. */
const isLayout = (cells: readonly GridCell[], blocks: readonly Block[]): boolean =>
  cells.every(({ column }) => column === 0) && cells.some(({ block }) => isLine(blocks[block]?.text ?? ''));

/** Which cells are each table's. */
class Runs {
  readonly #runs = new Map<string, Run[]>();
  #part: string | undefined;
  #table = -1;
  #run: Run = { from: 0, to: 0, sorted: true };
  #row = 0;
  #column = 0;

  /** The block at `index`, behind all that came before, is a cell of this table of this part. */
  add({ table, row, column }: Cell, part: string | undefined, index: number): void {
    if (table !== this.#table || part !== this.#part || index !== this.#run.to)
      this.#begin(table, part, index);
    else if (row < this.#row || (row === this.#row && column < this.#column)) this.#run.sorted = false;
    this.#run.to = index + 1;
    this.#row = row;
    this.#column = column;
  }

  #begin(table: number, part: string | undefined, next: number): void {
    this.#table = table;
    this.#part = part;
    this.#run = { from: next, to: next, sorted: true };
    const key = `${part ?? ''}#${table}`;
    const known = this.#runs.get(key);
    if (known) known.push(this.#run);
    else this.#runs.set(key, [this.#run]);
  }

  all(): Iterable<readonly Run[]> {
    return this.#runs.values();
  }
}

const byRow = (one: GridCell, two: GridCell): number => one.row - two.row || one.column - two.column;

/** Reads a table's cells by topic and weighs the rows in which that may change anything: what is found is added to `found`. */
export function* weighTable(
  { cells, rows }: Table,
  blocks: readonly Block[],
  found: Found,
  today: number,
): Steps<void> {
  const weigher = new Weigher(cells, rows, blocks, found, today);
  const records = recordsOf(rows);
  for (let from = 0; from < records.length; from += 64) {
    const to = Math.min(records.length, from + 64);
    for (let index = from; index < to; index++) weigher.weigh(records[index] ?? []);
    yield;
  }
}

/** Reads and weighs the rows of one table, one after the other. */
class Weigher {
  readonly #person: boolean;
  readonly #listed: boolean;
  /** The table is the form of a body. */
  readonly #form: boolean;
  /** Its rows are about things. */
  readonly #things: boolean;
  readonly #blocks: readonly Block[];
  readonly #found: Found;
  readonly #today: number;
  /** What one cell or row gave; empty between two. */
  readonly #own: Hit[] = [];
  readonly #textOf = (cell: GridCell): string => this.#blocks[cell.block]?.text ?? '';

  constructor(
    cells: readonly GridCell[],
    rows: readonly GridCell[][],
    blocks: readonly Block[],
    found: Found,
    today: number,
  ) {
    this.#blocks = blocks;
    this.#person = isPersons(cells);
    this.#form = !this.#person && isBodysForm(rows, this.#textOf);
    this.#listed = listsPersons(cells, this.#textOf);
    this.#things = listsThings(rows, this.#textOf);
    this.#found = found;
    this.#today = today;
  }

  weigh(row: readonly GridCell[]): void {
    const own = this.#own;
    const firm =
      this.#person && (this.#things || isFirmRow(row, this.#textOf) || isPlaceRow(row, this.#textOf));
    let weighed = false;
    let open = false;
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (!cell) continue;
      if (cell.topic === undefined) open = true;
      else if (isReadAsCell(cell.topic) && !cell.names) this.#read(cell, firm);
      weighed ||= this.#found.has(cell.block, isWeighed);
    }
    if (open) this.#readIllness(row);
    if (!weighed) return;
    const bodys = this.#person && !firm ? bodysCells(row, this.#textOf) : noCells;
    for (const { block } of bodys) lower(this.#found.of(block), bodys);
    for (const cell of row) if (!bodys.includes(cell)) this.#found.copy(cell.block, own);
    const ofFirm = firm || this.#form || this.#things || (!this.#person && isFirmRow(row, this.#textOf));
    if (!ofFirm) this.#decideHomes(row);
    weighRow({ hits: own, cells: row, firm: ofFirm, listed: this.#listed, textOf: this.#textOf });
    while (own.length > 0) own.pop();
  }

  /** 王小明 | …村3组12号: without a header a name tells whose the address in its row may be. */
  #decideHomes(row: readonly GridCell[]): void {
    if (row.some(({ topic }) => topic !== undefined)) return;
    if (!row.some((cell) => cell.end - cell.start < 9 && isUsualName(this.#textOf(cell)))) return;
    for (const hit of this.#own)
      if (hit.kind === 'address' && hit.severity === 'notice' && hit.confidence > 0.7)
        hit.severity = 'likely';
  }

  /** An illness in a column that says nothing of it, beside the number of a person. */
  #readIllness(row: readonly GridCell[]): void {
    if (!row.some(({ block }) => this.#found.has(block, identifies))) return;
    for (const cell of row) {
      const text = this.#textOf(cell);
      if (cell.topic !== undefined || !isIllness(text)) continue;
      const own: Hit[] = [];
      readHealth(text, 0, text.length, true, own);
      if (own.length > 0) this.#found.add(cell.block, own);
    }
  }

  #read({ block, topic }: GridCell, firm: boolean): void {
    const own = this.#own;
    const text = shortWithoutRadicals(this.#blocks[block]?.text ?? '');
    if (topic) readCell(text, 0, text.length, topic, this.#person && !firm, this.#today, own);
    if (own.length === 0) return;
    this.#found.add(block, own);
    while (own.length > 0) own.pop();
  }
}
