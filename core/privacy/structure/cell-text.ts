/** Cells that hold a text and no value: an article laid out in a table, the reasons in a form, a remark of several sentences. */
import type { GridCell } from './grid.ts';

/** Values and names are shorter, even several of them. UTF-16 code units. */
export const longestValue = 60;
/** Two clauses of a sentence, two fields, or four lines. */
const several = /[。；：][^\n]*[，。；：]|[，：:][^\n]*\n[^\n]*[，。：:]|\n[^\n]*\n[^\n]*\n/;

/** Whether the `text` of a cell, of which its column says nothing, is to be read as text is. */
export const isText = (text: string): boolean => text.length > longestValue && several.test(text);

/** Whether a cell of which nothing is said holds a text: it is read as one, and its row tells nothing of it. */
export const holdsText = (cell: GridCell, textOf: (cell: GridCell) => string): boolean =>
  cell.topic === undefined && !cell.names && cell.end - cell.start > longestValue && isText(textOf(cell));

/** Whether the `text` of the only cell of its row is a line rather than a value. */
export const isLine = (text: string): boolean =>
  (text.length > shortest && parted.test(text)) ||
  ((text.includes('：') || text.includes(':')) && field.test(text));
const shortest = 12;
/** 姓名：张三 */
const field = /\p{sc=Han}[：:]\s?\S/u;
const parted = /[，。；：,:|\t\n\u3000]| {2}| .{24}/;
