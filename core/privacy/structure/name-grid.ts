/** A grid of names under headers that say something else (第一组 | 第二组, 一班 | 二班): its cells read as names, most of three characters. */
import { isUsualName } from '../detectors/name.ts';
import type { GridCell } from './grid.ts';

/** So many rows tell. */
const enough = 24;
/** Fewer cells prove nothing. */
const least = 6;

/**
 * Gives all cells below the first row the topic `name` where no cell has a topic, a usual surname begins seven in ten, half have three characters
 * or more, and they differ: 黄豆, 白菜 and 高粱 stay what they are. A first column that counts the rows is left aside. Never throws.
 */
export function typeNameGrid(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): void {
  const second = rows[1];
  if (!second || second.length < 2 || !second.some((cell) => isUsualName(textOf(cell).trim()))) return;
  const seen = new Set<string>();
  let count = 0;
  let usual = 0;
  let long = 0;
  for (const row of rows.slice(1, enough))
    for (const cell of row) {
      if (cell.topic !== undefined || cell.names) return;
      if (cell.end <= cell.start || (cell.column === 0 && /^\d{1,3}$/.test(textOf(cell)))) continue;
      const text = cell.end - cell.start > 24 ? '' : textOf(cell).trim();
      count++;
      seen.add(text);
      if (!isUsualName(text)) continue;
      usual++;
      if (text.length > 2) long++;
    }
  if (count < least || usual * 10 < count * 6 || long * 2 < count || seen.size * 10 < count * 9) return;
  for (const row of rows.slice(1)) for (const cell of row) if (cell.end > cell.start) cell.topic = 'name';
}
