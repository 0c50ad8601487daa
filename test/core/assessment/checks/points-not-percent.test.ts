import { expect, test } from 'vitest';
import { flagsFor } from './checks.ts';

const rate = { unit: '%' };
const result = (value: string, unit: '%' | '百分点') => ({
  actual: '47.30',
  baseline: '6.95',
  change: { kind: '同比', value, unit } as const,
});

test('6.95 % → 47.30 % is +40.35 百分点', () => {
  expect(flagsFor('points-not-percent', result('40.35', '百分点'), rate)).toEqual([]);
  expect(flagsFor('points-not-percent', result('40.35', '%'), rate)).toMatchObject([
    {
      code: 'percent-for-points',
      stated: '40.35',
      expected: '40.35',
      figures: { points: '40.35', percent: '580.6' },
    },
  ]);
});

test('+580.6 % is right too, other numbers are asked about', () => {
  expect(flagsFor('points-not-percent', result('580.6', '%'), rate)).toEqual([]);
  expect(flagsFor('points-not-percent', result('41', '百分点'), rate)).toMatchObject([
    { code: 'wrong-change', expected: '40.4' },
  ]);
});

test('counts, and changes without a base, are left alone', () => {
  expect(flagsFor('points-not-percent', result('40.35', '%'))).toEqual([]);
  expect(
    flagsFor('points-not-percent', { actual: '5', change: { kind: '同比', value: '5', unit: '%' } }, rate),
  ).toEqual([]);
});
