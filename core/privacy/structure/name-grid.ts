/** A grid of names, under headers that say something else (第一组 | 第二组, 一班 | 二班) or under none. */
import { isUsualName, readsAsName } from '../detectors/name.ts';
import { NameTally } from '../name/name-tally.ts';
import type { GridCell } from './grid.ts';

/** So many rows tell. */
const enough = 24;

/**
 * Gives all cells the topic `name` where no cell below the first row has a topic and all of them together are names (`NameTally`); those of the
 * first row where most read so. A first column that counts the rows, or says what they are (100米 | 张三 | 李四), is left aside. Never throws.
 */
export function typeNameGrid(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): void {
  const [first = [], second] = rows;
  if (!second || second.length < 2 || !second.some((cell) => isUsualName(textOf(cell).trim()))) return;
  const below = rows.slice(1, enough);
  const from = readsSo(below, 0, textOf) ? 0 : 1;
  const tally = new NameTally();
  for (const row of below)
    for (const cell of row) {
      if (cell.topic !== undefined || cell.names) return;
      if (cell.end <= cell.start || cell.column < from) continue;
      tally.add(textOf(cell).trim());
    }
  // 第1网格 | 张家港路 | 张丹丹: of whose columns one holds other things.
  for (let column = from; column < second.length; column++) if (!readsSo(below, column, textOf)) return;
  if (!tally.tells) return;
  const own = first.filter((cell) => isUsualName(textOf(cell).trim())).length;
  const open = own * 2 > first.length ? rows : rows.slice(1);
  for (const row of open)
    for (const cell of row) if (cell.end > cell.start && cell.column >= from) cell.topic ??= 'name';
}

/** Whether half of the filled cells of a column read as names. */
function readsSo(
  rows: readonly (readonly GridCell[])[],
  column: number,
  textOf: (cell: GridCell) => string,
): boolean {
  let words = 0;
  let names = 0;
  for (const row of rows) {
    const cell = row[column];
    if (!cell || cell.end <= cell.start) continue;
    words++;
    if (
      readsAsName(
        textOf(cell)
          .trim()
          .replace(/[ \u3000]+/g, ''),
      )
    )
      names++;
  }
  return names * 2 >= words;
}
