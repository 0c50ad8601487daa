import { expect, test } from 'vitest';
import { interval } from '#core/assessment/scoring/interval.ts';
import { leaf, scoreOf } from '../make.ts';

const node = (floor?: string, ceiling?: string, low = '20', high = '40') =>
  leaf('x', { method: 'interval', floor, ceiling }, { weight: '10', target: { op: '区间', low, high } });

test.each([
  ['30', '10', 'met'],
  ['20', '10', 'met'],
  ['40', '10', 'met'],
  ['15', '5', 'not-met'],
  ['10', '0', 'not-met'],
  ['0', '0', 'not-met'],
  ['50', '5', 'not-met'],
  ['60', '0', 'not-met'],
  ['99', '0', 'not-met'],
])('with L 10 and H 60, %s gives %s', (actual, points, status) =>
  expect(scoreOf(node('10', '60'), { actual })).toMatchObject({ points, status }),
);

test.each(['19.99', '40.01'])('without L and H, %s gives 0 at once', (actual) =>
  expect(scoreOf(node(), { actual }).points).toBe('0'),
);

test.each([
  [node('20', '60')],
  [node('10', '40')],
  [node('10', '60', '41', '40')],
  [leaf('x', { method: 'interval' }, { weight: '10', target: { op: '≥', value: '1' } })],
])('ends out of order are a fault (%#)', (broken) => {
  expect(scoreOf(broken, { actual: '30' })).toMatchObject({ outcome: 'unknown', because: 'scheme-error' });
  expect(broken.scoring.method === 'interval' && interval.problems(broken, broken.scoring)).toEqual([
    'interval-order',
  ]);
});
