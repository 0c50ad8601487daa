import { appendAll, type Piece } from './piece.ts';

/** How far down a header may reach: title rows and merged headers (three in the forms we know). */
const HEADER_ROWS = 3;

/**
 * Finds the header of a table whose format marks none (CSV, tables without `th`) and gives its cells the role `header`;
 * a title over it (one cell in the row) becomes a `caption`. A row is a header when it holds at least two cells,
 * none with a number, and a later row holds one. A table that already has a header is left as it is.
 */
export function markHeader(cells: readonly Pick<Piece, 'text' | 'role' | 'cell'>[]): void {
  if (cells.some((piece) => piece.role === 'header')) return;
  const rows = firstRows(cells, HEADER_ROWS + 1);
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
      for (const piece of cells) {
        const at = piece.cell?.row ?? 0;
        if (at >= row && at < row + depth && piece.role === 'cell') piece.role = 'header';
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

/** The first rows that hold something, by number. A table may have millions of cells: only those of these rows are gathered. */
function firstRows<T extends Pick<Piece, 'cell'>>(
  cells: readonly T[],
  count: number,
): [row: number, cells: T[]][] {
  const first: number[] = [];
  for (const { cell } of cells) {
    const row = cell?.row ?? 0;
    if (first.includes(row) || (first.length === count && row > (first.at(-1) ?? 0))) continue;
    first.push(row);
    first.sort((a, b) => a - b);
    first.length = Math.min(first.length, count);
  }
  return first.map((row) => [row, cells.filter(({ cell }) => (cell?.row ?? 0) === row)]);
}
