import { expect, test } from 'vitest';
import { deduction } from '#core/assessment/scoring/deduction.ts';
import { leaf, scoreOf } from '../make.ts';

const weighted = leaf('x', { method: 'deduction', perUnit: '2', cap: '6' }, { weight: '10' });
const bare = leaf('x', { method: 'deduction', perUnit: '0.5', cap: '3' });
const item = (more: object) => ({ node: 'x', item: '迟报', evidence: [], ...more });

test.each([
  ['0', '10', 'met'],
  ['2', '6', 'not-met'],
  ['3', '4', 'not-met'],
  ['9', '4', 'not-met'],
])('%s occurrences leave %s of 10', (actual, points, status) =>
  expect(scoreOf(weighted, { actual })).toMatchObject({ points, status }),
);

test('never below 0', () =>
  expect(
    scoreOf(leaf('x', { method: 'deduction', perUnit: '2' }, { weight: '3' }), { actual: '9' }).points,
  ).toBe('0'));

test('without a weight the loss is negative', () =>
  expect(scoreOf(bare, { actual: '4' }, { method: 'deduction-first' })).toMatchObject({
    points: '-2',
    lost: '2',
  }));

test.each([
  [[item({ count: '2' }), item({ points: '1' })], '-2'],
  [[item({ points: '-1.5' })], '-1.5'],
  [[item({})], '-0.5'],
  [[item({ count: '99' })], '-3'],
])('items %# take what they state', (adjustments, points) =>
  expect(scoreOf(bare, { actual: '50' }, {}, { adjustments }).points).toBe(points),
);

test('a missing count is unknown, not 0', () => {
  expect(scoreOf(weighted, undefined)).toMatchObject({ outcome: 'unknown', because: 'no-actual' });
  expect(scoreOf(weighted, { actual: '-1' })).toMatchObject({ outcome: 'unknown', because: 'negative' });
});

test('a negative unit is a fault', () =>
  expect(deduction.problems(bare, { method: 'deduction', perUnit: '-1' })).toEqual(['negative-parameter']));
