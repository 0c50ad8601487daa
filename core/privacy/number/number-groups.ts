/** Which groups of a window may be one number: told from their sizes and beginnings, before anybody builds a string. */
import { firstOf, gapBefore, isDated, lastOf, sizeOf, window } from './number-window.ts';
import { GAP } from './window-gap.ts';

const { codes } = window;

/**
 * The last group of a phone number whose area or country code stands in group `group`: 0551-62345678-801, +86 138…;
 * else `group`.
 */
export function endOfPhone(group: number, groups: number): number {
  const first = firstOf(group);
  const size = sizeOf(group);
  if (size > 5 || size < 2 || group + 1 >= groups) return group;
  const zero = codes[first] === 48;
  const country = codes[first + (zero ? size - 2 : 0)] === 56 && codes[first + (zero ? size - 1 : 1)] === 54;
  if (!zero && !country) return group;
  if (group > 0 && sizeOf(group - 1) < 5 && gapBefore(group) < GAP.line) return group;
  let last = group;
  let total = 0;
  while (last + 1 < groups && total < 7) {
    if (gapBefore(last + 1) > GAP.separator) return group;
    total += sizeOf(++last);
  }
  if (country) {
    while (last + 1 < groups && total < 11 && gapBefore(last + 1) <= GAP.separator) total += sizeOf(++last);
    return total === 11 ? last : group;
  }
  if (total > 8 || last + 1 >= groups) return total > 8 ? group : last;
  const extension = sizeOf(last + 1);
  return gapBefore(last + 1) === GAP.separator && extension <= 4 && extension > 1 ? last + 1 : last;
}

/**
 * The last of the groups from `from` on that are one number at a glance: 6217&#8203;0038…, between which nothing is seen, 16 to 20 characters;
 * 1101…002X-43, 18 and two, as the number of a 残疾证 has them; 13022719870⏎203780X, an ID in a narrow cell of which a line is a mobile as well. Else `from`.
 */
export function wholeEnd(from: number, groups: number): number {
  let last = from;
  while (last + 1 < groups && gapBefore(last + 1) === GAP.invisible && lastOf(last) - firstOf(from) < 20)
    last++;
  const length = lastOf(last) - firstOf(from) + 1;
  if (last > from) return length < 16 || length > 20 ? from : last;
  const next = from + 1;
  if (next === groups) return from;
  if (length === 18 && sizeOf(next) === 2 && gapBefore(next) <= GAP.separator) return next;
  const mobile = length === 11 || (length < 8 && sizeOf(next) === 11);
  return mobile && isDated(firstOf(from), true) ? endOfId(from, groups) : from;
}

/** The last of the groups from `from` on that have the 18 characters of an ID together; `from` where none ends there. */
function endOfId(from: number, groups: number): number {
  let length = sizeOf(from);
  let last = from;
  while (length < 18 && last + 1 < groups) length += sizeOf(++last);
  return length === 18 ? last : from;
}

/** Whether a group of four characters stands beside `from`–`to`, a separator away: perhaps one of a row of figures. */
export const isCrowded = (from: number, to: number, groups: number): boolean =>
  (from > 0 && sizeOf(from - 1) === 4 && gapBefore(from) === GAP.separator) ||
  (to + 1 < groups && sizeOf(to + 1) === 4 && gapBefore(to + 1) === GAP.separator);

/** A way in which a number is cut, as one number: five bits for the size of each piece. */
const wayOf = (sizes: readonly number[]): number => sizes.reduce((way, size) => (way << 5) | size, 0);
/** Ways in which a card, or a phone with its country, stands in several cells; so many at most. */
const overCells = new Set(
  '6-12 3-4-4 7-4 12-4 15-4 4-4-4-4 4-4-4-4-1 4-4-4-4-2 4-4-4-4-3 6-4-4-4 3-3-4-4-4 2-3-3-3'
    .split(' ')
    .map((way) => wayOf(way.split('-').map(Number))),
);
const mostCells = 5;

/**
 * Whether the `count` cells from group `from` on, of `length` characters, may hold one number: an area and a day of birth, in whatever pieces; a mobile
 * in pieces of two to five digits, for which its detector asks a label; a card in usual ones.
 */
function mayBeOverCells(from: number, count: number, length: number): boolean {
  const first = firstOf(from);
  if (count > 7) return false;
  if ((length === 18 || length === 20) && isDated(first, true)) return true;
  // E12，345，678: what its detector asks a label and a shape for.
  if ((length === 15 || (length > 7 && length < 11)) && count < 5) return (codes[first] ?? 0) > 48;
  // 0551，6234，5678: the same of a line.
  if (length > 9 && length < 13 && count < 5 && codes[first] === 48) return true;
  if (length !== 11 && (length < 16 || length > 19)) return false;
  const mobile = length === 11 && codes[first] === 49 && (codes[first + 1] ?? 0) > 50;
  if (mobile && inPieces(from, count, count > 2 ? 5 : 8)) return true;
  if (length === 18 || count > mostCells) return false;
  let way = 0;
  for (let group = from; group < from + count; group++) way = (way << 5) | sizeOf(group);
  return overCells.has(way);
}

/** Whether the `count` groups from `from` on have two to `most` characters each. */
function inPieces(from: number, count: number, most: number): boolean {
  for (let group = from; group < from + count; group++)
    if (sizeOf(group) < 2 || sizeOf(group) > most) return false;
  return true;
}

/** Whether the groups `from`–`to` have four characters each, the last at most four: as numbers on cards are written. */
function inFours(from: number, to: number): boolean {
  for (let group = from; group < to; group++) if (sizeOf(group) !== 4) return false;
  return sizeOf(to) < 5;
}

/**
 * A cheap look at the join `from`–`to` of `length` characters: right length, right beginning, groups that may belong together.
 * `worst` is its loosest gap, `short` how many of its groups are single characters.
 */
export function isPromising(from: number, to: number, length: number, worst: number, short: number): boolean {
  const first = firstOf(from);
  const a = (codes[first] ?? 0) - 48;
  const b = (codes[first + 1] ?? 0) - 48;
  const count = to - from + 1;
  const singles = short >= count - 1 && count > 6;
  if (worst === GAP.cell && !singles) return mayBeOverCells(from, count, length);
  if (length === 18 || length === 20) return isDated(first, true) || (worst < GAP.line && a > 0);
  if (length === 11) return a === 1 || a === 0 || a > 9;
  if (length === 13 || length === 15) return true;
  if (length >= 16 && length <= 19) return a > 0 || worst === 1;
  if (length === 10 || length === 12 || length === 14)
    return a === 0 || worst <= 1 || a > 9 || (worst === GAP.separator && inFours(from, to));
  return length <= 10 && (worst <= 1 || singles || a > 9 || (a > 1 && count === 2) || (b >= 0 && count <= 3));
}

/**
 * Whether a digit beside the groups `from`–`to` goes on, so that nobody would read them apart: nothing is to be seen between, or each digit
 * of a row stands by itself, parted no more than those inside (what a check digit proves may stand in such a row). `taken`: groups of other numbers.
 */
export function isCut(from: number, to: number, groups: number, worst: number, taken: Uint8Array): boolean {
  const single = to - from > 8 && to - from < 15 && sizeOf(from) === 1 && sizeOf(to) === 1 ? worst : 0;
  return (
    (from > 0 && taken[from - 1] === 0 && goesOn(from - 1, from, single)) ||
    (to + 1 < groups && taken[to + 1] === 0 && goesOn(to + 1, to + 1, single))
  );
}

/** Whether the digit that group `beside` is goes on over the gap before group `gap`. */
const goesOn = (beside: number, gap: number, single: number): boolean =>
  (codes[beside < gap ? lastOf(beside) : firstOf(beside)] ?? 0) < 58 &&
  (gapBefore(gap) === GAP.invisible || (single > 0 && sizeOf(beside) === 1 && gapBefore(gap) <= single));
