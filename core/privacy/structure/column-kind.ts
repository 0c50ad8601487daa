/** A column without a header says what it holds when most of its cells hold one proven kind: it then is read as if it were headed. */
import { isName } from '../detectors/name.ts';
import type { LeakKind } from '../finding.ts';
import type { Hit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';
import type { GridCell } from './grid.ts';

const topicOfKind = new Map<LeakKind, Topic>([
  ['resident-id', 'resident-id'],
  ['bank-card', 'bank-card'],
  ['mobile', 'mobile'],
]);

/** Fewer cells prove nothing. */
const least = 5;

/** Topics of columns that only a list of persons has. */
const personal = new Set<Topic | undefined>([
  'resident-id',
  'document-number',
  'mobile',
  'bank-card',
  'home-phone',
]);

/**
 * Whether the cells of a column are names: at least 80 % read as names with a known surname, half with a common one, and they differ.
 * Asked only beside a column of personal numbers, so that 黄牛, 白菜 and 高粱 stay what they are.
 */
function holdsNames(column: readonly GridCell[], textOf: (cell: GridCell) => string): boolean {
  const seen = new Set<string>();
  let names = 0;
  let common = 0;
  let others = 0;
  for (const cell of column) {
    const text = textOf(cell).trim();
    if (cell.end - cell.start > 24 || !isName(text, false)) {
      if (++others * 10 > column.length * 2) return false;
      continue;
    }
    names++;
    seen.add(text);
    if (text.includes('·') || isCommonSurname(text.charAt(0)) || surnameLength(text) === 2) common++;
  }
  return (
    names > 1 && names * 10 >= column.length * 8 && common * 10 >= names * 5 && seen.size * 10 >= names * 6
  );
}

/** Whether a hit could tell what its column holds. */
export const tellsColumn = ({ kind, severity }: Hit): boolean => severity === 'leak' && topicOfKind.has(kind);

/**
 * Gives the untitled cells of a column their topic where at least 80 % of its filled cells are wholly one proven kind.
 * `hitsOf` gives what was found in a cell, offsets as the cell's, `textOf` its text. A column of names beside such a column or
 * beside a headed one of personal numbers gets the topic `name`. `told`: some hit `tellsColumn`, as far as is known. Returns the cells
 * that have a topic now and must be read again.
 */
export function typeColumns(
  cells: readonly GridCell[],
  hitsOf: (cell: GridCell) => readonly Hit[],
  textOf: (cell: GridCell) => string,
  told = true,
): GridCell[] {
  let persons = cells.some(({ topic, names }) => topic !== undefined && !names && personal.has(topic));
  const height = (cells[cells.length - 1]?.row ?? 0) - (cells[0]?.row ?? 0) + 1;
  if (!persons && (height < least || !told)) return [];
  const columns = new Map<number, GridCell[]>();
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || cell.topic !== undefined || cell.names || cell.end <= cell.start) continue;
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const typed: GridCell[] = [];
  for (const column of columns.values()) {
    if (column.length < least) continue;
    const counts = new Map<LeakKind, number>();
    const open: GridCell[] = [];
    for (const cell of column) {
      const hits = hitsOf(cell);
      if (!hits.some((hit) => hit.severity === 'leak')) open.push(cell);
      const [hit] = hits;
      if (hit && hit.severity === 'leak' && (hit.end - hit.start) * 10 >= (cell.end - cell.start) * 8)
        counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1);
    }
    for (const [kind, topic] of topicOfKind) {
      if ((counts.get(kind) ?? 0) * 10 < column.length * 8) continue;
      for (const cell of column) cell.topic = topic;
      for (const cell of open) typed.push(cell);
      persons = true;
    }
  }
  if (!persons) return typed;
  for (const column of columns.values())
    if (column[0]?.topic === undefined && holdsNames(column, textOf))
      for (const cell of column) cell.topic = 'name';
  return typed;
}
