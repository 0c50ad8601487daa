import { isNumberBefore, type Line, piecesOf, type Segment } from './lines.ts';
import type { TableArea } from './ruled-tables.ts';

/** Two columns of lines at least this long are columns of prose, not a table. */
const PROSE = 18;

/**
 * Tables without lines: neighbouring lines that fall into the same columns. A table has three lines, or two with three
 * columns. `rowOf` a line is its place in the table.
 */
export function gapTables(lines: readonly Line[]): TableArea[] {
  const areas: TableArea[] = [];
  for (let first = 0; first < lines.length; first++) {
    let end = first;
    while (isRow(lines, end, first)) end++;
    const rows = lines.slice(first, end);
    const area = rows.length >= 2 ? areaOf(rows) : undefined;
    if (area) areas.push(area);
    first = Math.max(first, end - 1);
  }
  return areas;
}

/** Whether a line goes on with a table: it has cells, or stands alone between two lines that have. */
function isRow(lines: readonly Line[], index: number, first: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const before = lines[index - 1];
  const height = line.bottom - line.top;
  if (index > first && before && line.top - before.bottom > 3 * height) return false;
  if (line.segments.length > 1) return true;
  return (
    index > first && (lines[index + 1]?.segments.length ?? 0) > 1 && !isWide(line, lines.slice(first, index))
  );
}

function isWide({ segments }: Line, rows: readonly Line[]): boolean {
  const [from, to] = reach(rows.flatMap((row) => row.segments));
  const [a, b] = reach(segments);
  return b - a > 0.5 * (to - from);
}

function areaOf(rows: readonly Line[]): TableArea | undefined {
  const gaps = gapsOf(rows);
  const [start, stop] = reach(rows.flatMap((row) => row.segments));
  const columns = [start - 1, ...gaps.map(([from, to]) => (from + to) / 2), stop + 1];
  if (columns.length < 3 || (rows.length < 3 && columns.length < 4)) return undefined;
  const segments = rows.flatMap((row) => row.segments);
  const length = segments.reduce((sum, { text }) => sum + text.length, 0) / segments.length;
  if (columns.length === 3 && length > PROSE) return undefined;
  const top = rows[0]?.top ?? 0;
  const bottom = rows.at(-1)?.bottom ?? 0;
  return {
    top,
    bottom,
    gaps,
    rows: rows.length,
    cellAt: (along, across) => {
      const row = rows.findIndex((line) => across >= line.top - 1 && across <= line.bottom + 1);
      const column = columns.findLastIndex((at, index) => at <= along && index < columns.length - 1);
      return row < 0 || column < 0 || along > (columns.at(-1) ?? 0) ? undefined : { row, column };
    },
  };
}

/**
 * The gaps between columns: those that no text fills, and that are wide in one line at least; failing these, the gaps of
 * the line with the most cells.
 */
function gapsOf(rows: readonly Line[]): [from: number, to: number][] {
  const segments = rows.flatMap((row) => row.segments);
  const most = rows.reduce<Segment[]>(
    (best, { segments: own }) => (own.length > best.length ? own : best),
    [],
  );
  const filled = merged(segments.flatMap(piecesOf).map((one) => reach([one])));
  const wide = rows.flatMap((row) =>
    row.segments.slice(1).map((one, index) => gapBetween(row.segments[index], one)),
  );
  const gaps = filled
    .slice(1)
    .map(([start], index): [number, number] => [filled[index]?.[1] ?? start, start]);
  const behindNumbers = rows.flatMap(({ segments: own }) => gapsBehindNumbers(own.flatMap(piecesOf)));
  const free = gaps.filter(
    (gap) =>
      wide.some((one) => isHeld(gap, one)) ||
      (wide.some((one) => isPart(gap, one)) &&
        behindNumbers.filter((one) => isPart(gap, one)).length * 2 >= rows.length),
  );
  if (free.length + 1 >= most.length) return free;
  return most.slice(1).map((one, index) => [most[index]?.edges.at(-1) ?? 0, one.edges[0] ?? 0]);
}

/** The gap between two segments. */
function gapBetween(left: Segment | undefined, right: Segment): [from: number, to: number] {
  const to = right.edges[0] ?? 0;
  return [left?.edges.at(-1) ?? to, to];
}

/** Whether a gap that no text fills holds the middle of a wide one. */
function isHeld([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean {
  const middle = (start + end) / 2;
  return middle >= from && middle <= to;
}

/** Whether a gap that no text fills is what is left of another, with which it begins or ends. */
const isPart = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  from >= start && to <= end && Math.min(from - start, end - to) < 1;

/** The gaps between numbers and the words behind them, which are narrow where numbers are set to the right: a serial, a sum. */
const gapsBehindNumbers = (pieces: readonly Segment[]): [from: number, to: number][] =>
  pieces.slice(1).flatMap((one, index) => {
    const before = pieces[index];
    return before && isNumberBefore(before.text, one.text) ? [gapBetween(before, one)] : [];
  });

function merged(stretches: [from: number, to: number][]): [from: number, to: number][] {
  const list: [number, number][] = [];
  for (const [from, to] of stretches.sort(([a], [b]) => a - b)) {
    const last = list.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else list.push([from, to]);
  }
  return list;
}

function reach(segments: readonly Segment[]): [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { edges } of segments) {
    from = Math.min(from, edges[0] ?? from);
    to = Math.max(to, edges.at(-1) ?? to);
  }
  return [from, to];
}
