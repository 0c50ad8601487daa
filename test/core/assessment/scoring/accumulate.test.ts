import { expect, test } from 'vitest';
import { accumulate, nestedSums } from '#core/assessment/scoring/accumulate.ts';
import { leaf, scoreOf } from '../make.ts';

const node = leaf('x', { method: 'accumulate', dayCap: '3', periodCap: '20' });
const series = [
  { period: '2024-01-02', value: '2.005' },
  { period: '2024-01-03', value: '5' },
  { period: '2024-04-01', value: '1.005' },
  { period: '2024-07-01', value: '1' },
];

test('days sum exactly, each up to its cap; no shorter sum is rounded', () =>
  expect(scoreOf(node, { series })).toMatchObject({ points: '7.01', exact: '7.01' }));

test('a quarter stated beside its days is not counted twice, and other years are left out', () => {
  const more = [...series, { period: '2024-Q1', value: '5' }, { period: '2023-12-31', value: '3' }];
  expect(scoreOf(node, { series: more }).exact).toBe('7.01');
});

test('quarters without their days are sums already: the cap of a day is none of theirs', () => {
  const quarters = [
    { period: '2024-Q1', value: '7.5' },
    { period: '2024-Q2', value: '8.25' },
  ];
  expect(scoreOf(node, { series: quarters }).exact).toBe('15.75');
});

test('days → quarter → half → year', () => {
  const sums = nestedSums({ series }, { method: 'accumulate', dayCap: '3' });
  expect(Object.fromEntries(sums.map(({ period, points }) => [period, points]))).toMatchObject({
    '2024-01': '5.005',
    '2024-Q1': '5.005',
    '2024-Q2': '1.005',
    '2024-H1': '6.01',
    '2024-H2': '1',
    '2024': '7.01',
  });
});

test('a day without a value is unknown, between what is known and what it may bring', () => {
  const scheme = { method: 'points' } as const;
  const result = { series: [...series, { period: '2024-08-01' }] };
  const one = scoreOf(node, result, scheme);
  expect(one).toMatchObject({ outcome: 'unknown', because: 'missing-day' });
  expect(one.trace.at(-1)?.inputs).toEqual({ low: '7.01', high: '10.01' });
  expect(
    nestedSums(result, { method: 'accumulate' }).find(({ period }) => period === '2024'),
  ).not.toHaveProperty('points');
});

test('without a series the stated sum counts, up to the cap', () => {
  expect(scoreOf(node, { actual: '12.5' }).points).toBe('12.5');
  expect(scoreOf(node, { actual: '99' }).points).toBe('20');
  expect(scoreOf(node, undefined)).toMatchObject({ outcome: 'unknown', because: 'no-actual' });
});

test('a negative cap is a fault', () =>
  expect(accumulate.problems(node, { method: 'accumulate', dayCap: '-1' })).toEqual(['negative-parameter']));
