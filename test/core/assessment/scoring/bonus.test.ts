import { expect, test } from 'vitest';
import { bonus } from '#core/assessment/scoring/bonus.ts';
import { leaf, scoreOf } from '../make.ts';

const node = leaf('x', { method: 'bonus', perUnit: '1.5', cap: '4' });
const item = (more: object) => ({ node: 'x', item: '获省级表彰', evidence: ['notice'], ...more });

test.each([
  [[item({ points: '2' })], '2'],
  [[item({ count: '2' })], '3'],
  [[item({})], '1.5'],
  [[item({ points: '3' }), item({ points: '3' })], '4'],
  [[item({ points: '2', evidence: [] })], '0'],
  [[item({ points: '-2' })], '0'],
  [[], '0'],
])('items %# gain what is proven', (adjustments, points) =>
  expect(scoreOf(node, undefined, {}, { adjustments })).toMatchObject({
    outcome: 'scored',
    points,
    status: 'monitor',
  }),
);

test('a bare count needs evidence too', () => {
  expect(scoreOf(node, { actual: '2', evidence: ['notice'] }).points).toBe('3');
  expect(scoreOf(node, { actual: '2' }).points).toBe('0');
});

test('a negative unit is a fault', () =>
  expect(bonus.problems(node, { method: 'bonus', cap: '-1' })).toEqual(['negative-parameter']));
