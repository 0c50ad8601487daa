/** Two numbers without a space between them: two mobiles, a resident ID and a mobile in either order. The check digit proves the ID. */

import { residentIdHolds } from '#core/standards/resident-id.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

const mobiles = /^1[3-9]\d{9}1[3-9]\d{9}$/;
const idThenMobile = /^[1-6]\d{16}[\dX]1[3-9]\d{9}$/;
const mobileThenId = /^1[3-9]\d{9}[1-6]\d{16}[\dX]$/;

/** Whether `length` characters could be two numbers. */
export const mayBeTwo = (length: number): boolean => length === 22 || length === 29;

/** Where the second number begins in `value`, all digits and X; 0 where it is not two. */
export function secondAt(value: string): number {
  if (value.length === 22) return mobiles.test(value) ? 11 : 0;
  if (value.length !== 29) return 0;
  if (idThenMobile.test(value) && residentIdHolds(value)) return 18;
  return mobileThenId.test(value) && residentIdHolds(value, 11) ? 11 : 0;
}

/** Adds both numbers; the first ends where the second begins, `middle`. `second`: as `secondAt` gave, `length` of both. */
export function pushGlued(
  [start, middle, end]: readonly [number, number, number],
  second: number,
  length: number,
  hits: Hit[],
): void {
  for (const [from, to, size] of [
    [start, middle, second],
    [middle, end, length - second],
  ] as const)
    hits.push(
      makeHit({
        kind: size === 18 ? 'resident-id' : 'mobile',
        start: from,
        end: to,
        confidence: 0.85,
        severity: 'leak',
        reasons: size === 18 ? why.checkDigit : why.format,
      }),
    );
}
