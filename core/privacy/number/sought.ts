/** What is sought among the joins of a window: less where figures stand in a row, and where many joins were asked in vain. */
import { residentIdCheckOf, residentIdWeight } from '#core/standards/resident-id.ts';
import {
  anyLength,
  digitAt,
  firstOf,
  isBlank,
  isDated,
  lengthsFrom,
  sizeOf,
  window,
} from './number-window.ts';

const { codes } = window;

/** What is sought among the joins of a window: any number; what would be one without a label; an ID, which its area, its day and its check character tell. */
export const SOUGHT = { all: 0, standing: 1, proven: 2 } as const;

/**
 * Where so many joins of a window were asked in vain the rest are figures, as in a row; where half as many more were, hardly a number: of
 * those that are a number one of the first eight was.
 */
const mostAsked = 16;

/** What is sought among the joins from group `from` on, where so many of the window were asked. */
export function sought(from: number, groups: number, asked: number): number {
  if (asked >= mostAsked * 1.5) return SOUGHT.proven;
  return asked >= mostAsked || isInRow(from, groups) ? SOUGHT.standing : SOUGHT.all;
}

/** The lengths, as bits, that what is sought from group `group` on may have. */
export function lengthsSought(group: number, what: number): number {
  if (what === SOUGHT.all) return anyLength;
  if (isFigures(group)) return 0;
  return what === SOUGHT.proven ? lengthsProven(firstOf(group)) : lengthsFrom(firstOf(group));
}

/** The same for a resident ID that holds, with two digits behind it or without: 残疾证, 个体工商户. */
function lengthsProven(first: number): number {
  if (!isDated(first, true)) return 0;
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const digit = digitAt(first + index);
    if (digit === 0) return 0;
    sum += (digit - 48) * residentIdWeight(index);
  }
  const last = codes[first + 17] === X ? X : digitAt(first + 17);
  return residentIdCheckOf(sum) === last ? (1 << 18) | (1 << 20) : 0;
}
const X = 88;

/** Whether a group stands inside a row of groups of its own size, one to three characters each: figures, not a number. */
function isInRow(group: number, groups: number): boolean {
  const size = sizeOf(group);
  return (
    size < 4 &&
    group > (size === 1 ? 0 : 1) &&
    group + 2 < groups &&
    sizeOf(group - 1) === size &&
    (size === 1 || sizeOf(group - 2) === size) &&
    sizeOf(group + 1) === size &&
    sizeOf(group + 2) === size
  );
}

/** Whether no number begins with a group inside a row of figures: the same eight times, or two figures of which the first is 0, as of a month. */
function isFigures(group: number): boolean {
  const first = firstOf(group);
  return (
    (sizeOf(group) === 2 && codes[first] === 48) || (first + 7 < window.length && isBlank(first, first + 7))
  );
}
