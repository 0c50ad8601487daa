import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePeriods,
  monthsIn,
  periodGrain,
  periodKey,
  periodLabel,
  periodRange,
  previousYear,
} from '#core/disclosure/period.ts';
import { Period } from '#core/disclosure/schema/values.ts';

// biome-ignore format: a table is read by row.
test.each<[Period, string, string, string, string, string]>([
  ['2024', '年', '2024-01-01', '2024-12-31', '2024年', '2024'],
  ['2024-H1', '半年', '2024-01-01', '2024-06-30', '2024年上半年', 'first half of 2024'],
  ['2024-H2', '半年', '2024-07-01', '2024-12-31', '2024年下半年', 'second half of 2024'],
  ['2024-Q1', '季', '2024-01-01', '2024-03-31', '2024年第一季度', 'Q1 2024'],
  ['2024-Q4', '季', '2024-10-01', '2024-12-31', '2024年第四季度', 'Q4 2024'],
  ['2024-02', '月', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
  ['2023-02', '月', '2023-02-01', '2023-02-28', '2023年2月', 'February 2023'],
  ['2024-04-18', '日', '2024-04-18', '2024-04-18', '2024年4月18日', '18 April 2024'],
  [{ from: '2023-11-03', to: '2024-01-05' }, '起止', '2023-11-03', '2024-01-05', '2023年11月3日至2024年1月5日', '3 November 2023 – 5 January 2024'],
])('%j', (period, grain, from, to, zh, en) => {
  expect(periodGrain(period)).toBe(grain);
  expect(periodRange(period)).toEqual({ from, to });
  expect(periodLabel(period, 'zh')).toBe(zh);
  expect(periodLabel(period, 'en')).toBe(en);
});

test('the key of a range joins its ends', () => {
  expect(periodKey({ from: '2023-11-03', to: '2024-01-05' })).toBe('2023-11-03_2024-01-05');
  expect(periodKey('2023-Q2')).toBe('2023-Q2');
});

test.each<[Period, Period]>([
  ['2024', '2023'],
  ['2024-H2', '2023-H2'],
  ['2024-02-29', '2023-02-28'],
  [
    { from: '2024-02-29', to: '2024-03-10' },
    { from: '2023-02-28', to: '2023-03-10' },
  ],
])('a year before %j is %j', (period, earlier) => {
  expect(previousYear(period)).toEqual(earlier);
});

test.each<[Period, string[]]>([
  ['2024-Q2', ['2024-04', '2024-05', '2024-06']],
  ['2024-04-18', ['2024-04']],
  [{ from: '2023-11-30', to: '2024-01-01' }, ['2023-11', '2023-12', '2024-01']],
])('months in %j', (period, months) => {
  expect(monthsIn(period)).toEqual(months);
});

const two = (n: number): string => String(n).padStart(2, '0');
const anyPeriod = fc
  .tuple(
    fc.integer({ min: 1950, max: 2100 }),
    fc.constantFrom('', 'H', 'Q', 'M', 'D'),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([year, grain, n]): Period => {
    if (grain === 'H') return `${year}-H${((n - 1) % 2) + 1}`;
    if (grain === 'Q') return `${year}-Q${((n - 1) % 4) + 1}`;
    if (grain === 'M') return `${year}-${two(n)}`;
    return grain === 'D' ? `${year}-${two(n)}-28` : String(year);
  });

test('laws: a period parses, does not end before it begins, and a year before is its like', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(Period.safeParse(period).success).toBe(true);
      const { from, to } = periodRange(period);
      expect(from <= to).toBe(true);
      const earlier = previousYear(period);
      expect(periodGrain(earlier)).toBe(periodGrain(period));
      expect(comparePeriods(earlier, period)).toBeLessThan(0);
      expect(monthsIn(period).at(0)).toBe(from.slice(0, 7));
      expect(monthsIn(period).at(-1)).toBe(to.slice(0, 7));
    }),
  );
});

test('order: by first day, then the longer one first', () => {
  const sorted = (['2024-02', '2024', '2024-Q1', '2024-01', '2023'] as Period[]).sort(comparePeriods);
  expect(sorted).toEqual(['2023', '2024', '2024-Q1', '2024-01', '2024-02']);
});
