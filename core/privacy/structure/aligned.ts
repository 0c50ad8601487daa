/** Columns aligned with spaces: from each header line on, cells belong to the column under which they stand. */
import { codeAt } from '../characters/characters.ts';
import { topicExactly } from '../label/label-text.ts';
import { isRole } from '../label/role.ts';
import { beginsGiven } from '../name/plain-name.ts';
import { beginsSurname } from '../name/surnames.ts';
import { type GridCell, makeCell } from './grid.ts';
import type { Line } from './lines.ts';
import { joinHeads } from './spaced-heads.ts';
import { isSpace, splitLine } from './split-line.ts';

/** Hands the tables among `group`, lines with spaces, to `take`. */
export function takeAligned(text: string, group: readonly Line[], take: (cells: GridCell[]) => void): void {
  let cells: GridCell[] = [];
  let heads: number[] = [];
  let row = 0;
  const close = () => {
    if (row > 1) take(cells);
    cells = [];
    row = 0;
  };
  for (const [index, line] of group.entries()) {
    if (heads.length === 0 && isProse(text, line)) {
      close();
      continue;
    }
    const wide = line.form === 'wide' ? splitLine(text, line.start, line.end, 'wide', row) : [];
    const narrow =
      line.even && line.form === 'wide'
        ? wide
        : joinHeads(text, splitLine(text, line.start, line.end, 'space', row));
    // Name: …, Mobile Phone: …: a form.
    const head = isForm(text, line)
      ? undefined
      : isHeadLine(text, wide)
        ? wide
        : (narrow !== wide && isHeadLine(text, narrow)) || isHeadOf(text, narrow, group, index)
          ? narrow
          : undefined;
    if (head) {
      if (heads.length !== head.length) close();
      heads = head.map((cell) => columnAt(text, line.start, cell.start));
      add(cells, head, row++);
      continue;
    }
    const found = isNote(text, line)
      ? []
      : heads.length > 0
        ? placed(text, line, wide, narrow, heads)
        : wide.length > 2
          ? wide
          : [];
    if (found.length > 0) add(cells, found, row++);
    else if (heads.length === 0) close();
  }
  close();
}

/**
 * A line with single spaces whose cells are too long for a header (see `isHeadLine`), some of quotes and the like in each left aside:
 * most lines outside tables. An indent and spaces at the end part nothing and count nothing.
 */
const isProse = (text: string, { start, end, form, count }: Line): boolean =>
  form === 'space' &&
  end - start > (count + 1) * (longestHead + 9) &&
  !isSpace(text, start) &&
  !isSpace(text, end - 1);

function add(cells: GridCell[], found: readonly GridCell[], row: number): void {
  for (const cell of found) {
    cell.row = row;
    cells.push(cell);
  }
}

/** A Latin word with a colon and a space. */
const isForm = (text: string, { start, end }: Line): boolean =>
  /[A-Za-z]\.?: /.test(text.slice(start, Math.min(end, start + 40)));

/** 联系人：…　电话：… below a table is no row of it. */
function isNote(text: string, { start, end }: Line): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = codeAt(text, at);
    if (code !== 0xff1a && code !== 58) continue;
    const before = codeAt(text, at - 1);
    if (before >= 0x4e00 && before <= 0x9fff) return true;
  }
  return false;
}

/** 110105, 1949: at most eight digits, or digits and spaces: a piece of a number. */
const isShort = (text: string, { start, end }: GridCell): boolean =>
  /^\d{2,8}[\dX]?$/.test(text.slice(start, start + 12)) ||
  /^\d[\d ]{1,18}$/.test(text.slice(start, Math.min(end, start + 20)));

/** Joins neighbouring groups of digits (138 0013 8000) until there are `count` cells. */
function mergeDigits(text: string, cells: readonly GridCell[], count: number): GridCell[] {
  const result: GridCell[] = [];
  let spare = cells.length - count;
  for (const cell of cells) {
    const last = result[result.length - 1];
    const joins =
      spare > 0 &&
      last !== undefined &&
      result.length > 1 &&
      cell.end - cell.start < 9 &&
      isShort(text, last) &&
      isShort(text, cell);
    if (joins) {
      last.end = cell.end;
      spare--;
    } else result.push(makeCell(cell.start, cell.end, cell.row, result.length));
  }
  return result;
}

/** Joins two characters of a name that are spaced out (荣　赟) until there are `count` cells. */
function mergeNames(text: string, cells: readonly GridCell[], count: number): GridCell[] {
  const result: GridCell[] = [];
  let spare = cells.length - count;
  for (const cell of cells) {
    const last = result[result.length - 1];
    const joins =
      spare > 0 &&
      last !== undefined &&
      last.end - last.start === 1 &&
      cell.end - cell.start === 1 &&
      beginsSurname(codeAt(text, last.start)) &&
      beginsGiven(text, cell.start);
    if (joins) {
      last.end = cell.end;
      spare--;
    } else result.push(makeCell(cell.start, cell.end, cell.row, result.length));
  }
  return result;
}

/** 名次 号码布 姓名 代表队 成绩: whether words that nobody knows, with the label of a name or of things' numbers among them, head the next two lines, which have as many cells. */
function isHeadOf(text: string, cells: readonly GridCell[], group: readonly Line[], index: number): boolean {
  const count = group[index]?.count ?? 0;
  // A name may be spaced out: 沈　楠.
  const fits = (line: Line | undefined): boolean => line?.count === count || line?.count === count + 1;
  if (cells.length < 3 || !fits(group[index + 1]) || !fits(group[index + 2])) return false;
  return (
    cells.every(({ start, end }) => end - start < 9 && !/\d/.test(text.slice(start, end))) &&
    cells.some((cell) => tellsTable(text, cell))
  );
}

function tellsTable(text: string, { start, end }: GridCell): boolean {
  const topic = topicExactly(text, start, end);
  return topic === 'name' || topic === 'decoy' || isRole(text, start, end);
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
  if (narrow.length > heads.length) {
    const whole = mergeNames(text, narrow, heads.length);
    const merged = mergeDigits(text, whole, heads.length);
    if (merged.length === heads.length) return merged;
  }
  const result: GridCell[] = [];
  let width = 0;
  let from = line.start;
  for (const cell of wide.length > 1 ? narrow : []) {
    width += columnAt(text, from, cell.start);
    from = cell.start;
    let column = 0;
    for (let index = 0; index < heads.length; index++) if ((heads[index] ?? 0) <= width + 1) column = index;
    const last = result[result.length - 1];
    if (last && last.column === column) last.end = cell.end;
    else result.push(makeCell(cell.start, cell.end, cell.row, column));
  }
  if (result.length * 2 >= heads.length) return result;
  return narrow.length > 1 && narrow.length < heads.length && heads.length - narrow.length <= 2 ? narrow : [];
}

/** 宋某；身份证号: whether a cell is the end of one clause and the begin of another, in lines of labels with a space behind each. */
function partsClauses(text: string, { start, end }: GridCell): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    const code = codeAt(text, at);
    if (code === 0xff1b || code === 0xff0c || code === 0x3002) return true;
  }
  return false;
}

/** Characters of the longest header cell. */
const longestHead = 30;

/** Whether cells are a header: at most one in `share` of them is no known word. */
export function isHeadLine(text: string, cells: readonly GridCell[], share = 3): boolean {
  if (cells.length < 2 || cells.length > 40) return false;
  let strange = 0;
  for (const cell of cells) {
    if (cell.end - cell.start > longestHead || partsClauses(text, cell)) return false;
    const known =
      topicExactly(text, cell.start, cell.end) !== undefined || isRole(text, cell.start, cell.end);
    if (!known && ++strange * share > cells.length) return false;
  }
  return cells.length - strange >= 2;
}
