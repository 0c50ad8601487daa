/** A table of which each cell stands on a line of its own, header first: what remains when a table's text is copied. */
import { codeAt } from '../characters/characters.ts';
import { topicExactly } from '../label/label-text.ts';
import { type GridCell, makeCell } from './grid.ts';

/** More columns have no table that is copied so. */
const widest = 16;

/** A line that is only a number of a person's own: eight characters and more. */
const isNumber = (text: string, { start, end }: GridCell): boolean =>
  end - start > 7 && /^[\dXx*＊ -]+$/.test(text.slice(start, Math.min(end, start + 40)));

/**
 * Finds three and more lines in a row that are labels and lines below them that repeat in the same number, and hands their cells
 * to `take`. Linear; never throws.
 */
export function readVertical(text: string, take: (cells: GridCell[]) => void): void {
  let heads: GridCell[] = [];
  let body: GridCell[] = [];
  const flush = () => {
    if (heads.length > 2 && body.length >= heads.length) {
      const cells = rowsUnder(text, heads, body);
      if (cells) take(cells);
    }
    heads = [];
    body = [];
  };
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const cell = cellOf(text, start, end);
    start = end + 1;
    if (cell.end <= cell.start) continue;
    const label = cell.end - cell.start < 16 && topicExactly(text, cell.start, cell.end) !== undefined;
    if (cell.end - cell.start > 80 || (label && body.length > 0)) flush();
    if (label) heads.push(cell);
    else if (heads.length < 3 || heads.length > widest) heads = [];
    else body.push(cell);
  }
  flush();
}

/** The line `start`–`end` without the spaces around it. */
function cellOf(text: string, start: number, end: number): GridCell {
  let from = start;
  let to = end;
  while (from < to && isSpace(codeAt(text, from))) from++;
  while (to > from && isSpace(codeAt(text, to - 1))) to--;
  return makeCell(from, to, 0, 0);
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0x3000;

/** The header and whole rows below it; undefined where no column holds numbers in most of them. */
function rowsUnder(text: string, heads: GridCell[], body: GridCell[]): GridCell[] | undefined {
  const width = heads.length;
  const rows = Math.floor(body.length / width);
  const whole = body.slice(0, rows * width);
  const fits = heads.some((_, column) => {
    let numbers = 0;
    for (let at = column; at < whole.length; at += width) {
      const cell = whole[at];
      if (cell && isNumber(text, cell)) numbers++;
    }
    return numbers * 10 >= rows * 8;
  });
  if (!fits) return undefined;
  const cells = [...heads, ...whole];
  cells.forEach((cell, at) => {
    cell.row = Math.floor(at / width);
    cell.column = at % width;
  });
  return cells;
}
