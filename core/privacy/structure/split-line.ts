/** One line in cells. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { type GridCell, makeCell } from './grid.ts';

export type Form = 'pipe' | 'tab' | 'comma' | 'semicolon' | 'wide' | 'space';

/** What parts the cells of a line. */
export const PART = {
  none: 0,
  space: 1,
  wideSpace: 2,
  pipe: 3,
  tab: 4,
  quote: 5,
  comma: 6,
  semicolon: 7,
  line: 8,
} as const;
const parts: Record<string, number> = {
  ' \u00a0': PART.space,
  '\u3000': PART.wideSpace,
  '|｜│┃¦': PART.pipe,
  '\t': PART.tab,
  '\n': PART.line,
  '"': PART.quote,
  ',': PART.comma,
  ';': PART.semicolon,
};
/** All characters that part cells. */
export const parting = Object.keys(parts).join('');
export const partOf = new Uint8Array(65_536);
for (const [characters, part] of Object.entries(parts))
  for (const character of characters) partOf[character.charCodeAt(0)] = part;

/** 1: what is taken off a cell at both ends. */
const padOf = tableOf(' \t\r\u3000\u00a0"\ufeff');
const isPad = (text: string, at: number): boolean => padOf[codeAt(text, at)] === 1;

const isDigit = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return code >= 48 && code <= 57;
};

/** 6,593.00: a comma inside an amount, behind one to three digits that are no decimals (12.5,187.5), three digits follow. */
export const isThousands = (text: string, at: number): boolean =>
  codeAt(text, at + 4) === 46 &&
  isDigit(text, at - 1) &&
  isDigit(text, at + 1) &&
  isDigit(text, at + 2) &&
  isDigit(text, at + 3) &&
  beginsAmount(text, at);

function beginsAmount(text: string, comma: number): boolean {
  let from = comma - 1;
  while (comma - from < 4 && isDigit(text, from - 1)) from--;
  return comma - from < 4 && codeAt(text, from - 1) !== 46;
}

const delimiter: Record<Form, number> = {
  pipe: PART.pipe,
  tab: PART.tab,
  comma: PART.comma,
  semicolon: PART.semicolon,
  wide: PART.space,
  space: PART.space,
};

/** The cell `from`–`to`, without the pads and quotes at its ends. */
function cellOf(text: string, from: number, to: number, row: number, column: number): GridCell {
  let first = from;
  let last = to;
  while (first < last && isPad(text, first)) first++;
  while (last > first && isPad(text, last - 1)) last--;
  return makeCell(first, last, row, column);
}

/** Adds the cells of the line `start`–`end`, which has `form`, to `cells` and returns these. Pads and quotes are taken off. */
export function splitLine(
  text: string,
  start: number,
  end: number,
  form: Form,
  row: number,
  cells: GridCell[] = [],
): GridCell[] {
  const before = cells.length;
  const wanted = delimiter[form];
  const spaced = wanted === PART.space;
  let begin = start;
  let quoted = false;
  let at = start;
  if (spaced) while (at < end && isPad(text, at)) begin = ++at;
  else if (form === 'pipe') {
    while (at < end && isPad(text, at)) at++;
    if (partOf[codeAt(text, at)] === PART.pipe) begin = ++at;
    else at = start;
  }
  for (; at < end; at++) {
    const part = partOf[text.charCodeAt(at)];
    if (part === PART.none) continue;
    if (part === PART.quote && (form === 'comma' || form === 'semicolon')) quoted = !quoted;
    if (quoted) continue;
    if (!spaced) {
      if (part !== wanted || (part === PART.comma && isThousands(text, at))) continue;
      cells.push(cellOf(text, begin, at, row, cells.length - before));
      begin = at + 1;
      continue;
    }
    if (part !== PART.space && part !== PART.wideSpace) continue;
    let run = at + 1;
    while (run < end && isSpace(text, run)) run++;
    if (form === 'space' || run - at > 1 || part === PART.wideSpace) {
      cells.push(cellOf(text, begin, at, row, cells.length - before));
      begin = run;
    }
    at = run - 1;
  }
  if (begin < end || form === 'comma' || form === 'semicolon' || form === 'tab')
    cells.push(cellOf(text, begin, end, row, cells.length - before));
  const last = cells[cells.length - 1];
  if (form === 'pipe' && last && last.start === last.end && cells.length - before > 1) cells.pop();
  return cells;
}

/** Whether a space stands at `at`. */
export function isSpace(text: string, at: number): boolean {
  const part = partOf[codeAt(text, at)];
  return part === PART.space || part === PART.wideSpace;
}
