/** A table as the rules see it: rows of cells, each with what its column, its row's label or its key says it is. */
import { topicExactly, topicOf } from '../label/label-text.ts';
import { isNumbered } from '../label/numbered.ts';
import type { Topic } from '../label/topics.ts';

export interface GridCell {
  /** Offsets into the text (of block `block` where a table spans blocks), trimmed of spaces. */
  start: number;
  end: number;
  row: number;
  column: number;
  columnSpan: number;
  /** The format says that this is a header cell. */
  header: boolean;
  block: number;
  topic: Topic | undefined;
  /** A header cell or a label cell of a form. */
  names: boolean;
}

/** A cell that covers one row and one column. */
export const makeCell = (start: number, end: number, row: number, column: number): GridCell =>
  new TextCell(start, end, row, column);

/** A class, and no literal: where many of these outlive a while, engines lay them where only a long clearing finds them. */
class TextCell implements GridCell {
  start: number;
  end: number;
  row: number;
  column: number;
  columnSpan = 1;
  header = false;
  block = 0;
  topic: Topic | undefined = undefined;
  names = false;

  constructor(start: number, end: number, row: number, column: number) {
    this.start = start;
    this.end = end;
    this.row = row;
    this.column = column;
  }
}

/** A table with its rows, top down. */
export interface Table {
  cells: GridCell[];
  rows: GridCell[][];
  /** Texts were taken out of it: between the cells of a row stand others. */
  apart?: boolean;
}

/** A table of `cells`, which are sorted by row. */
export function makeTable(cells: GridCell[]): Table {
  const rows: GridCell[][] = [];
  let from = 0;
  let row = cells[0]?.row;
  for (let to = 1; to <= cells.length; to++) {
    const next = cells[to]?.row;
    if (next === row) continue;
    rows.push(cells.slice(from, to));
    from = to;
    row = next;
  }
  return { cells, rows };
}

const personTopics = new Set<Topic>([
  'name',
  'leak-name',
  'resident-id',
  'mobile',
  'bank-card',
  'document-number',
  'birth-date',
  'disability-certificate',
]);

/** Whether a table lists persons: a column, a label or a row of it is about one. */
export const isPersons = (cells: readonly GridCell[]): boolean =>
  cells.some((cell) => cell.topic !== undefined && personTopics.has(cell.topic));

/**
 * The rows of a table that each are about one thing: its columns where it is transposed, which is when every row begins with a
 * label and holds two and more values under it.
 */
export function recordsOf(rows: readonly GridCell[][]): readonly GridCell[][] {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 3 || width < 3 || width > 64) return rows;
  let labels = 0;
  for (const row of rows) {
    if (row.length !== width || row[1]?.names || row[2]?.names) return rows;
    if (row[0]?.names) labels++;
  }
  if (labels * 3 < rows.length * 2) return rows;
  const records: GridCell[][] = [];
  for (let column = 1; column < width; column++) {
    const record: GridCell[] = [];
    for (const row of rows) {
      const cell = row[column];
      if (cell) record.push(cell);
    }
    records.push(record);
  }
  return records;
}

/** Gives a cell the topic that it says itself, as if it were a label; `text` is what its offsets count in. */
export function labelCell(cell: GridCell, text: string): void {
  const size = cell.end - cell.start;
  if (size < 1 || size > 40) return;
  cell.topic =
    (cell.header ? topicOf(text.slice(cell.start, cell.end)) : topicExactly(text, cell.start, cell.end)) ??
    (isNumbered(text, cell.start, cell.end) ? 'serial' : undefined);
}
