import { appendAll, type Piece } from './piece.ts';

/** How far down a header may reach: title rows and merged headers (three in the forms we know). */
const HEADER_ROWS = 3;

/**
 * Finds the header of a table whose format marks none (CSV, tables without `th`) and gives its cells the role `header`;
 * a title over it (one cell in the row) becomes a `caption`. A row is a header when it holds at least two cells,
 * none with a number, and a later row holds one. A table that already has a header is left as it is.
 */
export function markHeader(cells: readonly Pick<Piece, 'text' | 'role' | 'cell'>[]): void {
  const rows = firstRows(cells, HEADER_ROWS + 1);
  if (!rows) return;
  const titles: Pick<Piece, 'text' | 'role' | 'cell'>[] = [];
  for (const [row, inRow] of rows) {
    if (inRow.some((piece) => /[\d０-９]{2}/.test(piece.text))) {
      if (inRow.length > 1) return;
    } else if (inRow.length > 1) {
      if (!cells.some((piece) => (piece.cell?.row ?? 0) > row && /[\d０-９]{3}/.test(piece.text))) return;
      const depth = Math.min(
        HEADER_ROWS,
        inRow.reduce((most, piece) => Math.max(most, piece.cell?.rowSpan ?? 1), 1),
      );
      for (const [at, pieces] of rows) {
        if (at < row || at >= row + depth) continue;
        for (const piece of pieces) if (piece.role === 'cell') piece.role = 'header';
      }
      for (const title of titles) title.role = 'caption';
      return;
    }
    appendAll(
      titles,
      inRow.filter((piece) => piece.role === 'cell'),
    );
  }
}

/**
 * The first rows that hold something, by number, in one pass: a table may have millions of cells. `undefined` where there is
 * a header already.
 */
function firstRows<T extends Pick<Piece, 'role' | 'cell'>>(
  cells: readonly T[],
  count: number,
): [row: number, cells: T[]][] | undefined {
  const rows = new Map<number, T[]>();
  let last = Number.POSITIVE_INFINITY;
  for (const piece of cells) {
    if (piece.role === 'header') return undefined;
    const row = piece.cell?.row ?? 0;
    if (row > last) continue;
    const inRow = rows.get(row);
    if (inRow) inRow.push(piece);
    else {
      rows.set(row, [piece]);
      if (rows.size > count) rows.delete(Math.max(...rows.keys()));
      if (rows.size === count) last = Math.max(...rows.keys());
    }
  }
  return [...rows].sort(([a], [b]) => a - b);
}
