/** Which rows of a table are headers of its columns. */
import { readsAsName } from '../detectors/name.ts';
import { isRole } from '../label/role.ts';
import type { GridCell } from './grid.ts';

/** Whether a row with `known` cells that are labels is a header; `next` of the row `below` are. */
export function isHeader(
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
  // 拟聘人员名单 over wider rows is their title.
  if (row.length === 1)
    return known === 1 && row[0]?.columnSpan === 1 && !(row[0].topic === 'list' && below.length > 1);
  // Label, value, label, value: a form, unless a row without a label stands below.
  const over = below.length > 0 && !(next > 0 && below[0]?.topic !== undefined);
  if (alternating && known < filled && (!over || filled < 3)) return false;
  if (known < 2 && filled > 1) return false;
  return known * 2 >= filled || (known + rolesIn(row, sourceOf)) * 2 >= filled;
}

/** So many rows below a first row tell whether it is their header. */
const enough = 4;

/**
 * Whether the first of `rows`, of which at least one cell is a label, is a header by its shape: short words without a figure, all different,
 * over rows as wide that begin with no label and hold figures. Its strange words are headers, too.
 */
export function isWordy(
  rows: readonly GridCell[][],
  known: number,
  sourceOf: (cell: GridCell) => string,
): boolean {
  const [row = []] = rows;
  const below = rows.slice(1, 1 + enough).filter((other) => other.length > 1 && other[0]?.topic !== 'amount');
  if (row.length < 2 || below.length === 0 || (known === 0 && rolesIn(row, sourceOf) === 0)) return false;
  if (known * 4 < row.length && below.length < 2) return false;
  const textOf = (cell: GridCell): string =>
    sourceOf(cell).slice(cell.start, Math.min(cell.end, cell.start + 40));
  if (row.length === 2 && headsNames(row, below, textOf)) return true;
  // 养殖户 | 存栏: of two columns the second holds figures in all rows, and its header is nobody's name.
  const [, second] = row;
  if (row.length === 2 && (below.length < 3 || !second || readsAsName(textOf(second)))) return false;
  if (row.length === 2 && !below.every((other) => other[1] && /^\d/.test(textOf(other[1])))) return false;
  const words = new Set<string>();
  for (const cell of row) {
    const text = textOf(cell).replace(remark, '');
    if (text.length > 15 || /[\d０-９]{2}|[。；：:]/.test(text)) return false;
    if (text !== '') words.add(text);
  }
  if (words.size * 2 < row.length) return false;
  let figures = 0;
  for (const other of below) {
    if (other.length !== row.length || other[0]?.topic !== undefined || labelsIn(other) > 1) return false;
    if (other.some((cell) => /\d/.test(textOf(cell)))) figures++;
  }
  return figures * 2 > below.length;
}
/** 学生姓名 | 系部: of two columns one is headed as names, and all below it read so; the other header does not. */
const headsNames = (
  row: readonly GridCell[],
  below: readonly GridCell[][],
  textOf: (cell: GridCell) => string,
): boolean =>
  below.length > 1 &&
  row.some(
    ({ topic }, at) =>
      topic === 'name' &&
      row.every((cell) => !readsAsName(textOf(cell))) &&
      below.every((other) => other.length === 2 && other[at] !== undefined && readsAsName(textOf(other[at]))),
  );

/** 血液酒精含量(mg/100ml): what a header says in brackets. */
const remark = /[（(][^（()）]{0,20}[)）]?$/;

/** How many cells of a row are labels. */
export function labelsIn(row: readonly GridCell[] = []): number {
  let count = 0;
  for (let index = 0; index < row.length; index++) if (row[index]?.topic !== undefined) count++;
  return count;
}

/** How many cells of a row name a person by a role that no list knows. */
function rolesIn(row: readonly GridCell[], sourceOf: (cell: GridCell) => string): number {
  let count = 0;
  for (const cell of row)
    if (cell.topic === undefined && isRole(sourceOf(cell), cell.start, cell.end)) count++;
  return count;
}
