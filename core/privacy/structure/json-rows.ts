/** Rows of a JSON array of arrays: [["姓名","电话"],["张三","138…"]]. */
import { type GridCell, makeCell } from './grid.ts';

const value = String.raw`(?:"(?:[^"\\\n]|\\.){0,200}"|-?[\d.]{1,24}|null|true|false)`;
const listOf = new RegExp(String.raw`\[\s{0,8}${value}(?:\s{0,8},\s{0,8}${value}){1,63}\s{0,8}\]`, 'g');
const itemOf = new RegExp(value, 'g');

/** Hands the rows of `text` as one table to `take`, when there are two and more. Linear; never throws. */
export function readJsonRows(text: string, take: (cells: GridCell[]) => void): void {
  const cells: GridCell[] = [];
  let row = 0;
  for (const found of text.matchAll(listOf)) {
    let column = 0;
    for (const item of found[0].matchAll(itemOf)) {
      const start = found.index + item.index;
      const quoted = item[0].startsWith('"') ? 1 : 0;
      cells.push(makeCell(start + quoted, start + item[0].length - quoted, row, column++));
    }
    row++;
  }
  if (row > 1) take(cells);
}
