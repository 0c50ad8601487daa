import type { Box, DrawnText } from './drawn.ts';

/** A stretch of a line without a wide gap. */
export interface Segment {
  text: string;
  edges: number[];
  /** Where narrow gaps are: two cells may meet there. */
  joints: Joint[];
  /** Of text that is askew, at its code units: where the letter stands on the page. */
  letters?: Box[];
  top: number;
  bottom: number;
}

/** A narrow gap between two texts of a segment. */
interface Joint {
  /** Offset in the text of the segment. */
  at: number;
  /** Whether a blank was put there. */
  blank: boolean;
  /** Where the text before it ends. */
  end: number;
}

/** Texts on one height, from left to right. */
export interface Line {
  segments: Segment[];
  top: number;
  bottom: number;
  hidden: boolean;
}

/** In heights of the letters: a gap is a blank, a wide one parts cells. */
const BLANK = 0.25;
const WIDE = 1.1;
/** Between Chinese characters that a machine saw in a picture, only so much is a blank. */
const SEEN_BLANK = 0.7;
/** So little parts a number set to the right from a word set to the left. */
const NARROW = 0.1;
/** Texts nearer than this touch. */
export const APART = 0.06;
/** What begins so far before the end of another is drawn over it: a number wider than its column. */
const OVER = 0.6;

/** Whether a line of a table stands between two places at one height. */
export type IsRuled = (from: number, to: number, middle: number) => boolean;

/** Texts of one direction, put together to lines from top to bottom. A text drawn twice in one place (for bold) is there once. `seen`: words of a picture. */
export function linesOf(texts: readonly DrawnText[], isRuled: IsRuled, seen = false): Line[] {
  const lines: { texts: DrawnText[]; top: number; bottom: number }[] = [];
  for (const text of [...texts].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const line = lines.slice(-4).find((one) => isLevel(one, text));
    if (!line) lines.push({ texts: [text], top: text.top, bottom: text.bottom });
    else line.texts.push(text);
  }
  return lines.map(({ texts: on, top, bottom }) => {
    const middle = (top + bottom) / 2;
    const segments = segmentsOf(
      on.sort((a, b) => start(a) - start(b)),
      (from, to) => isRuled(from, to, middle),
      seen,
    );
    forgetLetters(segments);
    return { segments, top, bottom, hidden: on[0]?.hidden ?? false };
  });
}

/** Of letters that were drawn one by one with room between them, only blanks are joints. */
function forgetLetters(segments: readonly Segment[]): void {
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  const joints = segments.reduce((sum, one) => sum + one.joints.filter(({ blank }) => !blank).length, 0);
  if (joints * 2 <= letters) return;
  for (const one of segments) one.joints = one.joints.filter(({ blank }) => blank);
}

function isLevel(a: { top: number; bottom: number }, b: { top: number; bottom: number }): boolean {
  const apart = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2;
  return apart < 0.45 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function segmentsOf(
  texts: readonly DrawnText[],
  isRuled: (from: number, to: number) => boolean,
  seen: boolean,
): Segment[] {
  const segments: Segment[] = [];
  let last: DrawnText | undefined;
  for (const text of texts) {
    if (last && isDouble(last, text)) continue;
    last = text;
    const height = text.bottom - text.top;
    const open = segments.at(-1);
    const end = open?.edges.at(-1) ?? 0;
    const gap = start(text) - end;
    if (
      !open ||
      gap > WIDE * height ||
      gap < -OVER * height ||
      (gap > -height && isRuled(end - height / 4, start(text) + height / 4))
    ) {
      segments.push({
        text: text.text,
        edges: [...text.edges],
        joints: [],
        top: text.top,
        bottom: text.bottom,
        ...(text.letters ? { letters: [...text.letters] } : {}),
      });
      continue;
    }
    if (gap > blankBetween(open.text, text.text, seen) * height && !/\s$/.test(open.text)) {
      open.joints.push({ at: open.text.length, blank: true, end });
      open.text += ' ';
      open.edges.push(start(text));
    } else if (gap > APART * height) open.joints.push({ at: open.text.length, blank: false, end });
    open.edges.pop();
    if (text.letters) {
      open.letters ??= [];
      for (const [index, box] of text.letters.entries()) open.letters[open.text.length + index] = box;
    }
    open.text += text.text;
    for (const edge of text.edges) open.edges.push(edge);
    open.top = Math.min(open.top, text.top);
    open.bottom = Math.max(open.bottom, text.bottom);
  }
  return segments.filter(({ text }) => text.trim() !== '');
}

/** How wide a gap, in heights, is a blank between two texts. */
function blankBetween(before: string, next: string, seen: boolean): number {
  if (isNumberBefore(before, next)) return NARROW;
  return seen && /\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(next) ? SEEN_BLANK : BLANK;
}

/** Whether a number ends and a word begins: they may be two cells. */
export const isNumberBefore = (before: string, next: string): boolean =>
  /\d$/.test(before) && /^\p{sc=Han}{2}/u.test(next);

function isDouble(a: DrawnText, b: DrawnText): boolean {
  return a.text === b.text && Math.abs(start(a) - start(b)) < 0.2 * (a.bottom - a.top);
}

function start(text: DrawnText): number {
  return text.edges[0] ?? 0;
}

/** The pieces of a segment between its joints. */
export const piecesOf = (segment: Segment): Segment[] => partedAt(segment, segment.joints);

/** The pieces of a segment between these of its joints. */
export function partedAt(segment: Segment, joints: readonly Joint[]): Segment[] {
  const { text, edges, top, bottom, letters } = segment;
  if (joints.length === 0) return [segment];
  return [...joints, undefined].map((joint, index) => {
    const before = joints[index - 1];
    const from = before ? before.at + (before.blank ? 1 : 0) : 0;
    const to = joint?.at ?? text.length;
    return {
      text: text.slice(from, to),
      edges: [...edges.slice(from, to), joint?.end ?? edges.at(-1) ?? 0],
      joints: [],
      top,
      bottom,
      ...(letters ? { letters: letters.slice(from, to) } : {}),
    };
  });
}
