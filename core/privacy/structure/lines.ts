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
    else if (code === 44) commas++;
  }
  if (pipes > 0) return { form: 'pipe', count: pipes };
  if (tabs > 0) return { form: 'tab', count: tabs };
  if (commas > 0) return { form: 'comma', count: commas };
  if (wide > 0) return { form: 'wide', count: wide };
  return spaces > 0 && end - start < 200 ? { form: 'space', count: spaces } : { form: undefined, count: 0 };
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
    if (quoted || !isDelimiter(form, code)) continue;
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

/** Columns aligned with spaces: from each header line on, rows that split into about as many cells; without a header, wide gaps decide. */
function takeAligned(text: string, group: readonly Line[], take: (cells: GridCell[]) => void): void {
  let cells: GridCell[] = [];
  let columns = 0;
  let row = 0;
  const close = () => {
    if (row > 1) take(cells);
    cells = [];
    row = 0;
  };
  for (const line of group) {
    const wide = line.form === 'wide' ? split(text, line, 'wide', row) : [];
    if (isHeadLine(text, wide)) {
      if (columns !== wide.length) close();
      columns = wide.length;
      for (const cell of split(text, line, 'wide', row)) cells.push(cell);
      row++;
      continue;
    }
    const narrow = split(text, line, 'space', row);
    if (wide.length < 2 && isHeadLine(text, narrow)) {
      if (columns !== narrow.length) close();
      columns = narrow.length;
      for (const cell of split(text, line, 'space', row)) cells.push(cell);
      row++;
      continue;
    }
    const best = columns === 0 ? (wide.length > 2 ? wide : []) : closest(wide, narrow, columns);
    if (best.length === 0) {
      if (columns === 0) close();
      continue;
    }
    for (const cell of best) cells.push({ ...cell, row });
    row++;
  }
  close();
}

/** The split that gives as many cells as the header has; none when neither comes near. */
function closest(wide: GridCell[], narrow: GridCell[], columns: number): GridCell[] {
  if (wide.length === columns) return wide;
  if (narrow.length === columns) return narrow;
  if (narrow.length < columns && narrow.length > 1 && columns - narrow.length <= 2) return narrow;
  if (wide.length > 1 && wide.length < columns && columns - wide.length <= 2) return wide;
  return [];
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
  if (first.form === line.form) return first.form !== 'comma' || first.count === line.count;
  return (first.form === 'wide' || first.form === 'space') && (line.form === 'space' || line.form === 'wide');
}

/** Whether lines of one form are a table at all: prose has commas too. */
function wanted(text: string, group: readonly Line[], form: Form): boolean {
  const first = group[0];
  if (!first) return false;
  if (form === 'tab') return true;
  if (form === 'pipe') return group.length > 1 || first.count > 1;
  return group.length > 1 && (first.count > 1 || isHeadLine(text, split(text, first, form, 0)));
}
