/** The record around a place: its bounds, from the structure of the text. */
import { codeAt } from '../characters/characters.ts';
import { MARK, type Marks, readMarks } from './record-marks.ts';

/** So far before a place and behind it a record is looked for; so far at least it was, when what was seen serves again. UTF-16 code units. */
const before = { most: 240, least: 200 };
const behind = { most: 480, least: 120 };

/** Nothing was looked at yet. */
export const noMarks = (): Marks => ({ from: 0, to: -1, begun: false, ended: false, at: [], kind: [] });

/** Back to nothing. */
export function forgetMarks(marks: Marks): void {
  marks.from = 0;
  marks.to = -1;
}

/** Whether a blank line, or one of dashes alone, begins at the line feed at `at`. */
function isBlankLine(text: string, at: number): boolean {
  let end = at + 1;
  while (
    end - at < 20 &&
    (codeAt(text, end) === 32 || codeAt(text, end) === 13 || codeAt(text, end) === 0x3000)
  )
    end++;
  return codeAt(text, end) === 10;
}

/** Makes `marks` those of the stretch around `at` up to a blank line each way; what was read before serves again. Linear in the text as a whole. */
export function lookAround(text: string, at: number, marks: Marks): void {
  const known =
    at >= marks.from &&
    at <= marks.to &&
    (marks.begun || at - marks.from >= before.least) &&
    (marks.ended || marks.to - at >= behind.least);
  if (known) return;
  let from = at;
  const least = Math.max(0, at - before.most);
  while (from > least && !(codeAt(text, from - 1) === 10 && isBlankLine(text, from - 1))) from--;
  let to = at;
  const most = Math.min(text.length, at + behind.most);
  while (to < most && !(codeAt(text, to) === 10 && isBlankLine(text, to))) to++;
  marks.from = from;
  marks.to = to;
  marks.begun = from > least || from === 0;
  marks.ended = to < most || to === text.length;
  readMarks(text, marks);
}

/** So many objects around a place are asked. */
const deepest = 4;

/** Records from the narrowest on: what ends them. The party's part of the line, the line, the party's lines, the item, all. */
const kinds = [
  MARK.line | MARK.item | MARK.party,
  MARK.line | MARK.item,
  MARK.item | MARK.party,
  MARK.item,
  0,
];

/** Asks `judge` about the records around `at` from the narrowest on, as the first and past the last of their marks, until it answers. */
export function narrowest<Answer>(
  marks: Marks,
  at: number,
  judge: (first: number, last: number, middle: number) => Answer | undefined,
): Answer | undefined {
  const { kind } = marks;
  let middle = 0;
  while (middle < marks.at.length && (marks.at[middle] ?? 0) < at) middle++;
  let open = opening(kind, middle - 1);
  let close = middle;
  for (let depth = 0; open >= 0 && depth < deepest; depth++) {
    close = closing(kind, close);
    const answer = judge(open, close, middle);
    if (answer !== undefined) return answer;
    open = opening(kind, open - 1);
    close++;
  }
  let seen = -1;
  for (const ends of kinds) {
    let first = middle;
    while (first > 0 && ((kind[first - 1] ?? 0) & ends & ~(MARK.party | MARK.item)) === 0) {
      first--;
      if (((kind[first] ?? 0) & ends) !== 0) break;
    }
    let last = middle;
    while (last < kind.length && ((kind[last] ?? 0) & ends) === 0) last++;
    // No wider than the one before.
    if (last - first === seen) continue;
    seen = last - first;
    const answer = judge(first, last, middle);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The bracket before mark `index` that is still open there; -1 for none. */
function opening(kind: readonly number[], index: number): number {
  let depth = 0;
  for (let mark = index; mark >= 0; mark--) {
    if (kind[mark] === MARK.close) depth++;
    else if (kind[mark] === MARK.open && depth-- === 0) return mark;
  }
  return -1;
}

/** The bracket from mark `index` on that closes what is open there; their count for none. */
function closing(kind: readonly number[], index: number): number {
  let depth = 0;
  for (let mark = index; mark < kind.length; mark++) {
    if (kind[mark] === MARK.open) depth++;
    else if (kind[mark] === MARK.close && depth-- === 0) return mark;
  }
  return kind.length;
}
