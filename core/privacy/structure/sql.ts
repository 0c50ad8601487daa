/** Rows of SQL: insert into t (xm, sfzh) values ('…', '…'), ('…', N'…'). */
import { codeAt } from '../characters/characters.ts';
import { type GridCell, makeCell } from './grid.ts';

const insert =
  /insert\s{1,8}(?:into\s{1,8})?[\w.`"[\]]{1,80}\s{0,8}\(([^()]{3,800})\)\s{0,8}values\s{0,8}(?=\()/gi;

/** Hands each statement's columns and rows to `take`. Linear; never throws. */
export function readSql(text: string, take: (cells: GridCell[]) => void): void {
  for (const found of text.matchAll(insert)) {
    const cells: GridCell[] = [];
    const names = found[1] ?? '';
    const open = found.index + found[0].indexOf('(') + 1;
    for (const cell of split(text, open, open + names.length, 0)) {
      cell.header = true;
      cells.push(cell);
    }
    let at = found.index + found[0].length;
    for (let row = 1; codeAt(text, at) === 40; row++) {
      const end = closing(text, at + 1);
      if (end < 0) break;
      for (const one of split(text, at + 1, end, row)) cells.push(one);
      at = end + 1;
      while (/[\s,]/.test(text.charAt(at))) at++;
    }
    if (cells.length > names.length / 30) take(cells);
  }
}

const quoteAt = (text: string, at: number): boolean => codeAt(text, at) === 39 || codeAt(text, at) === 34;

/** The bracket that closes a row of values, at most 1,200 characters on; -1 for none. */
function closing(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length && at - from < 1_200; at++) {
    const code = codeAt(text, at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (quoteAt(text, at)) quote = code;
    else if (code === 41) return at;
  }
  return -1;
}

/** The values between commas, without quotes and spaces. */
function split(text: string, from: number, end: number, row: number): GridCell[] {
  const cells: GridCell[] = [];
  let begin = from;
  let quote = 0;
  for (let at = from; at <= end; at++) {
    const code = at < end ? codeAt(text, at) : 44;
    if (quote !== 0 && at < end) {
      if (code === quote) quote = 0;
    } else if (quoteAt(text, at) && at < end) quote = code;
    else if (code === 44) {
      let first = begin;
      let last = at;
      while (first < last && /[\s'"`[]/.test(text.charAt(first))) first++;
      // N'张三': a string of national characters.
      if (/^[Nn]'/.test(text.slice(first, first + 2))) first += 2;
      while (last > first && /[\s'"`\]]/.test(text.charAt(last - 1))) last--;
      cells.push(makeCell(first, last, row, cells.length));
      begin = at + 1;
    }
  }
  return cells;
}
