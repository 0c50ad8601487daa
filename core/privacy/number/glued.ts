/** Two numbers without a space between them: two mobiles, a mobile and a resident ID or a card of UnionPay in either order. The check digit proves these. */

import { luhnHolds } from '#core/standards/luhn.ts';
import { residentIdHolds } from '#core/standards/resident-id.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

const mobiles = /^1[3-9]\d{9}1[3-9]\d{9}$/;
const idThenMobile = /^[1-6]\d{16}[\dX]1[3-9]\d{9}$/;
const mobileAndCard = /^(?:1[3-9]\d{9}62(?:\d{14}|\d{17})|62(?:\d{14}|\d{17})1[3-9]\d{9})$/;
const mobileThenId = /^1[3-9]\d{9}[1-6]\d{16}[\dX]$/;

/** Whether `length` characters could be two numbers. */
export const mayBeTwo = (length: number): boolean =>
  length === 22 || length === 29 || length === 30 || length === 27;

/** Where the second number begins in `value`, all digits and X; 0 where it is not two. */
export function secondAt(value: string): number {
  if (value.length === 22) return mobiles.test(value) ? 11 : 0;
  if (value.length !== 29) return besideCard(value);
  if (idThenMobile.test(value) && residentIdHolds(value)) return 18;
  return mobileThenId.test(value) && residentIdHolds(value, 11) ? 11 : 0;
}

/** The same of a mobile and a card. */
function besideCard(value: string): number {
  if (!mobileAndCard.test(value)) return 0;
  const size = value.length - 11;
  if (value.startsWith('1')) return luhnHolds(value.slice(11)) ? 11 : 0;
  return luhnHolds(value.slice(0, size)) ? size : 0;
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
        kind: size === 18 ? 'resident-id' : size === 11 ? 'mobile' : 'bank-card',
        start: from,
        end: to,
        confidence: 0.85,
        severity: 'leak',
        reasons: size === 11 ? why.format : why.checkDigit,
      }),
    );
}
