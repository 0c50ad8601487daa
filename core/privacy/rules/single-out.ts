/**
 * single-out: rows without a full name that still single a person out by what they print (quasi-identifiers: birth date
 * or age, sex, place, employer or school). Groups of fewer than k equal rows; k is the policy's (default 3, ours).
 */
import { type Hit, makeHit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import type { GridCell, Table } from '../structure/grid.ts';

const quasi = new Set<Topic | undefined>([
  'birth-date',
  'age',
  'sex',
  'place',
  'address',
  'any-address',
  'organisation',
  'school',
  'school-class',
  'ethnic',
]);

/** A full name, not 张某 or 王*. */
const isNamed = (text: string): boolean => text.trim().length > 1 && !/[*＊某×○]/.test(text);

/** 0-14, 60岁以上: rows of groups, which count persons and are none. */
const band = /\d\s?(?:岁|周岁)?\s?[-—–~～至到]\s?\d|以[上下]|及以|[<>≤≥]/;

/** Whether the rows of a table may single people out: there are ages or birth dates, and no full name. */
export const maySingleOut = ({ cells }: Table, textOf: (cell: GridCell) => string): boolean =>
  cells.some((cell) => cell.topic === 'birth-date' || cell.topic === 'age') &&
  !cells.some((cell) => cell.topic === 'age' && !cell.names && band.test(textOf(cell))) &&
  !cells.some((cell) => cell.topic === 'name' && !cell.names && isNamed(textOf(cell)));

/** The smallest group of a table without full names, as a hit on the row that stands alone; undefined when none is below `k`. */
export function judgeSingleOut(
  table: Table,
  textOf: (cell: GridCell) => string,
  k: number,
): { hit: Hit; block: number } | undefined {
  if (!maySingleOut(table, textOf)) return undefined;
  const rows = table.rows.filter((row) => row.some((cell) => cell.topic !== undefined && !cell.names));
  if (rows.length < 3) return undefined;
  const topics = new Set(
    rows.flatMap((row) => row.filter((cell) => quasi.has(cell.topic)).map((cell) => cell.topic)),
  );
  const timed = topics.has('birth-date') || topics.has('age');
  if (!timed || topics.size < 3) return undefined;
  const groups = new Map<string, GridCell[][]>();
  for (const row of rows) {
    const key = row
      .filter((cell) => quasi.has(cell.topic))
      .map((cell) => textOf(cell).trim())
      .join('|');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const smallest = [...groups.values()].sort((one, two) => one.length - two.length)[0];
  if (!smallest || smallest.length >= k) return undefined;
  // A cell that holds no finding of its own, so that both are seen.
  const row = smallest[0] ?? [];
  const cell =
    row.find((part) => part.topic === 'sex') ??
    row.find((part) => part.topic === 'place') ??
    row.find((part) => quasi.has(part.topic));
  if (!cell || cell.end <= cell.start) return undefined;
  return {
    block: cell.block,
    hit: makeHit({
      kind: 'single-out',
      start: cell.start,
      end: cell.end,
      confidence: 0.7,
      severity: 'likely',
      reasons: [{ code: 'group-size', figure: smallest.length }],
    }),
  };
}
