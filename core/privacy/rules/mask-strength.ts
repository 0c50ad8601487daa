/**
 * How many resident IDs still fit a mask: for date and sequence, candidates are counted by their weighted sum mod 11,
 * combined, and those kept that match a printed check character. The county counts as known: the notice names the village.
 * Birth dates 1930-01-01 to 2010-12-31 (29,585 days).
 */
import { isDay } from '#core/standards/calendar.ts';
import { residentIdWeight } from '#core/standards/resident-id.ts';

/** What stands beside a mask: birth date as far as known, sex as parity of digit 17. */
export interface Beside {
  /** `YYYY`, `YYYYMM` or `YYYYMMDD`. */
  birth?: string | undefined;
  sex?: 'male' | 'female' | undefined;
  /** An age stands there: of the birth date all but two years are known to be wrong. */
  age?: boolean;
}

/** Fillings by their weighted sum mod 11. */
type Counts = Float64Array<ArrayBuffer>;
const residues = 11;

/** Whether `value`, written with `size` digits, fits the digits and `*` at `at`; its weighted sum mod 11, or -1. */
function sumOf(value: number, size: number, pattern: string, at: number): number {
  let sum = 0;
  let rest = value;
  for (let index = at + size - 1; index >= at; index--) {
    const digit = rest % 10;
    rest = (rest - digit) / 10;
    const want = pattern.charCodeAt(index);
    if (want !== 42 && want !== 48 + digit) return -1;
    sum += digit * residentIdWeight(index);
  }
  return sum % residues;
}

const add = (counts: Counts, sum: number, by: number) => {
  counts[sum % residues] = (counts[sum % residues] ?? 0) + by;
};

/** Sums of two independent parts. */
function combine(one: Counts, two: Counts, into: Counts): Counts {
  for (let a = 0; a < residues; a++) {
    const count = one[a] ?? 0;
    if (count !== 0) for (let b = 0; b < residues; b++) add(into, a + b, count * (two[b] ?? 0));
  }
  return into;
}

/** Which of the numbers `least`–`most` may fit `digits`: where none is masked, one at most. */
function spanOf(digits: string, least: number, most: number): readonly [number, number] {
  if (digits.includes('*')) return [least, most];
  const known = Number(digits);
  return [Math.max(least, known), Math.min(most, known)];
}

/** Days of a year, those of every year and 29 February. */
interface YearDays {
  common: Counts;
  leapDay: Counts;
}

/** The days of a year that fit positions 10–13. */
function yearDays(pattern: string): YearDays {
  const common = new Float64Array(residues);
  const leapDay = new Float64Array(residues);
  const [firstMonth, lastMonth] = spanOf(pattern.slice(10, 12), 1, 12);
  const [firstDay, lastDay] = spanOf(pattern.slice(12, 14), 1, 31);
  for (let month = firstMonth; month <= lastMonth; month++) {
    const sum = sumOf(month, 2, pattern, 10);
    for (let day = firstDay; sum >= 0 && day <= lastDay; day++) {
      const more = sumOf(day, 2, pattern, 12);
      if (more < 0 || !isDay(2000, month, day)) continue;
      add(month === 2 && day === 29 ? leapDay : common, sum + more, 1);
    }
  }
  return { common, leapDay };
}

/** The days that fit positions 6–13. 29 February counts in leap years only. */
function days(pattern: string, { common, leapDay }: YearDays): Counts {
  const years = new Float64Array(residues);
  const leapYears = new Float64Array(residues);
  const [first, last] = spanOf(pattern.slice(6, 10), 1930, 2010);
  for (let year = first; year <= last; year++) {
    const sum = sumOf(year, 4, pattern, 6);
    if (sum < 0) continue;
    add(years, sum, 1);
    if (isDay(year, 2, 29)) add(leapYears, sum, 1);
  }
  return combine(leapYears, leapDay, combine(years, common, new Float64Array(residues)));
}

/** The sequences that fit positions 14–16. */
function sequences(pattern: string, sex: Beside['sex']): Counts {
  let counts = new Float64Array(residues);
  counts[0] = 1;
  for (let place = 14; place < 17; place++) {
    const digits = new Float64Array(residues);
    for (let digit = 0; digit < 10; digit++) {
      if (place === 16 && sex && (digit % 2 === 1) !== (sex === 'male')) continue;
      const sum = sumOf(digit, 1, pattern, place);
      if (sum >= 0) add(digits, sum, 1);
    }
    counts = combine(counts, digits, new Float64Array(residues));
  }
  return counts;
}

/** `pattern` with the birth date filled in where it is masked; undefined when they contradict each other. */
const withBirth = (pattern: string, birth: string): string | undefined =>
  unite(pattern, `******${birth}`.slice(0, 14).padEnd(18, '*'));

/** What a date, its month and day, and a sequence may be that are masked whole, which most masks hide: counted once. */
const hidden = '*'.repeat(18);
const anyYearDay = yearDays(hidden);
const anyDay = days(hidden, anyYearDay);
const anySequence = sequences(hidden, undefined);

const checkSum = (character: string): number => '10X98765432'.indexOf(character);

/**
 * How many numbers fit `pattern` (18 characters: digits, X, `*`), rounded; 0 when none does.
 * `beside` narrows it: a birth date or a sex that is printed next to the mask.
 */
export function candidatesLeft(pattern: string, beside: Beside = {}): number {
  if (pattern.length !== 18) return Number.POSITIVE_INFINITY;
  // Which two years depends on the day of the count, how many numbers fit does not: any two of a common length.
  if (beside.age && beside.birth === undefined && pattern.startsWith('****', 6)) {
    const { sex } = beside;
    return candidatesLeft(pattern, { sex, birth: '1982' }) + candidatesLeft(pattern, { sex, birth: '1983' });
  }
  const known = withBirth(pattern, beside.birth ?? '');
  if (known === undefined) return 0;
  const yearDay = known.startsWith('****', 10) ? anyYearDay : yearDays(known);
  const date = known.startsWith('********', 6) ? anyDay : days(known, yearDay);
  const sequence =
    beside.sex === undefined && known.startsWith('***', 14) ? anySequence : sequences(known, beside.sex);
  const total = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);
  const all = total(date) * total(sequence);
  const check = checkSum(pattern.charAt(17));
  if (check < 0) return all;
  const area = pattern.slice(0, 6);
  if (area.includes('*')) return Math.max(all > 0 ? 1 : 0, Math.round(all / 11));
  let residue = 0;
  for (let index = 0; index < 6; index++) residue += (area.charCodeAt(index) - 48) * residentIdWeight(index);
  let left = 0;
  for (let one = 0; one < 11; one++)
    for (let two = 0; two < 11; two++)
      if ((residue + one + two) % 11 === check) left += (date[one] ?? 0) * (sequence[two] ?? 0);
  return left;
}

/** Kept positions of two masks united; undefined when they contradict each other. */
export function unite(one: string, two: string): string | undefined {
  if (one.length !== two.length) return undefined;
  let united = '';
  for (let index = 0; index < one.length; index++) {
    const a = one.charAt(index);
    const b = two.charAt(index);
    if (a !== '*' && b !== '*' && a !== b) return undefined;
    united += a === '*' ? b : a;
  }
  return united;
}
