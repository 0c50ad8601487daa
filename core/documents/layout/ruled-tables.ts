import type { Cell } from '../block.ts';
import type { Box } from './drawn.ts';

/** Finds the cell of a table that a place lies in. */
export interface TableArea {
  top: number;
  bottom: number;
  /** The gaps between its columns. */
  gaps: readonly (readonly [from: number, to: number])[];
  rows: number;
  cellAt(along: number, across: number): Omit<Cell, 'table'> | undefined;
}

/** Lines this near are one line. */
export const NEAR = 3;
/** A line of a table is this thin and this long. */
export const THIN = 2.5;
const LONG = 6;
/** More lines on a page are a drawing. */
const MOST = 4000;

interface Boundary {
  at: number;
  spans: [from: number, to: number][];
}

/** Tables drawn with lines: upright ones part the columns, level ones the rows. Where a line is missing, cells are merged. */
export function ruledTables(rules: readonly Box[]): TableArea[] {
  const upright = rules.filter(({ x0, y0, x1, y1 }) => x1 - x0 < THIN && y1 - y0 > LONG);
  const level = rules.filter(({ x0, y0, x1, y1 }) => y1 - y0 < THIN && x1 - x0 > LONG);
  if (upright.length > MOST || level.length > MOST) return [];
  return areasOf(upright).flatMap(({ top, bottom }) => {
    const within = ({ y0, y1 }: Box) => y0 < bottom + NEAR && y1 > top - NEAR;
    const columns = boundaries(upright.filter(within).map(({ x0, x1, y0, y1 }) => [(x0 + x1) / 2, y0, y1]));
    const rows = boundaries(level.filter(within).map(({ x0, x1, y0, y1 }) => [(y0 + y1) / 2, x0, x1]));
    const [first, last] = [rows[0], rows.at(-1)];
    if (columns.length < 3 || !first || !last) return [];
    // A row that goes on over the page has no line where the page ends.
    const across: Boundary['spans'] = [[columns[0]?.at ?? 0, columns.at(-1)?.at ?? 0]];
    if (first.at - top > LONG) rows.unshift({ at: top, spans: across });
    if (bottom - last.at > LONG) rows.push({ at: bottom, spans: across });
    if (rows.length < 2) return [];
    return [tableArea(columns, rows, top, bottom)];
  });
}

/** Stretches of the page, from top to bottom, where upright lines stand. */
function areasOf(upright: readonly Box[]): { top: number; bottom: number }[] {
  const areas: { top: number; bottom: number }[] = [];
  for (const { y0, y1 } of [...upright].sort((a, b) => a.y0 - b.y0)) {
    const last = areas.at(-1);
    if (last && y0 <= last.bottom + NEAR) last.bottom = Math.max(last.bottom, y1);
    else areas.push({ top: y0, bottom: y1 });
  }
  return areas;
}

function boundaries(lines: readonly [at: number, from: number, to: number][]): Boundary[] {
  const found: Boundary[] = [];
  for (const [at, from, to] of [...lines].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && at - last.at < NEAR) last.spans.push([from, to]);
    else found.push({ at, spans: [[from, to]] });
  }
  return found;
}

function tableArea(
  columns: readonly Boundary[],
  rows: readonly Boundary[],
  top: number,
  bottom: number,
): TableArea {
  return {
    top,
    bottom,
    gaps: columns.map(({ at }) => [at - NEAR, at + NEAR]),
    rows: rows.length - 1,
    cellAt: (along, across) => {
      const column = between(columns, along, across);
      const row = between(rows, across, along);
      if (!column || !row) return undefined;
      const cell: Omit<Cell, 'table'> = { row: row[0], column: column[0] };
      if (row[1] > 1) cell.rowSpan = row[1];
      if (column[1] > 1) cell.columnSpan = column[1];
      return cell;
    },
  };
}

/** The stretch between the boundaries next to `at`, of those that reach `beside`: its index and how many it spans. */
function between(
  list: readonly Boundary[],
  at: number,
  beside: number,
): [index: number, span: number] | undefined {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || at < first.at - NEAR || at > last.at + NEAR) return undefined;
  let from = 0;
  let to = list.length - 1;
  list.forEach((boundary, index) => {
    const reaches = boundary.spans.some(([a, b]) => beside >= a - NEAR && beside <= b + NEAR);
    if (!reaches) return;
    if (boundary.at <= at && index < list.length - 1) from = Math.max(from, index);
    else if (boundary.at > at) to = Math.min(to, index);
  });
  return [from, Math.max(1, to - from)];
}
