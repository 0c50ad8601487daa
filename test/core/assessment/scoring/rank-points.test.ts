import { expect, test } from 'vitest';
import { rankPoints } from '#core/assessment/scoring/rank-points.ts';
import { leaf, scoreOf } from '../make.ts';

const node = leaf('x', { method: 'rank-points', table: ['10', '8', '6', '4'] });

test.each([
  [{ actual: '1', inputs: { size: '8' } }, '10'],
  [{ actual: '4', inputs: { size: '8' } }, '4'],
  [{ actual: '5', inputs: { size: '8' } }, '0'],
  [{ actual: '2', inputs: { size: '8', tied: '2' } }, '7'],
  [{ actual: '4', inputs: { size: '8', tied: '3' } }, '1.33'],
  [{ rank: { place: 2, population: '全省', size: 21 } }, '8'],
])('%# gives the points of its place', (result, points) => expect(scoreOf(node, result).points).toBe(points));

test.each([
  [{ actual: '1', inputs: { size: '2' } }, 'not-applicable', 'too-few-units'],
  [{ actual: '1' }, 'unknown', 'no-population'],
  [undefined, 'unknown', 'no-actual'],
  [{ actual: '0', inputs: { size: '8' } }, 'unknown', 'negative'],
])('%# has no points', (result, outcome, because) =>
  expect(scoreOf(node, result)).toMatchObject({ outcome, because }),
);

test('courts are never ranked, whatever the scheme allows', () =>
  expect(
    scoreOf(node, { actual: '1', inputs: { size: '8' } }, { appliesTo: { kinds: ['法院'], levels: [] } }),
  ).toMatchObject({ outcome: 'not-applicable', because: 'ranking-prohibited' }));

test('a negative entry is a fault', () =>
  expect(rankPoints.problems(node, { method: 'rank-points', table: ['-1'] })).toEqual([
    'negative-parameter',
  ]));
