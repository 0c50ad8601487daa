/** The record around a place: its bounds, from the structure of the text. */
import { codeAt } from '../characters/characters.ts';
import type { Paragraphs } from './paragraphs.ts';
import { readMarks } from './read-marks.ts';
import { MARK, type Marks } from './record-marks.ts';

/** So far before a place and behind it a record is looked for; so far at least it was, when what was seen serves again. UTF-16 code units. */
const before = { most: 220, least: 180 };
const behind = { most: 320, least: 100 };

/** Nothing was looked at yet of a text that stands `among` paragraphs, or alone. */
export const noMarks = (among?: Paragraphs): Marks => ({
  from: 0,
  to: -1,
  begun: false,
  ended: false,
  objects: false,
  said: 0,
  middle: 0,
  sought: 0,
  someone: false,
  resume: -1,
  before: 0,
  tag: -1,
  among,
  at: [],
  kind: [],
});

/** Back to nothing. */
export function forgetMarks(marks: Marks): void {
  marks.from = 0;
  marks.to = marks.resume = -1;
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

/** Back from `at` to a blank line, at most to `least`. */
function paragraphStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > least && !(codeAt(text, from - 1) === 10 && isBlankLine(text, from - 1))) from--;
  return from;
}

/** On from `at` to a blank line, at most to `most`. */
function paragraphEnd(text: string, at: number, most: number): number {
  let to = at;
  while (to < most && !(codeAt(text, to) === 10 && isBlankLine(text, to))) to++;
  return to;
}

/** The paragraph before `from`; empty for none. */
function lineBefore(text: string, from: number, least: number): string {
  let last = from;
  while (last > least && codeAt(text, last - 1) < 33) last--;
  return text.slice(paragraphStart(text, last, least), last);
}

/** Whether the paragraph `from`–`to` is one line, and so are the one before it and the one behind it, or at the text's end the two before it. */
function standsAlone(text: string, from: number, to: number, least: number, most: number): boolean {
  if (from <= least || isMany(text.slice(from, to))) return false;
  const one = lineBefore(text, from, least);
  if (one === '' || isMany(one)) return false;
  let next = to;
  while (next < most && codeAt(text, next) < 33) next++;
  const two =
    next < text.length
      ? text.slice(next, paragraphEnd(text, next, most))
      : lineBefore(text, text.lastIndexOf(one, from), least);
  return two !== '' && !isMany(two);
}
const isMany = (lines: string): boolean => lines.trim().includes('\n');

/** Makes `marks` those of the stretch around `at` up to a blank line each way; what was read before serves again. Linear in the text as a whole. */
export function lookAround(text: string, at: number, marks: Marks): void {
  const known =
    at >= marks.from &&
    at <= marks.to &&
    (marks.begun || at - marks.from >= before.least) &&
    (marks.ended || marks.to - at >= behind.least);
  if (known) return;
  const least = Math.max(0, at - before.most);
  const most = Math.min(text.length, at + behind.most);
  let from = paragraphStart(text, at, least);
  let to = paragraphEnd(text, at, most);
  // Where each line stands alone, blank lines part nothing.
  if (standsAlone(text, from, to, least, most)) {
    from = least;
    to = most;
  }
  const goesOn = from >= marks.from && from <= marks.resume && to >= marks.to;
  marks.from = from;
  marks.to = to;
  marks.begun = from > least || from === 0;
  marks.ended = to < most || to === text.length;
  readMarks(text, marks, goesOn);
}

/** So many objects around a place are asked. */
const deepest = 4;

/** Records from the narrowest on, by what ends them: the sentence, the party's part of the line, the line, the party's lines, the item, all. */
const sentence = MARK.line | MARK.item | MARK.party | MARK.stop | MARK.part;
const wider = [
  MARK.line | MARK.item | MARK.party,
  MARK.line | MARK.item,
  MARK.item | MARK.party,
  MARK.item,
  0,
];

/** The first of the marks before `middle` that belong to the same record as those from `first` on; a party and an item begin theirs. */
function firstOf(kind: readonly number[], first: number, middle: number, ends: number): number {
  let mark = first;
  while (mark > 0) {
    if (mark < middle && ((kind[mark] ?? 0) & ends & begins) !== 0) break;
    if (((kind[mark - 1] ?? 0) & ends & over) !== 0) break;
    mark--;
  }
  return mark;
}
const begins = MARK.party | MARK.item;
/** Behind these another begins. */
const over = MARK.line | MARK.stop | MARK.part;

/** Past the last of them. */
function lastOf(kind: readonly number[], last: number, ends: number): number {
  let mark = last;
  while (mark < kind.length && ((kind[mark] ?? 0) & ends) === 0) mark++;
  return mark;
}

/** Asks about the marks from `first` up to, not with, `last`; `middle` is the first behind the place; `own`: not about those of objects inside. */
type Judge<Answer> = (first: number, last: number, middle: number, own: boolean) => Answer | undefined;

/** Asks `judge` about the records around `at`, a place in `marks`, from the narrowest on, until it answers. */
export function narrowest<Answer>(marks: Marks, at: number, judge: Judge<Answer>): Answer | undefined {
  const { kind, said } = marks;
  const middle = middleOf(marks, at);
  const answer = marks.objects ? narrowestObject(kind, middle, judge) : undefined;
  if (answer !== undefined) return answer;
  // Where nothing parts the stretch it is one record.
  if ((said & (sentence | MARK.enter)) === 0) return judge(0, kind.length, middle, false);
  const inside = (said & MARK.enter) !== 0 ? narrowestBracket(marks, middle, judge) : undefined;
  if (inside !== undefined) return inside;
  const named = (said & MARK.party) !== 0 ? nearestParty(kind, middle) : -1;
  if (named >= 0) {
    const told = judge(named, middle, middle, false);
    if (told !== undefined) return told;
  }
  let first = firstOf(kind, middle, middle, sentence);
  let last = lastOf(kind, middle, sentence);
  let [inner, outer] = [first, last];
  let told = judge(first, last, middle, false);
  for (let level = 0; level < wider.length && told === undefined; level++) {
    const ends = wider[level] ?? 0;
    const size = last - first;
    // The party's lines are no wider than its line, but than its part of it.
    first = firstOf(kind, level === 2 ? inner : first, middle, ends);
    last = lastOf(kind, level === 2 ? outer : last, ends);
    if (level === 0) [inner, outer] = [first, last];
    if (last - first !== size) told = judge(first, last, middle, false);
  }
  return told;
}

/** 县残联（地址：…，电话）: what stands in brackets is of whom the word before them or in them names. */
function narrowestBracket<Answer>(
  { at, kind }: Marks,
  middle: number,
  judge: Judge<Answer>,
): Answer | undefined {
  let open = middle - 1;
  while (open >= 0 && ((kind[open] ?? 0) & brackets) === 0) open--;
  if (open < 0 || kind[open] !== MARK.enter) return undefined;
  let close = middle;
  while (close < kind.length && ((kind[close] ?? 0) & brackets) === 0) close++;
  if (close === kind.length || kind[close] !== MARK.leave) return undefined;
  const first = open > 0 && at[open - 1] === at[open] ? open - 1 : open;
  return judge(first, close, middle, false);
}
const brackets = MARK.enter | MARK.leave | MARK.line;

/** The party named last before mark `middle` in the item; -1 without one, and behind an office's line in the same line. */
function nearestParty(kind: readonly number[], middle: number): number {
  let sameLine = true;
  for (let mark = middle - 1; mark >= 0; mark--) {
    if (((kind[mark] ?? 0) & MARK.line) !== 0) sameLine = false;
    if (sameLine && ((kind[mark] ?? 0) & MARK.office) !== 0) return -1;
    if (((kind[mark] ?? 0) & MARK.party) !== 0) return mark;
    if (((kind[mark] ?? 0) & MARK.item) !== 0) return -1;
  }
  return -1;
}

/** The first mark behind `at`. Places are asked in order mostly. */
function middleOf(marks: Marks, at: number): number {
  let { middle } = marks;
  if (middle > 0 && (marks.at[middle - 1] ?? 0) >= at) middle = 0;
  while (middle < marks.at.length && (marks.at[middle] ?? 0) < at) middle++;
  marks.middle = middle;
  return middle;
}

/** The same for JSON objects; what stands in an object is of its record. */
function narrowestObject<Answer>(
  kind: readonly number[],
  middle: number,
  judge: Judge<Answer>,
): Answer | undefined {
  let open = opening(kind, middle - 1);
  let close = middle;
  for (let depth = 0; open >= 0 && depth < deepest; depth++) {
    close = closing(kind, close);
    // {"name": "…局", "leader": {"name": "张三"}, "address": …}: what an object says itself goes before what those inside it say.
    const answer = judge(open, close, middle, true) ?? judge(open, close, middle, false);
    if (answer !== undefined) return answer;
    open = opening(kind, open - 1);
    close++;
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
export function closing(kind: readonly number[], index: number): number {
  let depth = 0;
  for (let mark = index; mark < kind.length; mark++) {
    if (kind[mark] === MARK.open) depth++;
    else if (kind[mark] === MARK.close && depth-- === 0) return mark;
  }
  return kind.length;
}
