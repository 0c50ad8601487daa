/** What the cells of a table are: headers of columns, labels of rows, values under the topics that those say. */
import { readsAsName } from '../detectors/name.ts';
import { isRole } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { runSteps, type Steps } from '../steps.ts';
import type { GridCell } from './grid.ts';

/** Topics that say nothing about what a value is; a row's own label goes before them. */
const vague = (topic: Topic | undefined): boolean =>
  topic === undefined || topic === 'plain' || topic === 'serial';

/**
 * From what cells say themselves (`labelCell`) to what they are: header rows (up to three, repeated after page breaks, in the
 * second row too), forms (label, value, label, value), transposed tables (labels in the first column). `sourceOf` gives the
 * text that a cell's offsets count in.
 */
export const nameCells = (rows: readonly GridCell[][], sourceOf: (cell: GridCell) => string): void =>
  runSteps(nameCellsInSteps(rows, sourceOf));

/** The same in steps of 64 rows. */
export function* nameCellsInSteps(
  rows: readonly GridCell[][],
  sourceOf: (cell: GridCell) => string,
): Steps<void> {
  const namer = new RowNamer(rows, sourceOf);
  for (let from = 0; from < rows.length; from += 64) {
    const to = Math.min(rows.length, from + 64);
    for (let index = from; index < to; index++) namer.name(index);
    yield;
  }
  if (namer.roles) sureRoles(rows, sourceOf);
}

/** Names the cells of a table's rows, top down. */
class RowNamer {
  readonly #rows: readonly GridCell[][];
  readonly #sourceOf: (cell: GridCell) => string;
  readonly #columns: (Topic | undefined)[] = [];
  readonly #pairs: boolean;
  #afterHeader = false;
  /** How many cells of the next row are labels. */
  #next: number;
  /** A label was taken for a role. */
  roles = false;

  constructor(rows: readonly GridCell[][], sourceOf: (cell: GridCell) => string) {
    this.#rows = rows;
    this.#sourceOf = sourceOf;
    this.#pairs = isPairs(rows);
    this.#next = labelsIn(rows[0]);
  }

  name(index: number): void {
    const row = this.#rows[index] ?? [];
    const known = this.#next;
    this.#next = labelsIn(this.#rows[index + 1]);
    const headed =
      isHeader(row, known, this.#next, this.#rows[index + 1] ?? [], this.#sourceOf) ||
      (index === 0 && known > 1 && this.#next === 0 && isWordy(row, this.#rows[1] ?? [], this.#sourceOf));
    if (headed && !this.#afterHeader) this.#columns.length = 0;
    if (index < 3 && countYears(row, this.#columns, this.#sourceOf)) return;
    if (headed) this.#nameColumns(row);
    else this.#takeColumns(row);
    this.#afterHeader = headed;
  }

  /** A header row names the columns below it; a lower header is more exact. */
  #nameColumns(row: readonly GridCell[]): void {
    const columns = this.#columns;
    for (const cell of row) {
      const topic = cell.topic ?? (this.#isRole(cell) ? 'role' : undefined);
      cell.names = true;
      cell.topic = undefined;
      for (let span = 0; topic !== undefined && span < Math.min(cell.columnSpan, 64); span++) {
        const column = cell.column + span;
        if (vague(columns[column]) || !vague(topic)) columns[column] = topic;
      }
    }
  }

  /** A cell is what its column says, or the label before it in the row. */
  #takeColumns(row: readonly GridCell[]): void {
    const columns = this.#columns;
    const pairs = this.#pairs;
    // 合计 | 16535457238: a row of sums counts things.
    let label: Topic | undefined = row[0]?.topic === 'amount' && row.length > 1 ? 'amount' : undefined;
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (!cell) continue;
      const column = cell.column < columns.length ? columns[cell.column] : undefined;
      if (cell.topic === undefined && vague(column) && (pairs || index % 2 === 0 || cell.header)) {
        if (cell.header ? this.#isRole(cell) : this.#namesRole(cell, row[index + 1])) cell.topic = 'role';
        else if (pairs && index % 2 === 0) {
          // 总积分 between labels that are known: what follows is not what the label before it says.
          label = undefined;
          continue;
        }
      }
      if (cell.topic !== undefined && vague(column) && cell.end - cell.start > 1) {
        label = cell.topic;
        cell.names = true;
        cell.topic = undefined;
      } else cell.topic = vague(column) && label !== undefined ? label : column;
    }
  }

  #isRole(cell: GridCell): boolean {
    const is = isRole(this.#sourceOf(cell), cell.start, cell.end);
    this.roles ||= is;
    return is;
  }

  /** Whether a cell says by its end that the `next` one holds a person's name: 受伤职工 | 张三. */
  #namesRole(cell: GridCell, next: GridCell | undefined): boolean {
    return (
      next !== undefined &&
      this.#isRole(cell) &&
      readsAsName(this.#sourceOf(next).slice(next.start, Math.min(next.end, next.start + 25)))
    );
  }
}

/** Where half of the cells under a role read as names, all of them are: surnames do not tell 石一日吉. */
function sureRoles(rows: readonly GridCell[][], sourceOf: (cell: GridCell) => string): void {
  let cells = 0;
  let names = 0;
  for (const row of rows)
    for (const cell of row)
      if (cell.topic === 'role' && cell.end > cell.start) {
        cells++;
        if (readsAsName(sourceOf(cell).slice(cell.start, Math.min(cell.end, cell.start + 25)))) names++;
      }
  if (cells === 0 || names * 2 < cells) return;
  for (const row of rows) for (const cell of row) if (cell.topic === 'role') cell.topic = 'name';
}

/** 项目 | 2024 | 2025: columns of years count things. Whether `row` is their header. */
function countYears(
  row: readonly GridCell[],
  columns: (Topic | undefined)[],
  sourceOf: (cell: GridCell) => string,
): boolean {
  if (row.length < 3) return false;
  for (let index = 1; index < row.length; index++) {
    const cell = row[index];
    if (!cell || cell.end - cell.start !== 4 || !year.test(sourceOf(cell).slice(cell.start, cell.end)))
      return false;
  }
  for (const cell of row) {
    cell.names = true;
    cell.topic = undefined;
    if (cell !== row[0]) columns[cell.column] = 'amount';
  }
  return true;
}
const year = /^(?:19|20)\d\d$/;

/** How many cells of a row are labels. */
function labelsIn(row: readonly GridCell[] = []): number {
  let count = 0;
  for (let index = 0; index < row.length; index++) if (row[index]?.topic !== undefined) count++;
  return count;
}

/** Whether rows are pairs of label and value, two and more in a row: labels stand at even places only, and at the third. */
function isPairs(rows: readonly GridCell[][]): boolean {
  let third = 0;
  for (const row of rows.slice(0, 24)) {
    if (row.length % 2 === 1 || row.length < 4) {
      if (row.length > 2) return false;
      continue;
    }
    for (let index = 1; index < row.length; index += 2) if (row[index]?.topic !== undefined) return false;
    if (row[2]?.topic !== undefined) third++;
  }
  return third > 0;
}

/** Whether a row with `known` cells that are labels is a header; `next` of the row `below` are. */
function isHeader(
  row: readonly GridCell[],
  known: number,
  next: number,
  below: readonly GridCell[],
  sourceOf: (cell: GridCell) => string,
): boolean {
  if (known === 0) return false;
  let filled = 0;
  let heads = 0;
  let alternating = true;
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    if (!cell) continue;
    if (cell.header) heads++;
    if (cell.end <= cell.start) continue;
    filled++;
    if ((cell.topic !== undefined) !== (index % 2 === 0)) alternating = false;
    if (
      cell.topic === undefined &&
      /[0-9０-９]{5}/.test(sourceOf(cell).slice(cell.start, Math.min(cell.end, cell.start + 60)))
    )
      return false;
  }
  // th and td in turn: a form.
  if (heads > 0 && heads < row.length) return false;
  if (heads > 0) return known * 3 >= filled;
  if (row.length === 1) return known === 1 && row[0]?.columnSpan === 1;
  // Label, value, label, value: a form, unless no label stands in the next row.
  if (alternating && known < filled && ((next > 0 && below[0]?.topic !== undefined) || filled < 3))
    return false;
  if (known < 2 && filled > 1) return false;
  return known * 2 >= filled || (known + rolesIn(row, sourceOf)) * 2 >= filled;
}

/** Whether a first row of short words without a figure stands over a row as wide that holds a long number: its strange words are headers, too. */
function isWordy(
  row: readonly GridCell[],
  below: readonly GridCell[],
  sourceOf: (cell: GridCell) => string,
): boolean {
  if (row.length < 4 || below.length !== row.length) return false;
  const textOf = (cell: GridCell): string =>
    sourceOf(cell).slice(cell.start, Math.min(cell.end, cell.start + 40));
  return (
    row.every((cell) => cell.end - cell.start < 16 && !/[\d０-９]/.test(textOf(cell))) &&
    below.some((cell) => /\d{5}/.test(textOf(cell)))
  );
}

/** How many cells of a row name a person by a role that no list knows. */
function rolesIn(row: readonly GridCell[], sourceOf: (cell: GridCell) => string): number {
  let count = 0;
  for (const cell of row)
    if (cell.topic === undefined && isRole(sourceOf(cell), cell.start, cell.end)) count++;
  return count;
}
