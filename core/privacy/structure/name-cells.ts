/** What the cells of a table are: headers of columns, labels of rows, values under the topics that those say. */
import { isRare, readsAsName } from '../detectors/name.ts';
import { isRole } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { runSteps, type Steps } from '../steps.ts';
import type { GridCell } from './grid.ts';
import { isHeader, isWordy, labelsIn } from './header-row.ts';

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
  /** Columns that have a header, one that nobody knows, too. */
  readonly #headed: boolean[] = [];
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
      !(this.#pairs && index > 0 && this.#columns.length === 0 && known * 2 <= row.length) &&
      !this.#isRest(row) &&
      (isHeader(row, known, this.#next, this.#rows[index + 1] ?? [], this.#sourceOf) ||
        (index === 0 && isWordy(this.#rows, known, this.#sourceOf)));
    if (headed && !this.#afterHeader) this.#columns.length = this.#headed.length = 0;
    if (index < 3 && countYears(row, this.#columns, this.#sourceOf)) return;
    if (headed) this.#nameColumns(row);
    else this.#takeColumns(row);
    this.#afterHeader = headed;
  }

  /** Whether a row is what a page's end left of a cell (限公司): its only word stands in the midst of columns that have headers. */
  #isRest([cell, other]: readonly GridCell[]): boolean {
    return cell !== undefined && other === undefined && cell.column > 0 && this.#headed[cell.column] === true;
  }

  /** A header row names the columns below it; a lower header is more exact. */
  #nameColumns(row: readonly GridCell[]): void {
    const columns = this.#columns;
    for (const cell of row) {
      const topic = cell.topic ?? (this.#isRole(cell) ? 'role' : undefined);
      cell.names = true;
      cell.topic = undefined;
      if (row.length > 3 && cell.end > cell.start && cell.columnSpan === 1) this.#headed[cell.column] = true;
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
      // 属性 | 方式 over 脱贫户 | 加固: under a header of its own a word is a value, no label of the next.
      if (column === undefined && !pairs && this.#headed[cell.column] && cell.topic !== 'amount') {
        cell.topic = label;
        continue;
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
        const [first = ''] = sourceOf(cell)
          .slice(cell.start, Math.min(cell.end, cell.start + 25))
          .split(/[、，,；;（(]|<br/);
        if (readsAsName(first) || isRare(first)) names++;
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
