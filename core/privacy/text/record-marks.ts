/** What tells of a record where it begins and ends and whose it is, as marks of a stretch of text. */
import type { Paragraphs } from './paragraphs.ts';

/** What a mark says; bits, so that several are asked at once. */
export const MARK = {
  /** A line feed. */
  line: 1,
  /** A record begins with somebody's name under a label: 申请人：…, 供应商名称：… */
  party: 2,
  /** An item of a list, a section. */
  item: 4,
  open: 8,
  close: 16,
  /** A label or a word that only a body's record has, or a body's name under its label. */
  body: 32,
  /** A body's name in running text. */
  named: 64,
  /** A branch of a bank. */
  branch: 128,
  /** A person's name under its label, or what is written of persons alone. */
  person: 256,
  /** A word that more often tells of persons. */
  hint: 512,
  /** A sentence ends. */
  stop: 1024,
  /** An office's line: who shares a line of text with it is that office. */
  office: 2048,
  /** A bracket. */
  enter: 4096,
  leave: 8192,
  /** A part of a sentence ends that stands by itself: ；. */
  part: 16_384,
  /** A line of an area under a plain label, and no name of a person before it: who gives it with an address is an office. */
  contact: 32_768,
  /** Any line of an area. */
  phoned: 65_536,
} as const;

/** The marks of one stretch of text, ascending. */
export interface Marks {
  from: number;
  to: number;
  /** Whether the stretch ends where a record does, not where the look ended. */
  begun: boolean;
  ended: boolean;
  /** Whether a JSON object begins in it. */
  objects: boolean;
  /** What any of the marks says. */
  said: number;
  /** The first mark behind the place that was asked for last. */
  middle: number;
  /** What the text stands among. */
  readonly among: Paragraphs | undefined;
  /** Up to where names by themselves were sought, and whether one stands there. */
  sought: number;
  someone: boolean;
  /** Where a look over more of the text goes on, how many marks stand before it, and where the element ends whose attributes are read there. */
  resume: number;
  before: number;
  tag: number;
  at: number[];
  kind: number[];
}

/** Lets go of all marks but the first `count` ones. By taking out, as a list of no length lets go of its room. */
export function forget(marks: Marks, count = 0): void {
  const { at, kind } = marks;
  while (at.length > count) {
    at.pop();
    kind.pop();
  }
  marks.middle = marks.said = 0;
  for (let mark = 0; mark < kind.length; mark++) marks.said |= kind[mark] ?? 0;
}

/** Lets go of the marks before `from`, and of those from where a look goes on. */
export function keepFrom(marks: Marks, from: number): void {
  const { at, kind } = marks;
  let count = 0;
  for (let mark = 0; mark < marks.before; mark++) {
    if ((at[mark] ?? 0) < from) continue;
    at[count] = at[mark] ?? 0;
    kind[count++] = kind[mark] ?? 0;
  }
  forget(marks, count);
}

/** Adds a mark. */
export const note = (marks: Marks, place: number, mark: number): void => {
  marks.at.push(place);
  marks.kind.push(mark);
  marks.said |= mark;
};
