/** A grid of names, under headers that say something else (第一组 | 第二组, 一班 | 二班) or under none. */
import { isUsualName } from '../detectors/name.ts';
import { NameTally } from '../name/name-tally.ts';
import type { GridCell } from './grid.ts';

/** So many rows tell. */
const enough = 24;

/**
 * Gives all cells the topic `name` where no cell below the first row has a topic and all of them together are names (`NameTally`); those of the
 * first row where most read so. A first column that counts the rows is left aside. Never throws.
 */
export function typeNameGrid(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): void {
  const [first = [], second] = rows;
  if (!second || second.length < 2 || !second.some((cell) => isUsualName(textOf(cell).trim()))) return;
  const tally = new NameTally();
  for (const row of rows.slice(1, enough))
    for (const cell of row) {
      if (cell.topic !== undefined || cell.names) return;
      if (cell.end <= cell.start || (cell.column === 0 && /^\d{1,3}$/.test(textOf(cell)))) continue;
      tally.add(textOf(cell).trim());
    }
  if (!tally.tells) return;
  const own = first.filter((cell) => isUsualName(textOf(cell).trim())).length;
  const open = own * 2 > first.length ? rows : rows.slice(1);
  for (const row of open) for (const cell of row) if (cell.end > cell.start) cell.topic ??= 'name';
}
