import type { Piece } from '../fields/piece.ts';
import type { PageScan } from './page-scan.ts';

/** How much is open: what must be handled, and what someone must decide. */
export interface Open {
  leaks: number;
  likely: number;
}

/** Counts what is found in these pieces of a page, or all of them, and not ignored. */
export function openOf(scan: PageScan, pieces: Iterable<Piece> = scan.reading.pieces): Open {
  const open: Open = { leaks: 0, likely: 0 };
  for (const piece of pieces)
    for (const { severity } of scan.openIn(piece)) {
      if (severity === 'leak') open.leaks += 1;
      else if (severity === 'likely') open.likely += 1;
    }
  return open;
}
