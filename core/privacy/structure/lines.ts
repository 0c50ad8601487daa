/**
 * Tables inside plain text: Markdown rows, tab- and comma-separated lines, columns aligned with spaces.
 * One pass over the lines; a table is two or more lines in a row of one form, or one line of tabs.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { topicExactly } from '../label/label-text.ts';
import { isHeadLine, takeAligned } from './aligned.ts';
import type { GridCell } from './grid.ts';
import { type Form, isThousands, PART, partOf, splitLine } from './split-line.ts';

export interface Line {
  start: number;
  end: number;
  form: Form | undefined;
  /** Delimiters on the line. */
  count: number;
  /** All its gaps are wide: a split at single spaces gives no other cells. */
  even: boolean;
}

/** Where in a text stand characters that part cells or lines (`partOf`), ascending: the first `partCount` of `parts`. */
export interface Parts {
  parts: Int32Array;
  partCount: number;
}

/** Reads lines from their parts alone. */
class LineReader {
  readonly #text: string;
  readonly #parts: Int32Array;
  readonly #size: number;
  /** How many parts stand before the line that is read next. */
  #passed = 0;

  constructor(text: string, { parts, partCount }: Parts) {
    this.#text = text;
    this.#parts = parts;
    this.#size = partCount;
  }

  /** The line that begins at `start`, up to the line feed or the text's end; asked from the first line on. */
  at(start: number): Line {
    const text = this.#text;
    let index = this.#passed;
    while (index < this.#size && (this.#parts[index] ?? 0) < start) index++;
    let pipes = 0;
    let tabs = 0;
    let commas = 0;
    let semicolons = 0;
    let wide = 0;
    let spaces = 0;
    // How wide the spaces are that stand from `from` to `after`.
    let run = 0;
    let from = start;
    let after = start;
    let quoted = false;
    let end = text.length;
    for (; index < this.#size; index++) {
      const at = this.#parts[index] ?? 0;
      const part = partOf[text.charCodeAt(at)];
      const space = part === PART.space || part === PART.wideSpace;
      if (run > 0 && (at > after || !space)) {
        // The indent of a line and what stands at its end part nothing.
        if (from > start && (at > after || part !== PART.line)) {
          if (run > 1) wide++;
          spaces++;
        }
        run = 0;
      }
      if (space) {
        if (run === 0) from = at;
        run += part;
        after = at + 1;
        continue;
      }
      if (part === PART.line) {
        end = at;
        break;
      }
      if (part === PART.pipe) pipes++;
      else if (part === PART.tab) tabs++;
      else if (part === PART.quote) quoted = !quoted;
      else if (part === PART.semicolon) semicolons += quoted ? 0 : 1;
      else if (!quoted && !isThousands(text, at)) commas++;
    }
    if (run > 0 && after < end && from > start) {
      if (run > 1) wide++;
      spaces++;
    }
    this.#passed = index;
    let form: Form | undefined;
    let count = 0;
    if (pipes > 0) [form, count] = ['pipe', pipes];
    else if (tabs > 0) [form, count] = ['tab', tabs];
    else if (semicolons > 1 && semicolons >= commas) [form, count] = ['semicolon', semicolons];
    else if (commas > 0 && commas >= wide) [form, count] = ['comma', commas];
    else if (wide > 0) [form, count] = ['wide', wide];
    else if (spaces > 0 && end - start < 200) [form, count] = ['space', spaces];
    return { start, end, form, count, even: wide === spaces };
  }
}

/** Finds the tables of `text`, of which the parts are known, and hands each one's cells to `take`. Linear; never throws. */
export function readLines(text: string, parts: Parts, take: (cells: GridCell[]) => void): void {
  const lines = new LineReader(text, parts);
  let group: Line[] = [];
  let blanks = 0;
  /** Blank lines stand between lines of the group. */
  let loose = false;
  const flush = () => {
    const form = group[0]?.form;
    if (form === 'wide' || form === 'space') takeAligned(text, group, take);
    else if (form !== undefined && wanted(text, group, form)) {
      const cells: GridCell[] = [];
      let row = 0;
      for (const { start, end } of group) splitLine(text, start, end, form, row++, cells);
      take(cells);
    }
    group = [];
    blanks = 0;
    loose = false;
  };
  for (let start = 0; start <= text.length; ) {
    const rule = ruleEnd(text, start);
    if (rule > start) {
      // ---|--- and ├──┼──┤ stand between rows of one table.
      start = rule + 1;
      continue;
    }
    const line = lines.at(start);
    const { end, form } = line;
    start = end + 1;
    const first = group[0];
    if (first && isBlank(text, line) && !(mayEnd(first, group.length) && !loose) && ++blanks < 3) continue;
    if (first && !same(first, line)) flush();
    if (form === undefined) continue;
    group.push(line);
    loose ||= blanks > 0;
    blanks = 0;
  }
  flush();
}

/** Whether a table of so many lines, all without a blank one between them, ends with the first: another of bars may follow, or words with spaces. */
const mayEnd = ({ form }: Line, count: number): boolean =>
  (form === 'pipe' && count > 1) || (form === 'space' && count > 2);

const isBlank = (text: string, { start, end, form }: Line): boolean =>
  form === undefined && end - start < 8 && text.slice(start, end).trim() === '';

/** 1: what rules are drawn with. */
const drawn = tableOf('-|:+= \u3000\r\t_—');
drawn.fill(1, 0x2500, 0x2580);

/** Where the line at `start` ends, when it is a rule of 3–2,000 drawn characters; else `start`. */
function ruleEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && drawn[codeAt(text, end)] === 1) end++;
  const whole = end === text.length || codeAt(text, end) === 10;
  return whole && end - start >= 3 && end - start <= 2000 ? end : start;
}

function same(first: Line, line: Line): boolean {
  if (first.form === line.form)
    return (first.form !== 'comma' && first.form !== 'semicolon') || Math.abs(first.count - line.count) <= 1;
  return (first.form === 'wide' || first.form === 'space') && (line.form === 'space' || line.form === 'wide');
}

/** No table has more columns (the old limit of spreadsheets is 256): a line of a million bars is none. */
const widest = 1_000;

/** 姓名,张三⏎证件号码,110…: whether most of three lines and more begin with a label before their comma. */
function isForm(text: string, group: readonly Line[]): boolean {
  if (group.length < 3) return false;
  let labels = 0;
  for (const { start, end } of group) {
    const comma = text.indexOf(',', start);
    if (comma > start && comma < end && comma - start < 13 && topicExactly(text, start, comma) !== undefined)
      labels++;
  }
  return labels * 3 >= group.length * 2;
}

/** Whether lines of one form are a table at all: prose has commas too. */
function wanted(text: string, group: readonly Line[], form: Form): boolean {
  const first = group[0];
  if (!first) return false;
  if (first.count > widest) return false;
  if (form === 'tab') return true;
  if (form === 'pipe') return group.length > 1 || first.count > 1;
  return (
    group.length > 1 &&
    ((first.count > 1 && form !== 'semicolon') ||
      (form === 'comma' && isForm(text, group)) ||
      isHeadLine(text, splitLine(text, first.start, first.end, form, 0), first.count > 2 ? 2 : 3))
  );
}
