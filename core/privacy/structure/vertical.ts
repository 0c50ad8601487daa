/** A table of which each cell stands on a line of its own, header first: what remains when a table's text is copied. */
import type { Topic } from '../label/topics.ts';
import { free } from '../label/value-topics.ts';
import { holdsNumber, isName, isWord, type Line, linesOf } from './copied-lines.ts';
import { type GridCell, makeCell } from './grid.ts';
import { takePairs } from './line-pairs.ts';

/** More columns have no table that is copied so; fewer have none that is worth it. */
const widest = 16;
const narrowest = 3;

/** Labels of which the value is told by no digits of eight and more. */
const short = new Set<Topic | undefined>(['amount', 'date', 'serial', 'age', 'sex', 'birth-date', 'ethnic']);
const promisesNumber = (topic: Topic | undefined): boolean => !free.has(topic) && !short.has(topic);

/**
 * Finds lines that are labels, of which one promises a number, and lines below them that repeat with the same period, and hands
 * their cells to `take`; an empty line may be an empty cell. `named`: tables may be told by their column of names alone. Linear; never throws.
 */
export function readVertical(text: string, take: (cells: GridCell[]) => void, named = false): void {
  const counted = counts.test(text);
  if (!counted && !named && !holdsNumber(text)) return;
  const all = linesOf(text);
  const filled = all.filter(({ cell }) => cell.end > cell.start);
  const tables = tablesIn(text, filled, counted, named);
  // Each is read from cells of its own: they keep their rows and columns.
  const others =
    filled.length < all.length
      ? tablesIn(
          text,
          all.map((line) => ({ ...line, cell: makeCell(line.cell.start, line.cell.end, 0, 0) })),
          counted,
          named,
        )
      : [];
  for (const cells of sizeOf(others) > sizeOf(tables) ? others : tables) take(cells);
}

/** How many cells of tables hold something. */
const sizeOf = (tables: readonly GridCell[][]): number =>
  tables.reduce((sum, cells) => sum + cells.filter(({ start, end }) => end > start).length, 0);

/** The tables in some lines, each as its cells. */
function tablesIn(text: string, all: readonly Line[], counted: boolean, named: boolean): GridCell[][] {
  const tables: GridCell[][] = [];
  const take = (cells: GridCell[]) => tables.push(cells);
  const lines = counted ? takeCounted(text, all, take) : all;
  // A number line closes the labels before it: the last of them that may promise it tells how wide the table is.
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]?.number) continue;
    const end = tableAt(lines, from, at, take);
    from = end;
    at = Math.max(at, end - 1);
  }
  if (named && from === 0) takeNamed(text, lines, take);
  if (tables.length === 0) takePairs(text, all, take);
  return tables;
}

/** So many rows below a header tell by their names. */
const leastRows = 3;

/** 村名, 享受人, 金额, 前楼村, 张三, 500, …: labels, then lines of which each so manyth is a name, up to the text's end or what follows the table. */
function takeNamed(text: string, lines: readonly Line[], take: (cells: GridCell[]) => void): void {
  // The first name that may stand in the first row under a header at `head`.
  let name = 0;
  for (let head = 0; head < lines.length; head++) {
    name = Math.max(name, head + narrowest);
    while (name < lines.length && !isName(text, lines[name])) name++;
    if (name === lines.length) return;
    if (name >= head + 2 * widest) continue;
    let width = 0;
    let known = 0;
    let column = -1;
    for (; width < widest && isWord(text, lines[head + width]); width++) {
      const topic = lines[head + width]?.topic;
      if (topic === undefined && known * 2 < width) break;
      if (topic !== undefined) known++;
      if (column < 0 && namesPersons(topic)) column = width;
    }
    // The last labels may be values already: the width that holds most rows is the table's.
    let rows = 0;
    let columns = 0;
    for (; column >= 0 && width > column && width >= narrowest; width--) {
      let count = 0;
      while (isRow(text, lines, head + width * (count + 1), width, column)) count++;
      if (count * width > rows * columns) [rows, columns] = [count, width];
    }
    if (rows < leastRows) continue;
    const cells = lines.slice(head, head + columns * (rows + 1)).map(({ cell }) => cell);
    cells.forEach((cell, at) => {
      cell.row = Math.floor(at / columns);
      cell.column = at % columns;
    });
    take(cells);
    head += cells.length - 1;
  }
}
const namesPersons = (topic: Topic | undefined): boolean =>
  topic === 'name' || topic === 'leak-name' || topic === 'role';

/** Whether `width` lines from `at` on are a row: a name stands in `column`, and no label. */
function isRow(text: string, lines: readonly Line[], at: number, width: number, column: number): boolean {
  if (at + width > lines.length) return false;
  if (!isName(text, lines[at + column])) return false;
  for (let index = at; index < at + width; index++) {
    const cell = lines[index]?.cell;
    if (!cell || cell.end - cell.start > 40) return false;
  }
  return true;
}

/** A line that is 1, as the first row of a list has it under 序号. */
const counts = /(?:^|\n)[ \t\u3000]*1[ \t\u3000]*\r?\n/;

/** 序号, 姓名, 金额, 1, 张三, 500, 2, 李四 …: the rows count themselves. Returns the lines that are in no such table. */
function takeCounted(
  text: string,
  lines: readonly Line[],
  take: (cells: GridCell[]) => void,
): readonly Line[] {
  const is = (at: number, count: number): boolean => {
    const cell = lines[at]?.cell;
    return cell !== undefined && text.slice(cell.start, cell.end) === `${count}`;
  };
  const left: Line[] = [];
  for (let head = 0; head < lines.length; head++) {
    const line = lines[head];
    if (!line) continue;
    const { topic } = line;
    let width = topic === 'serial' || topic === 'decoy' ? narrowest : widest + 1;
    while (width <= widest && !is(head + width, 1)) width++;
    let rows = 0;
    while (width <= widest && is(head + width * (rows + 1), rows + 1)) rows++;
    const end = head + width * (rows + 1);
    if (rows < 2 || end > lines.length || !headsRows(lines.slice(head, head + width))) {
      left.push(line);
      continue;
    }
    const cells = lines.slice(head, end).map(({ cell }) => cell);
    cells.forEach((cell, at) => {
      cell.row = Math.floor(at / width);
      cell.column = at % width;
    });
    take(cells);
    head = end - 1;
  }
  return left;
}

/** Whether lines above the first row are headers: one of them of names, or all but one known. */
const headsRows = (heads: readonly Line[]): boolean =>
  heads.some(({ topic }) => topic === 'name' || topic === 'leak-name' || topic === 'role') ||
  heads.filter(({ topic }) => topic === undefined).length < 2;

/** The table of which `first` is the first number and of which the header begins at `from` or later. Returns where it ends, or behind `first`. */
function tableAt(
  lines: readonly Line[],
  from: number,
  first: number,
  take: (cells: GridCell[]) => void,
): number {
  let begin = 0;
  let columns = 0;
  let count = 0;
  // Any of the labels may be the number's: the one whose period holds the longest is.
  for (let label = first - narrowest; label >= Math.max(from, first - widest); label--) {
    if (!promisesNumber(lines[label]?.topic)) continue;
    const width = first - label;
    const head = headAt(lines, from, label, width);
    if (head < 0) continue;
    let rows = 0;
    while (fits(lines, head + width * (rows + 1), width, label - head)) rows++;
    if (rows * width < count * columns || rows === 0 || (rows === 1 && lines[label]?.topic !== 'resident-id'))
      continue;
    begin = head;
    columns = width;
    count = rows;
  }
  if (count === 0) return first + 1;
  const end = begin + columns * (count + 1);
  const cells = lines.slice(begin, end).map(({ cell }) => cell);
  cells.forEach((cell, at) => {
    cell.row = Math.floor(at / columns);
    cell.column = at % columns;
  });
  take(cells);
  return end;
}

/** Where `width` lines around `label` begin that are labels, most of them; -1 for none. */
function headAt(lines: readonly Line[], from: number, label: number, width: number): number {
  let best = -1;
  let most = Math.max(narrowest, (width + 1) >> 1) - 1;
  for (let head = Math.max(from, label - width + 1); head <= label; head++) {
    let known = 0;
    for (let at = head; at < head + width; at++) if (lines[at]?.topic !== undefined) known++;
    if (known <= most) continue;
    most = known;
    best = head;
  }
  return best;
}

/** Whether a row of `width` lines stands at `at`, a number in its column `column`, no line too long. */
function fits(lines: readonly Line[], at: number, width: number, column: number): boolean {
  if (lines[at + column]?.number !== true) return false;
  for (let index = at; index < at + width; index++) {
    const cell = lines[index]?.cell;
    if (!cell || cell.end - cell.start > 80) return false;
  }
  return true;
}
