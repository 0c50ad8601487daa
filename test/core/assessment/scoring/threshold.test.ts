import { expect, test } from 'vitest';
import type { TargetInput } from '#core/assessment/input.ts';
import { threshold } from '#core/assessment/scoring/threshold.ts';
import { leaf, scoreOf } from '../make.ts';

const node = (target?: TargetInput) =>
  leaf('x', { method: 'threshold' }, { weight: '10', ...(target ? { target } : {}) });

test.each([
  [{ op: '≥', value: '90' }, '90', '10'],
  [{ op: '≥', value: '90' }, '89.99', '0'],
  [{ op: '≤', value: '2.5' }, '2.50', '10'],
  [{ op: '=', value: '100' }, '100.00', '10'],
  [{ op: '=', value: '100' }, '99.99999999', '0'],
  [{ op: '>', value: '0' }, '0', '0'],
  [{ op: '<', value: '85' }, '85', '0'],
  [{ op: '=', value: '1' }, '1', '10'],
  [{ op: '区间', low: '1', high: '2' }, '2', '10'],
  [{ op: '区间', low: '1', high: '2' }, '2.01', '0'],
  [{ op: '≥', value: '0' }, '0', '10'],
] as const)('%# meets or misses exactly', (target, actual, points) =>
  expect(scoreOf(node(target), { actual }).points).toBe(points),
);

test('without an actual or a target it is unknown', () => {
  expect(scoreOf(node({ op: '≥', value: '1' }), {})).toMatchObject({
    outcome: 'unknown',
    because: 'no-actual',
  });
  expect(scoreOf(node(), { actual: '1' })).toMatchObject({ outcome: 'unknown', because: 'no-target' });
  expect(threshold.problems(node(), { method: 'threshold' })).toEqual(['target-missing']);
});
