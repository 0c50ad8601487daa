import type { Cell, Role } from './block.ts';
import type { Run } from './mapped-text.ts';

/** A block before it is handed out: its text, where in the source that stands, and how to write there. */
export interface Piece {
  text: string;
  role: Role;
  /** In order of `start`; together they cover the text. */
  runs: readonly Run[];
  /** Writes text so that the format reads it back as it is. */
  encode(text: string): string;
  /** For text that cannot be changed in part (a bare JSON number, an unquoted CSV field): how the whole is written anew. */
  whole?: Whole;
  cell?: Cell;
  label?: string;
  alone?: true;
  pointer?: string;
  part?: string;
}

export interface Whole {
  from: number;
  to: number;
  /** Whether an edit with this replacement needs the whole to be written anew. */
  needed(replacement: string): boolean;
  encode(text: string): string;
}

/** Counts the tables of a document, so that nested readers never give two tables one number. */
export interface TableCounter {
  next(): number;
}

export function tableCounter(): TableCounter {
  let count = 0;
  return { next: () => count++ };
}

/** Adds `more` to the end of `list`, however long: an argument list has an end, a document need not. */
export function appendAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Writes text as it is, for formats without escapes. */
export const asIs = (text: string): string => text;

/**
 * Pieces that an inner reader found in the text of `outer` (JSON in a script element, HTML in an attribute),
 * placed in the source of `outer`. An edit is escaped for the inner format first, then for the outer one.
 */
export function nest(outer: Pick<Piece, 'runs' | 'encode'>, inner: readonly Piece[]): Piece[] {
  return inner.map((piece) => {
    const { whole } = piece;
    const nested: Piece = {
      ...piece,
      runs: piece.runs.flatMap((run) => encodeRun(outer, mapRun(outer.runs, run), run.encode)),
      encode: (text) => outer.encode(piece.encode(text)),
    };
    if (whole) {
      nested.whole = {
        ...cover(outer.runs, whole.from, whole.to),
        needed: whole.needed,
        encode: (text) => outer.encode(whole.encode(text)),
      };
    }
    return nested;
  });
}

function encodeRun(outer: Pick<Piece, 'encode'>, runs: Run[], encode: Run['encode']): Run[] {
  return encode
    ? runs.map((run) => ({ ...run, encode: (text: string) => outer.encode(encode(text)) }))
    : runs;
}

function mapRun(outer: readonly Run[], run: Run): Run[] {
  if (run.end - run.start !== run.to - run.from || run.kept) {
    return [{ ...run, ...cover(outer, run.from, run.to) }];
  }
  const shift = run.start - run.from;
  const mapped: Run[] = [];
  for (let i = firstRun(outer, run.from); i < outer.length; i++) {
    const base = outer[i];
    if (!base || base.start >= run.to) break;
    const from = Math.max(base.start, run.from);
    const to = Math.min(base.end, run.to);
    mapped.push({ start: from + shift, end: to + shift, ...cover([base], from, to) });
  }
  return mapped;
}

/** The shortest stretch of source behind `start`–`end` of the text. */
function cover(runs: readonly Run[], start: number, end: number): { from: number; to: number } {
  let from: number | undefined;
  let to = 0;
  for (let i = firstRun(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || (run.start >= end && from !== undefined)) break;
    const linear = run.end - run.start === run.to - run.from;
    from ??= linear ? run.from + Math.max(0, start - run.start) : run.from;
    to = linear ? run.from + Math.min(run.end, end) - run.start : run.to;
  }
  return { from: from ?? 0, to: Math.max(from ?? 0, to) };
}

/** Index of the first run that ends after `offset` (binary search). */
export function firstRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
