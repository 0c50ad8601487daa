import type { PeriodInput } from './input.ts';

/** Periods as days. Days are counted from 1970-01-01, which is day 0. */

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'range';

/** First and last day, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Day number of `YYYY-MM-DD`. Throws a TypeError on another form: dates reach core parsed. */
export function dayOf(date: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!found) throw new TypeError('a date is YYYY-MM-DD');
  return days(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** `YYYY-MM-DD` of a day number. */
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The first of any number of days; Infinity for none. */
export const earliest = (list: readonly number[]): number =>
  list.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);

/** What kind of period it is; `range` for from … to. */
export function kindOf(period: PeriodInput): PeriodKind {
  if (typeof period !== 'string') return 'range';
  if (period.length === 4) return 'year';
  if (period[5] === 'H') return 'half';
  if (period[5] === 'Q') return 'quarter';
  return period.length === 7 ? 'month' : 'day';
}

/** First and last day of a period. Throws a TypeError on a text that is no period. */
export function spanOf(period: PeriodInput): Span {
  if (typeof period !== 'string') return { from: dayOf(period.from), to: dayOf(period.to) };
  const year = Number(period.slice(0, 4));
  const part = Number(period.slice(period[5] === 'H' || period[5] === 'Q' ? 6 : 5, 7));
  const kind = kindOf(period);
  if (kind === 'day') return { from: dayOf(period), to: dayOf(period) };
  if (!/^\d{4}(-(H[12]|Q[1-4]|\d{2}))?$/.test(period))
    throw new TypeError('a period is YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or a day');
  const months = { year: 12, half: 6, quarter: 3, month: 1, range: 0 }[kind];
  const first = kind === 'year' ? 1 : (part - 1) * months + 1;
  return { from: days(year, first, 1), to: days(year, first + months, 1) - 1 };
}

/** Whether `inner` lies wholly in `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** Text that orders and compares periods: `2023-Q2`, or `2023-01-01/2023-05-31`. */
export const periodText = (period: PeriodInput): string =>
  typeof period === 'string' ? period : `${period.from}/${period.to}`;

/**
 * The period of the same kind, one step before, or undefined for a range.
 * With `yearBefore`, the same period of the year before (同比); without, the neighbour (环比).
 */
export function earlier(period: PeriodInput, yearBefore: boolean): string | undefined {
  if (typeof period !== 'string') return undefined;
  const kind = kindOf(period);
  const year = Number(period.slice(0, 4));
  if (kind === 'year') return `${year - 1}`;
  if (yearBefore) return `${year - 1}${period.slice(4)}`;
  if (kind === 'day') return dateOf(dayOf(period) - 1);
  const mark = kind === 'month' ? '' : period.slice(5, 6);
  const count = { half: 2, quarter: 4, month: 12 }[kind as 'half' | 'quarter' | 'month'];
  const part = Number(period.slice(5 + mark.length));
  const before = part === 1 ? count : part - 1;
  const text = kind === 'month' ? String(before).padStart(2, '0') : `${mark}${before}`;
  return `${part === 1 ? year - 1 : year}-${text}`;
}

/** All whole years, halves, quarters or months from the one that holds day `from` up to the one that holds day `to`. */
export function periodsBetween(
  kind: 'year' | 'half' | 'quarter' | 'month',
  from: number,
  to: number,
): string[] {
  const months = { year: 12, half: 6, quarter: 3, month: 1 }[kind];
  const indexOf = (day: number): number => {
    const [year = 0, month = 1] = dateOf(day).split('-').map(Number);
    return Math.floor((year * 12 + month - 1) / months);
  };
  const last = indexOf(to);
  const periods: string[] = [];
  for (let index = indexOf(from); index <= last; index++) {
    const year = Math.floor((index * months) / 12);
    const part = index - (year * 12) / months + 1;
    const mark = {
      year: '',
      half: `-H${part}`,
      quarter: `-Q${part}`,
      month: `-${String(part).padStart(2, '0')}`,
    };
    periods.push(`${year}${mark[kind]}`);
  }
  return periods;
}

const days = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;
