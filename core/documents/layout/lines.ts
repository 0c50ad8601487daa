import type { Box, DrawnText } from './drawn.ts';

/** A stretch of a line without a wide gap. */
export interface Segment {
  text: string;
  edges: number[];
  /** Where blanks were put into narrow gaps: two cells may meet there. Offsets in the text. */
  joints: number[];
  /** Of text that is askew, at its code units: where the letter stands on the page. */
  letters?: Box[];
  top: number;
  bottom: number;
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
    return { segments, top, bottom, hidden: on[0]?.hidden ?? false };
  });
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
      open.joints.push(open.text.length);
      open.text += ' ';
      open.edges.push(start(text));
    }
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
export function piecesOf(segment: Segment): Segment[] {
  const { text, edges, joints, top, bottom, letters } = segment;
  if (joints.length === 0) return [segment];
  const ends = [...joints, text.length];
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return {
      text: text.slice(from, end),
      edges: edges.slice(from, end + 1),
      joints: [],
      top,
      bottom,
      ...(letters ? { letters: letters.slice(from, end) } : {}),
    };
  });
}
