/** A table as the rules see it: rows of cells, each with what its column, its row's label or its key says it is. */
import { topicExactly, topicOf } from '../label-text.ts';
import { runSteps, type Steps } from '../steps.ts';
import type { Topic } from '../topics.ts';

export interface GridCell {
  /** Offsets into the text (of block `block` where a table spans blocks), trimmed of spaces. */
  start: number;
  end: number;
  row: number;
  column: number;
  columnSpan: number;
  rowSpan: number;
  /** The format says that this is a header cell. */
  header: boolean;
  block: number;
  topic: Topic | undefined;
  /** A header cell or a label cell of a form. */
  names: boolean;
}

/** A cell that covers one row and one column. */
export const makeCell = (start: number, end: number, row: number, column: number): GridCell => ({
  start,
  end,
  row,
  column,
  columnSpan: 1,
  rowSpan: 1,
  header: false,
  block: 0,
  topic: undefined,
  names: false,
});

export interface Grid {
  cells: GridCell[];
  /** Topics of columns under the last header. */
  columns: (Topic | undefined)[];
  /** It has a header row or label cells that are understood. */
  headed: boolean;
}

/** Topics that say nothing about what a value is; a row's own label goes before them. */
const vague = (topic: Topic | undefined): boolean =>
  topic === undefined || topic === 'plain' || topic === 'serial';

/** Groups cells (sorted by row) into rows. */
export function rowsOf(cells: readonly GridCell[]): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last && last[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/**
 * Gives each cell its topic: header rows (up to three, repeated after page breaks, in the second row too), forms
 * (label, value, label, value), transposed tables (labels in the first column). `textOf` gives a cell's text.
 */
export const nameCells = (cells: GridCell[], textOf: (cell: GridCell) => string): Grid =>
  runSteps(nameCellsInSteps(cells, textOf));

/** The same in steps of 64 rows. */
export function* nameCellsInSteps(cells: GridCell[], textOf: (cell: GridCell) => string): Steps<Grid> {
  const columns: (Topic | undefined)[] = [];
  let headed = false;
  let afterHeader = false;
  const rows = rowsOf(cells);
  const topics: (Topic | undefined)[][] = [];
  for (const [index, row] of rows.entries()) {
    topics.push(row.map((cell) => ownTopic(cell, textOf(cell))));
    if (index % 64 === 63) yield;
  }
  const known = (index: number): number => topics[index]?.filter((topic) => topic !== undefined).length ?? 0;
  for (const [index, row] of rows.entries()) {
    if (index % 64 === 63) yield;
    const own = topics[index] ?? [];
    if (isHeader(row, own, textOf, known(index + 1))) {
      if (!afterHeader) columns.length = 0;
      row.forEach((cell, at) => {
        cell.names = true;
        const topic = own[at];
        for (let span = 0; span < Math.min(cell.columnSpan, 64); span++) {
          const column = cell.column + span;
          const upper = columns[column];
          if (topic !== undefined && (vague(upper) || !vague(topic))) columns[column] = topic;
        }
      });
      headed = true;
      afterHeader = true;
      continue;
    }
    afterHeader = false;
    let label: Topic | undefined;
    row.forEach((cell, at) => {
      const column = columns[cell.column];
      const topic = own[at];
      if (topic !== undefined && vague(column) && cell.end - cell.start > 1) {
        label = topic;
        cell.names = true;
        headed = true;
      } else cell.topic = vague(column) && label !== undefined ? label : column;
    });
  }
  return { cells, columns, headed };
}

function ownTopic(cell: GridCell, text: string): Topic | undefined {
  if (text.length === 0 || text.length > 40) return undefined;
  return cell.header ? topicOf(text) : topicExactly(text);
}

function isHeader(
  row: readonly GridCell[],
  own: readonly (Topic | undefined)[],
  textOf: (cell: GridCell) => string,
  next: number,
): boolean {
  let filled = 0;
  let known = 0;
  let alternating = true;
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    if (!cell || cell.end <= cell.start) continue;
    filled++;
    if (own[index] !== undefined) known++;
    if ((own[index] !== undefined) !== (index % 2 === 0)) alternating = false;
    if (own[index] === undefined && /[0-9０-９]{5}/.test(textOf(cell))) return false;
  }
  if (filled === 0 || known === 0) return false;
  // th and td in turn: a form.
  if (row.some((cell) => cell.header) && row.some((cell) => !cell.header)) return false;
  if (row.every((cell) => cell.header)) return known * 3 >= filled;
  if (row.length === 1) return known === 1 && row[0]?.columnSpan === 1;
  // Label, value, label, value: a form, unless no label stands in the next row.
  if (alternating && known < filled && (next > 0 || filled < 3)) return false;
  return known * 2 >= filled && (known >= 2 || filled === 1);
}
