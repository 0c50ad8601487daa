import { expect, test } from 'vitest';
import { inverseRatio } from '#core/assessment/scoring/inverse-ratio.ts';
import { leaf, scoreOf } from '../make.ts';

const days = (target: string) =>
  leaf('days', { method: 'inverse-ratio' }, { weight: '10', target: { op: '≤', value: target } });

test.each([
  ['5', '4', '10', 'met'],
  ['5', '5', '10', 'met'],
  ['5', '8', '6.25', 'not-met'],
  ['5', '0', '10', 'met'],
  ['0', '0', '10', 'met'],
  ['0', '3', '0', 'not-met'],
])('target ≤ %s, actual %s gives %s, %s', (target, actual, points, status) =>
  expect(scoreOf(days(target), { actual })).toMatchObject({ points, status }),
);

test('negative figures are no score', () => {
  expect(scoreOf(days('5'), { actual: '-1' })).toMatchObject({ outcome: 'unknown', because: 'negative' });
  expect(scoreOf(days('-5'), { actual: '1' })).toMatchObject({ outcome: 'unknown', because: 'scheme-error' });
  expect(inverseRatio.problems(days('-5'), { method: 'inverse-ratio' })).toEqual(['target-negative']);
  expect(inverseRatio.problems(days('0'), { method: 'inverse-ratio' })).toEqual([]);
});

test('a missing actual is unknown', () =>
  expect(scoreOf(days('5'), undefined)).toMatchObject({ outcome: 'unknown', because: 'no-actual' }));
