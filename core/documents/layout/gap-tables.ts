import type { Box } from './drawn.ts';
import { APART, isNumberBefore, type Line, piecesOf, type Segment } from './lines.ts';
import { NEAR, type TableArea, THIN } from './ruled-tables.ts';
import { type Fragment, roomIn, rowsOf } from './table-rows.ts';

/** Two columns of lines at least this long are columns of prose, not a table. */
const PROSE = 18;

/** So wide, in heights, is a gap between columns of digits if many lines have it. */
const HELD_BY_DIGITS = 0.15;
/** So many of the lines leave the gaps of a line free if these are the columns. */
const FITS = 0.6;
/** So many lines in turn may have one cell only, where cells go over several lines. */
const MOST_ALONE = 8;

/**
 * Tables without upright lines: neighbouring lines that fall into the same columns. A table has three lines, or two with
 * three columns. `rules`: the lines of the page, which may part the rows.
 */
export function gapTables(lines: readonly Line[], rules: readonly Box[] = []): TableArea[] {
  const areas: TableArea[] = [];
  let next = 0;
  for (let first = 0; first < lines.length; first = Math.max(first + 1, next)) {
    const end = endOf(lines, first, MOST_ALONE);
    let table = tableAt(lines, first, end);
    if (end > first + 1) {
      const near = endOf(lines, first, 1);
      const other = near < end ? tableAt(lines, first, near) : undefined;
      if (other && other.gaps.length > (table?.gaps.length ?? 0)) table = other;
    }
    if (!table) continue;
    const whole = withEnds(lines, table, next);
    areas.push(areaOf(lines.slice(whole.first, whole.end), whole, rules));
    next = whole.end;
  }
  return areas;
}

/** Lines of a table, the gaps between its columns, and where the columns begin, and the last one ends. */
interface Table {
  first: number;
  end: number;
  gaps: Stretch[];
  columns: number[];
}

/** The table that lines make, if they do. */
function tableAt(lines: readonly Line[], first: number, end: number): Table | undefined {
  if (end - first < 2) return undefined;
  const own = lines.slice(first, end);
  const gaps = gapsOf(own);
  const segments = own.flatMap((line) => line.segments);
  const [start, stop] = reach(segments);
  const columns = [start - 1, ...gaps.map(([from, to]) => (from + to) / 2), stop + 1];
  if (columns.length < 3 || (own.length < 3 && columns.length < 4)) return undefined;
  const length = segments.reduce((sum, { text }) => sum + text.length, 0) / segments.length;
  return columns.length === 3 && length > PROSE ? undefined : { first, end, gaps, columns };
}

/** A table with the lines above and below it that go on with one of its cells only. `from`: where the table before it ends. */
function withEnds(lines: readonly Line[], table: Table, from: number): Table {
  const { gaps, columns } = table;
  const own = fragmentsOf(lines.slice(table.first, table.end), columns);
  const height = median(own.flat().map(({ top, bottom }) => bottom - top));
  const room = roomIn(own, height);
  const goesOn = (line: Line | undefined, beside: Line | undefined) => {
    const [piece, other] = line?.segments.flatMap(piecesOf) ?? [];
    if (!line || !beside || !piece || other) return false;
    const apart = Math.max(line.top - beside.bottom, beside.top - line.bottom);
    const [start, end] = reach([piece]);
    const column = columns.findLastIndex((at) => at <= start);
    return apart <= room && end <= (columns[column + 1] ?? 0) && !gaps.some(([a, b]) => start < b && end > a);
  };
  let { first, end } = table;
  while (first > from && goesOn(lines[first - 1], lines[first])) first--;
  while (goesOn(lines[end], lines[end - 1])) end++;
  return { ...table, first, end };
}

/**
 * Behind the last line of a table that begins at `first`: lines with cells, lines that leave the gaps of those before them
 * free, and up to `alone` in turn that have one cell between such.
 */
function endOf(lines: readonly Line[], first: number, alone: number): number {
  let reached: Stretch = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let gaps: Stretch[] | undefined;
  let end = first;
  for (let next = first; ; next++) {
    const line = lines[next];
    if (!line || (next > first && !isNear(line, lines[next - 1]))) return end;
    const pieces = line.segments.flatMap(piecesOf);
    if (line.segments.length > 1) {
      gaps &&= gaps.map((gap) => leftOf(gap, pieces)).filter((gap) => gap !== undefined);
      end = next + 1;
    } else if (next === first) return end;
    else if (pieces.length > 1) {
      gaps ??= gapsOf(lines.slice(first, end));
      const left = gaps.map((gap) => leftOf(gap, pieces));
      if (gaps.length < 2 || !left.every((gap) => gap !== undefined)) return end;
      gaps = left;
      end = next + 1;
    } else if (next - end >= alone || isWide(line, reached)) return end;
    reached = both(reached, reach(line.segments));
  }
}

/** What the pieces of a line leave of a gap, if that parts them still. */
function leftOf([from, to]: Stretch, pieces: readonly Segment[]): Stretch | undefined {
  let left: Stretch = [from, to];
  for (const piece of pieces) {
    const [start, end] = reach([piece]);
    if (end <= left[0] || start >= left[1]) continue;
    if (start > left[0] && end < left[1]) return undefined;
    left = start <= left[0] ? [end, left[1]] : [left[0], start];
  }
  const [first] = pieces;
  const height = first ? first.bottom - first.top : 0;
  return left[1] - left[0] >= APART * height ? left : undefined;
}

const isNear = (line: Line, before: Line | undefined): boolean =>
  !before || line.top - before.bottom <= 3 * (line.bottom - line.top);

function isWide({ segments }: Line, [from, to]: Stretch): boolean {
  const [a, b] = reach(segments);
  return b - a > 0.5 * (to - from);
}

function areaOf(lines: readonly Line[], { gaps, columns }: Table, rules: readonly Box[]): TableArea {
  const top = lines[0]?.top ?? 0;
  const bottom = lines.at(-1)?.bottom ?? 0;
  const fragments = fragmentsOf(lines, columns);
  const rows = rowsOf(fragments, cutsOf(rules, [columns[0] ?? 0, columns.at(-1) ?? 0], top, bottom));
  const holds = (one: { top: number; bottom: number }, across: number) =>
    across >= one.top - 1 && across <= one.bottom + 1;
  return {
    top,
    bottom,
    gaps,
    rows: rows ? Math.max(...rows.map((own) => own.at(-1) ?? 0)) + 1 : lines.length,
    cellAt: (along, across) => {
      const column = columnAt(columns, along);
      const at = fragments[column]?.findIndex((one) => holds(one, across)) ?? -1;
      const row = rows?.[column]?.[at] ?? lines.findIndex((line) => holds(line, across));
      return row < 0 || column < 0 ? undefined : { row, column };
    },
  };
}

/** The column in which a place lies; −1 for none. */
const columnAt = (columns: readonly number[], along: number): number =>
  along > (columns.at(-1) ?? 0)
    ? -1
    : columns.findLastIndex((at, index) => at <= along && index < columns.length - 1);

/** What stands in each column, from top to bottom. */
function fragmentsOf(lines: readonly Line[], columns: readonly number[]): Fragment[][] {
  const found: Fragment[][] = columns.slice(1).map(() => []);
  for (const { segments, top, bottom } of lines) {
    let last = -1;
    for (const piece of segments.flatMap(piecesOf)) {
      const column = columnAt(columns, (piece.edges[0] ?? 0) + (bottom - top) / 2);
      const own = found[column];
      const open = column === last ? own?.at(-1) : undefined;
      if (open) open.text += ` ${piece.text}`;
      else own?.push({ text: piece.text, top, bottom });
      last = column;
    }
  }
  return found;
}

/** Where level lines over half of the width of a table, drawn in one go or cell by cell, part its rows. */
function cutsOf(rules: readonly Box[], [start, stop]: Stretch, top: number, bottom: number): number[] {
  const lines: { at: number; length: number }[] = [];
  for (const { x0, x1, y0, y1 } of [...rules].sort((a, b) => a.y0 - b.y0)) {
    const at = (y0 + y1) / 2;
    const length = Math.min(x1, stop) - Math.max(x0, start);
    if (y1 - y0 > THIN || length <= 0 || at <= top || at >= bottom) continue;
    const last = lines.at(-1);
    if (last && at - last.at < NEAR) last.length += length;
    else lines.push({ at, length });
  }
  return lines.filter(({ length }) => length > 0.5 * (stop - start)).map(({ at }) => at);
}

/**
 * The gaps between columns: those that no text fills, and that are wide in one line at least, or stand between many
 * texts; failing these, the gaps of the line with the most cells.
 */
function gapsOf(rows: readonly Line[]): Stretch[] {
  const most = rows.reduce<Segment[]>(
    (best, { segments: own }) => (own.length > best.length ? own : best),
    [],
  );
  const cells = rows.map((row) => row.segments.flatMap(piecesOf)).filter((own) => own.length > 1);
  const filled = merged(cells.flat().map((one) => reach([one])));
  const wide = rows.flatMap((row) =>
    row.segments.slice(1).map((one, index) => gapBetween(row.segments[index], one)),
  );
  const gaps = filled
    .slice(1)
    .map(([start], index): [number, number] => [filled[index]?.[1] ?? start, start]);
  const behindNumbers = cells.flatMap(gapsBehindNumbers);
  const height = median(rows.map(({ top, bottom }) => bottom - top));
  const free = gaps.filter(
    (gap) =>
      wide.some((one) => isHeld(gap, one)) ||
      (wide.some((one) => isPart(gap, one)) &&
        behindNumbers.filter((one) => isPart(gap, one)).length * 2 >= rows.length) ||
      isBetweenMany(gap, cells, height),
  );
  if (free.length + 1 >= most.length) return free;
  const ofMost = most.slice(1).map((one, index): Stretch => gapBetween(most[index], one));
  const fits = cells.filter((own) => ofMost.every((gap) => leftOf(gap, own)));
  return fits.length >= cells.length * FITS ? ofMost : [];
}

/** Whether texts of three lines and more stand on both sides of a gap that no text fills. Between digits it must be wider. */
function isBetweenMany([from, to]: Stretch, cells: readonly (readonly Segment[])[], height: number): boolean {
  const counts = { left: 0, right: 0, both: 0, digits: 0 };
  for (const own of cells) {
    const next = own.findIndex(({ edges }) => (edges[0] ?? 0) >= to);
    const [left, right] = [own.at(next < 0 ? -1 : next - 1), own[next]];
    if (next !== 0) counts.left++;
    if (next >= 0) counts.right++;
    if (next <= 0) continue;
    counts.both++;
    if (/\d$/.test(left?.text ?? '') && /^\d/.test(right?.text ?? '')) counts.digits++;
  }
  const enough = counts.digits * 2 > counts.both ? HELD_BY_DIGITS : APART;
  return Math.min(counts.left, counts.right) >= 3 && to - from >= enough * height;
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

type Stretch = readonly [from: number, to: number];

const both = ([a, b]: Stretch, [from, to]: Stretch): Stretch => [Math.min(a, from), Math.max(b, to)];

function reach(segments: readonly Segment[]): [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { edges } of segments) {
    from = Math.min(from, edges[0] ?? from);
    to = Math.max(to, edges.at(-1) ?? to);
  }
  return [from, to];
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
