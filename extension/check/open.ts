import type { Severity } from '#core/privacy/finding.ts';
import type { Piece } from '../fields/piece.ts';
import { isRow } from '../fields/pieces.ts';
import type { PageScan } from './page-scan.ts';

/** How much is open: what must be handled, and what someone must decide. */
export interface Open {
  leaks: number;
  likely: number;
}

/** Counts what is found in these pieces of a page, or all of them, and not ignored. */
export function openOf(scan: PageScan, pieces?: readonly Piece[]): Open {
  const open: Open = { leaks: 0, likely: 0 };
  const count = (severity: Severity): void => {
    if (severity === 'leak') open.leaks += 1;
    else if (severity === 'likely') open.likely += 1;
  };
  for (const part of pieces ? [pieces] : scan.reading.pieces.parts)
    if (isRow(part)) scan.eachOpenIn(part, count);
    else for (const piece of part) for (const { severity } of scan.openIn(piece)) count(severity);
  return open;
}
