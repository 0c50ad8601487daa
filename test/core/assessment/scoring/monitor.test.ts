import { expect, test } from 'vitest';
import { monitor } from '#core/assessment/scoring/monitor.ts';
import { leaf, scoreOf } from '../make.ts';

test('it is shown and never counts', () => {
  expect(scoreOf(leaf('x', { method: 'monitor' }), { actual: '5' })).toMatchObject({
    outcome: 'monitor',
    status: 'monitor',
    actual: '5',
  });
  expect(scoreOf(leaf('x', { method: 'monitor' }), undefined)).toMatchObject({ outcome: 'monitor' });
  expect(monitor.problems(leaf('x', { method: 'monitor' }), { method: 'monitor' })).toEqual([]);
});

test('a court indicator inside its interval is met, without points', () => {
  const court = leaf('x', { method: 'monitor' }, { target: { op: '区间', low: '1', high: '3' } });
  expect(scoreOf(court, { actual: '2' }).status).toBe('met');
  expect(scoreOf(court, { actual: '4' }).status).toBe('not-met');
  expect(scoreOf(court, undefined).status).toBe('unknown');
});
