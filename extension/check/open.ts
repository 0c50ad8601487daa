import type { Piece } from '../fields/piece.ts';
import { isRow } from '../fields/pieces.ts';
import type { PlainRow } from '../fields/plain-row.ts';
import type { PageScan } from './page-scan.ts';

/** How much is open: what must be handled, and what someone must decide. */
export interface Open {
  leaks: number;
  likely: number;
}

/** Counts what is found in these pieces of a page, or all of them, and not ignored. */
export function openOf(scan: PageScan, pieces?: readonly Piece[]): Open {
  const open: Open = { leaks: 0, likely: 0 };
  const count = (one: Piece | PlainRow): void => {
    for (const { severity } of scan.openIn(one)) {
      if (severity === 'leak') open.leaks += 1;
      else if (severity === 'likely') open.likely += 1;
    }
  };
  for (const part of pieces ? [pieces] : scan.reading.pieces.parts)
    if (isRow(part)) count(part);
    else for (const piece of part) count(piece);
  return open;
}
