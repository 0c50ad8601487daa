/**
 * Tables inside plain text: Markdown rows, tab- and comma-separated lines, columns aligned with spaces.
 * One pass over the lines; a table is two or more lines in a row of one form, or one line of tabs.
 */
import { topicExactly } from '../labels.ts';
import type { GridCell } from './grid.ts';

type Form = 'pipe' | 'tab' | 'comma' | 'wide' | 'space';

interface Line {
  start: number;
  end: number;
  form: Form | undefined;
  /** Delimiters on the line. */
  count: number;
}

/** The form of the line `start`–`end`. */
function formOf(text: string, start: number, end: number): { form: Form | undefined; count: number } {
  let pipes = 0;
  let tabs = 0;
  let commas = 0;
  let wide = 0;
  let spaces = 0;
  let run = 0;
  let quoted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 0x3000 || code === 0xa0) {
      run += code === 0x3000 ? 2 : 1;
      continue;
    }
    if (run > 0) {
      if (at - run > start) {
        if (run > 1) wide++;
        spaces++;
      }
      run = 0;
    }
    if (code === 124 || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0xa6) pipes++;
    else if (code === 9) tabs++;
    else if (code === 34) quoted = !quoted;
    else if (code === 44 && !quoted && !isThousands(text, at)) commas++;
  }
  if (pipes > 0) return { form: 'pipe', count: pipes };
  if (tabs > 0) return { form: 'tab', count: tabs };
  if (commas > 0 && commas >= wide) return { form: 'comma', count: commas };
  if (wide > 0) return { form: 'wide', count: wide };
  return spaces > 0 && end - start < 200 ? { form: 'space', count: spaces } : { form: undefined, count: 0 };
}

/** 6,593.00: a comma inside an amount, three digits follow. */
function isThousands(text: string, at: number): boolean {
  const digit = (index: number) => {
    const code = text.charCodeAt(index);
    return code >= 48 && code <= 57;
  };
  return (
    digit(at - 1) &&
    digit(at + 1) &&
    digit(at + 2) &&
    digit(at + 3) &&
    !digit(at + 4) &&
    text.charCodeAt(at + 4) === 46
  );
}

const isDelimiter = (form: Form, code: number): boolean => {
  if (form === 'pipe')
    return code === 124 || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0xa6;
  if (form === 'tab') return code === 9;
  if (form === 'comma') return code === 44;
  return code === 32 || code === 0x3000 || code === 0xa0;
};

const isPad = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 13 ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 34 ||
  code === 0xfeff;

/** Cells of one line. */
export function split(
  text: string,
  line: { start: number; end: number },
  form: Form,
  row: number,
): GridCell[] {
  const cells: GridCell[] = [];
  const add = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && isPad(text.charCodeAt(start))) start++;
    while (end > start && isPad(text.charCodeAt(end - 1))) end--;
    cells.push({ start, end, row, column: cells.length, columnSpan: 1, rowSpan: 1, header: false, block: 0 });
  };
  let begin = line.start;
  let quoted = false;
  const least = form === 'wide' ? 2 : 1;
  let at = line.start;
  if (form === 'wide' || form === 'space') while (at < line.end && isPad(text.charCodeAt(at))) begin = ++at;
  else if (form === 'pipe') {
    while (at < line.end && isPad(text.charCodeAt(at))) at++;
    if (isDelimiter(form, text.charCodeAt(at))) begin = ++at;
    else at = line.start;
  }
  for (; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 && form === 'comma') quoted = !quoted;
    if (quoted || !isDelimiter(form, code) || (form === 'comma' && isThousands(text, at))) continue;
    if (least === 1 && form !== 'space') {
      add(begin, at);
      begin = at + 1;
      continue;
    }
    let run = at;
    while (run < line.end && isDelimiter(form, text.charCodeAt(run))) run++;
    if (run - at >= least || code === 0x3000) {
      add(begin, at);
      begin = run;
    }
    at = run - 1;
  }
  if (begin < line.end || form === 'comma' || form === 'tab') add(begin, line.end);
  const last = cells[cells.length - 1];
  if (form === 'pipe' && last && last.start === last.end && cells.length > 1) cells.pop();
  return cells;
}

/** Finds the tables of `text` and hands each one's cells to `take`. Linear; never throws. */
export function readLines(text: string, take: (cells: GridCell[]) => void): void {
  let group: Line[] = [];
  let blanks = 0;
  const flush = () => {
    const form = group[0]?.form;
    if (form === 'wide' || form === 'space') takeAligned(text, group, take);
    else if (form !== undefined && wanted(text, group, form)) {
      const cells: GridCell[] = [];
      let row = 0;
      for (const line of group) for (const cell of split(text, line, form, row++)) cells.push(cell);
      take(cells);
    }
    group = [];
    blanks = 0;
  };
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const first = group[0];
    if (isRule(text, start, end)) {
      // ---|--- and ├──┼──┤ stand between rows of one table.
      start = end + 1;
      continue;
    }
    const { form, count } = formOf(text, start, end);
    const line: Line = { start, end, form, count };
    const blank =
      form === undefined && text.slice(start, Math.min(end, start + 8)).trim() === '' && end - start < 8;
    if (first && blank && first.form !== 'pipe' && ++blanks < 3) {
      start = end + 1;
      continue;
    }
    if (first && !same(first, line)) flush();
    if (form !== undefined) {
      group.push(line);
      blanks = 0;
    }
    start = end + 1;
  }
  flush();
}

function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 2000) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code === 45 ||
      code === 124 ||
      code === 58 ||
      code === 43 ||
      code === 61 ||
      code === 32 ||
      code === 13 ||
      code === 9 ||
      code === 95 ||
      code === 0x2014 ||
      (code >= 0x2500 && code <= 0x257f)
    )
      continue;
    return false;
  }
  return true;
}

/** Columns aligned with spaces: from each header line on, cells belong to the column under which they stand. */
function takeAligned(text: string, group: readonly Line[], take: (cells: GridCell[]) => void): void {
  let cells: GridCell[] = [];
  let heads: number[] = [];
  let row = 0;
  const close = () => {
    if (row > 1) take(cells);
    cells = [];
    row = 0;
  };
  for (const line of group) {
    const wide = line.form === 'wide' ? split(text, line, 'wide', row) : [];
    const narrow = split(text, line, 'space', row);
    const head = isHeadLine(text, wide) ? wide : isHeadLine(text, narrow) ? narrow : undefined;
    if (head) {
      if (heads.length !== head.length) close();
      heads = head.map((cell) => columnAt(text, line.start, cell.start));
      for (const cell of head) cells.push({ ...cell, row });
      row++;
      continue;
    }
    // 联系人：…　电话：… below a table is no row of it.
    const note = /[\u4e00-\u9fff][：:]/.test(text.slice(line.start, line.end));
    const found = note
      ? []
      : heads.length > 0
        ? placed(text, line, wide, narrow, heads)
        : wide.length > 2
          ? wide
          : [];
    if (found.length === 0) {
      if (heads.length === 0) close();
      continue;
    }
    for (const cell of found) cells.push({ ...cell, row });
    row++;
  }
  close();
}

/** Joins neighbouring groups of digits (138 0013 8000) until there are `count` cells. */
function mergeDigits(text: string, cells: readonly GridCell[], count: number): GridCell[] {
  const result: GridCell[] = [];
  let spare = cells.length - count;
  for (const cell of cells) {
    const last = result[result.length - 1];
    const short = (one: GridCell) =>
      /^\d{2,8}[\dX]?$/.test(text.slice(one.start, one.start + 12)) ||
      /^\d[\d ]{1,18}$/.test(text.slice(one.start, Math.min(one.end, one.start + 20)));
    if (
      spare > 0 &&
      last &&
      result.length > 1 &&
      short(last) &&
      short({ ...cell }) &&
      cell.end - cell.start < 9
    ) {
      last.end = cell.end;
      spare--;
    } else result.push({ ...cell, column: result.length });
  }
  return result;
}

/** Where a character stands on its line when Chinese characters are two columns wide. */
function columnAt(text: string, from: number, at: number): number {
  let width = 0;
  for (let index = from; index < at; index++) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1;
  return width;
}

/** The cells of a row under `heads`: by count where it fits, else by the column under which each cell begins. */
function placed(
  text: string,
  line: Line,
  wide: GridCell[],
  narrow: GridCell[],
  heads: readonly number[],
): GridCell[] {
  if (wide.length === heads.length) return wide;
  if (narrow.length === heads.length) return narrow;
  const merged = mergeDigits(text, narrow, heads.length);
  if (merged.length === heads.length) return merged;
  const cells = wide.length > 1 ? narrow : [];
  const result: GridCell[] = [];
  for (const cell of cells) {
    const at = columnAt(text, line.start, cell.start);
    let column = 0;
    for (let index = 0; index < heads.length; index++) if ((heads[index] ?? 0) <= at + 1) column = index;
    const last = result[result.length - 1];
    if (last && last.column === column) last.end = cell.end;
    else result.push({ ...cell, column });
  }
  if (result.length * 2 >= heads.length) return result;
  return narrow.length > 1 && narrow.length < heads.length && heads.length - narrow.length <= 2 ? narrow : [];
}

/** Whether cells are a header: most of them are known words. */
function isHeadLine(text: string, cells: readonly GridCell[]): boolean {
  if (cells.length < 2 || cells.length > 40) return false;
  let known = 0;
  for (const cell of cells) {
    if (cell.end - cell.start > 30) return false;
    if (topicExactly(text.slice(cell.start, cell.end)) !== undefined) known++;
  }
  return known >= 2 && known * 3 >= cells.length * 2;
}

function same(first: Line, line: Line): boolean {
  if (first.form === line.form) return first.form !== 'comma' || Math.abs(first.count - line.count) <= 1;
  return (first.form === 'wide' || first.form === 'space') && (line.form === 'space' || line.form === 'wide');
}

/** No table has more columns (the old limit of spreadsheets is 256): a line of a million bars is none. */
const widest = 1_000;

/** Whether lines of one form are a table at all: prose has commas too. */
function wanted(text: string, group: readonly Line[], form: Form): boolean {
  const first = group[0];
  if (!first) return false;
  if (first.count > widest) return false;
  if (form === 'tab') return true;
  if (form === 'pipe') return group.length > 1 || first.count > 1;
  return group.length > 1 && (first.count > 1 || isHeadLine(text, split(text, first, form, 0)));
}
