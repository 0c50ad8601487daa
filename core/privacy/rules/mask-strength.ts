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
}

const sums = new Map<string, Float64Array>();

/** Candidates of a pattern (digits and `*`) by weighted sum mod 11; `valid` says which fillings exist. */
function countBy(key: string, make: () => Iterable<string>, from: number): Float64Array {
  const known = sums.get(key);
  if (known) return known;
  const counts = new Float64Array(11);
  for (const text of make()) {
    let sum = 0;
    for (let index = 0; index < text.length; index++)
      sum += (text.charCodeAt(index) - 48) * residentIdWeight(from + index);
    counts[sum % 11] = (counts[sum % 11] ?? 0) + 1;
  }
  if (sums.size > 500) sums.clear();
  sums.set(key, counts);
  return counts;
}

const fits = (text: string, pattern: string): boolean => {
  for (let index = 0; index < pattern.length; index++) {
    const want = pattern.charCodeAt(index);
    if (want !== 42 && want !== text.charCodeAt(index)) return false;
  }
  return true;
};

function* days(pattern: string, birth: string): Iterable<string> {
  for (let year = 1930; year <= 2010; year++) {
    if (!fits(String(year), pattern.slice(0, 4)) || !String(year).startsWith(birth.slice(0, 4))) continue;
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        if (!isDay(year, month, day)) continue;
        const text = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
        if (fits(text, pattern) && text.startsWith(birth)) yield text;
      }
    }
  }
}

function* sequences(pattern: string, sex: Beside['sex']): Iterable<string> {
  for (let number = 0; number < 1000; number++) {
    const text = String(number).padStart(3, '0');
    if (!fits(text, pattern)) continue;
    if (sex && (number % 2 === 1) !== (sex === 'male')) continue;
    yield text;
  }
}

const checkSum = (character: string): number => '10X98765432'.indexOf(character);

/**
 * How many numbers fit `pattern` (18 characters: digits, X, `*`), rounded; 0 when none does.
 * `beside` narrows it: a birth date or a sex that is printed next to the mask.
 */
export function candidatesLeft(pattern: string, beside: Beside = {}): number {
  if (pattern.length !== 18) return Number.POSITIVE_INFINITY;
  const birth = beside.birth ?? '';
  const date = countBy(`d${pattern.slice(6, 14)}/${birth}`, () => days(pattern.slice(6, 14), birth), 6);
  const sequence = countBy(
    `s${pattern.slice(14, 17)}/${beside.sex ?? ''}`,
    () => sequences(pattern.slice(14, 17), beside.sex),
    14,
  );
  const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
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
