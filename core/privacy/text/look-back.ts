/** How far back a rule looks that begins in the middle of a text: to what was found last. */
import type { Hit } from '../hit.ts';

/** The end of the last of `hits` that ends at or before `at`, not before `floor`. Only the last few are looked at. */
export function lastEnd(hits: readonly Hit[], at: number, floor: number): number {
  let last = floor;
  for (let index = hits.length - 1; index >= 0 && index > hits.length - 4; index--) {
    const end = hits[index]?.end ?? 0;
    if (end <= at && end > last) last = end;
  }
  return last;
}

/** The end of the last of `hits`, not before `floor`; what a label told of clauses ahead of `at` is passed over. */
export function lastValueEnd(hits: readonly Hit[], at: number, floor: number): number {
  let last = hits[hits.length - 1];
  for (let index = hits.length - 2; last && last.end > at && index > hits.length - 64; index--)
    if (last.needsPerson || last.start >= at) last = hits[index];
    else break;
  return Math.max(floor, last?.end ?? 0);
}
