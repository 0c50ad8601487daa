/** Cells that hold a text and no value: an article laid out in a table, the reasons in a form, a remark of several sentences. */
import type { GridCell } from './grid.ts';

/** Values and names are shorter, even several of them. UTF-16 code units. */
export const longestValue = 60;
/** What a mark tells: a clause ends with it, or begins behind it; a field or a clause of this line, of the next. */
const [ends, parts, leads, goesOn] = [1, 2, 4, 8];
const marks = new Uint8Array(65_536);
for (const [mark, tells] of [
  ['。', ends | parts | goesOn],
  ['；', ends | parts],
  ['：', ends | parts | leads | goesOn],
  ['，', parts | leads | goesOn],
  [':', leads | goesOn],
] as const)
  marks[mark.charCodeAt(0)] = tells;

/**
 * Whether the `text` of a cell, of which its column says nothing, is to be read as text is: two clauses of a sentence on one line, two fields
 * on two that follow each other, or four lines. Linear.
 */
export function isText(text: string): boolean {
  if (text.length <= longestValue) return false;
  let feeds = 0;
  let [ended, led, ledBefore] = [false, false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (++feeds > 2) return true;
      ledBefore = led;
      ended = led = false;
      continue;
    }
    const tells = marks[code] ?? 0;
    if (tells === 0) continue;
    if ((ended && (tells & parts) !== 0) || (ledBefore && (tells & goesOn) !== 0)) return true;
    ended ||= (tells & ends) !== 0;
    led ||= (tells & leads) !== 0;
  }
  return false;
}

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
