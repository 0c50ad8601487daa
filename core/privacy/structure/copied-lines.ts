/** The lines of a text of which each may be a cell of a table that was copied. */
import { codeAt } from '../characters/characters.ts';
import { readsAsName } from '../detectors/name.ts';
import { topicExactly } from '../label/label-text.ts';
import { isRole } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { type GridCell, makeCell } from './grid.ts';

/** A line: its cell, what it says as a label, and whether it is only a number of a person's own: eight characters and more. */
export interface Line {
  cell: GridCell;
  topic: Topic | undefined;
  number: boolean;
  /** Once it was asked: whether it may be a word of a header, and whether it reads as a name. */
  word: boolean | undefined;
  name: boolean | undefined;
}

/** The lines of a text, empty ones too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const cell = cellOf(text, start, end);
    start = end + 1;
    const size = cell.end - cell.start;
    const topic =
      size > 15 || size === 0
        ? undefined
        : (topicExactly(text, cell.start, cell.end) ??
          (isRole(text, cell.start, cell.end) ? 'role' : undefined));
    lines.push({ cell, topic, number: isNumber(text, cell), word: undefined, name: undefined });
  }
  return lines;
}

const isNumber = (text: string, { start, end }: GridCell): boolean =>
  end - start > 7 &&
  /^(?!(?:19|20)\d\d(?:-|\d{4}$))[\d０-９XxＸOo*＊ －·\u00a0\u200b-\u200d-]+$/.test(
    text.slice(start, Math.min(end, start + 40)),
  );

/** Whether a line is a word of a header: no figure in it, and no sentence. */
export function isWord(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const { start, end } = line.cell;
  line.word ??= end > start && end - start < 13 && !/[\d，。；：:]/.test(text.slice(start, end));
  return line.word;
}

/** Whether a line reads as a name. */
export function isName(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const { start, end } = line.cell;
  line.name ??= end - start <= 20 && readsAsName(text.slice(start, end).replace(/[ \u3000]/g, ''));
  return line.name;
}

/** Whether a line is a number: without one there is no table. */
export function holdsNumber(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start > 7 && isNumber(text, cellOf(text, start, end))) return true;
    start = end + 1;
  }
  return false;
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
