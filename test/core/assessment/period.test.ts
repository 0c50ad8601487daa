import { expect, test } from 'vitest';
import { dateOf, dayOf, earlier, kindOf, periodsBetween, spanOf } from '#core/assessment/period.ts';

test.each([
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['2024-H2', 'half', '2024-07-01', '2024-12-31'],
  ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
])('%s is a %s from %s to %s', (period, kind, from, to) => {
  expect(kindOf(period)).toBe(kind);
  expect([dateOf(spanOf(period).from), dateOf(spanOf(period).to)]).toEqual([from, to]);
});

test.each([
  ['2024', '2023', '2023'],
  ['2024-H1', '2023-H2', '2023-H1'],
  ['2024-Q3', '2024-Q2', '2023-Q3'],
  ['2024-01', '2023-12', '2023-01'],
  ['2024-03-01', '2024-02-29', '2023-03-01'],
])('before %s come %s and, a year before, %s', (period, neighbour, year) => {
  expect(earlier(period, false)).toBe(neighbour);
  expect(earlier(period, true)).toBe(year);
});

test('a range has no neighbour', () => {
  const range = { from: '2024-01-01', to: '2024-05-31' };
  expect(earlier(range, true)).toBeUndefined();
  expect(spanOf(range).to - spanOf(range).from).toBe(151);
});

test('periods between two days', () => {
  const between = (kind: 'half' | 'quarter' | 'month') =>
    periodsBetween(kind, dayOf('2023-11-15'), dayOf('2024-04-01'));
  expect(between('month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04']);
  expect(between('quarter')).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
  expect(between('half')).toEqual(['2023-H2', '2024-H1']);
});

test.each(['2024-13-01x', '24', '2024-Q5x'])('%j is no period', (text) =>
  expect(() => spanOf(text)).toThrow(TypeError),
);
