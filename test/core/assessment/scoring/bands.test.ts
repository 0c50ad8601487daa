import { expect, test } from 'vitest';
import type { Band } from '#core/assessment/input.ts';
import { bands } from '#core/assessment/scoring/bands.ts';
import { leaf, scoreOf } from '../make.ts';

const good: Band[] = [
  { from: '60', to: '80', points: '2' },
  { from: '80', to: '95', points: '4' },
  { from: '95', points: '5' },
];
const node = (list: Band[] = good) => leaf('x', { method: 'bands', bands: list }, { weight: '5' });

test.each([
  ['59.99', '0'],
  ['60', '2'],
  ['79.99', '2'],
  ['80', '4'],
  ['95', '5'],
  ['1000', '5'],
])('%s falls into the band of %s points', (actual, points) =>
  expect(scoreOf(node(), { actual }).points).toBe(points),
);

test.each([
  [
    [
      { from: '0', to: '10', points: '1' },
      { from: '11', points: '2' },
    ],
    'bands-gap',
  ],
  [
    [
      { from: '0', to: '12', points: '1' },
      { from: '11', points: '2' },
    ],
    'bands-overlap',
  ],
  [
    [
      { from: '0', points: '1' },
      { from: '11', points: '2' },
    ],
    'bands-overlap',
  ],
  [
    [
      { from: '5', to: '5', points: '1' },
      { from: '5', points: '2' },
    ],
    'bands-overlap',
  ],
  [[{ from: '0', to: '10', points: '1' }], 'bands-gap'],
  [[{ from: '0', points: '-1' }], 'negative-parameter'],
])('%# is a fault: %s', (list, problem) => {
  expect(bands.problems(node(list), { method: 'bands', bands: list })).toEqual([problem]);
  expect(scoreOf(node(list), { actual: '3' }).outcome).toBe('unknown');
});

test('points of a band stop at the weight', () =>
  expect(
    scoreOf(leaf('x', { method: 'bands', bands: [{ from: '0', points: '9' }] }, { weight: '5' }), {
      actual: '1',
    }).points,
  ).toBe('5'));
