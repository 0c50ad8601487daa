import { expect, test } from 'vitest';
import { type Outcome, roomOf, scoreLine, scoreOf, wilson } from '../../../scripts/mutate/score.ts';

const outcome = (status: Outcome['status']): Outcome => ({
  file: 'core/privacy/label/role.ts',
  line: 3,
  mutator: 'StringLiteral',
  status,
});

test.each([
  // R, binom::binom.wilson(81, 100) and (0, 10).
  [81, 100, 0.7222, 0.8749],
  [0, 10, 0, 0.2775],
  [0, 0, 0, 1],
])('the interval of %d of %d', (hits, all, low, high) => {
  expect(wilson(hits, all)[0]).toBeCloseTo(low, 3);
  expect(wilson(hits, all)[1]).toBeCloseTo(high, 3);
});

test('time-outs are detected, and counted apart', () => {
  const score = scoreOf((['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage'] as const).map(outcome));
  expect(score).toEqual({ killed: 2, timedOut: 1, survived: 1, uncovered: 1 });
  expect(scoreLine('all', score)).toContain('60.0 %');
  expect(scoreLine('all', score)).toContain('timed out 1');
  expect(scoreLine('none', scoreOf([]))).toContain('–');
  expect(roomOf(outcome('Killed').file)).toBe('core/privacy/label');
});
