import { expect, test } from 'vitest';
import { ratio } from '#core/assessment/scoring/ratio.ts';
import { leaf, ratioLeaf, scoreOf } from '../make.ts';

test('2126 of 2000 is 106.3 %, and counts as 100 %', () => {
  const node = scoreOf(ratioLeaf('mediation', '10', '2000'), { actual: '2126' });
  expect(node).toMatchObject({ outcome: 'scored', points: '10', completion: '106.3', status: 'met' });
  expect(node.trace[0]?.inputs).toMatchObject({ completion: '106.3', counted: '100', cap: '1' });
});

test.each([
  ['1900', '9.5', 'not-met'],
  ['0', '0', 'not-met'],
  ['-3', '0', 'not-met'],
  ['2000', '10', 'met'],
])('actual %s of 2000 gives %s, %s', (actual, points, status) =>
  expect(scoreOf(ratioLeaf('x', '10', '2000'), { actual })).toMatchObject({ points, status }),
);

test('a cap above 1 lets points go above the weight, up to the cap', () => {
  const one = leaf('x', { method: 'ratio', cap: '1.2' }, { weight: '10', target: { op: '≥', value: '100' } });
  expect(scoreOf(one, { actual: '110' }).points).toBe('11');
  expect(scoreOf(one, { actual: '500' }).points).toBe('12');
});

test.each([
  [undefined, 'no-actual'],
  [{}, 'no-actual'],
  [{ target: { op: '≥', value: '0' }, actual: '5' } as const, 'scheme-error'],
  [{ target: { op: '区间', low: '1', high: '2' }, actual: '5' } as const, 'scheme-error'],
])('%# is unknown, never 0', (result, because) => {
  const node = scoreOf(ratioLeaf('x', '10', '2000'), result);
  expect(node).toMatchObject({ outcome: 'unknown', because });
  expect(node.points).toBeUndefined();
});

test('a third stays exact', () => {
  expect(scoreOf(ratioLeaf('x', '10', '3'), { actual: '1' })).toMatchObject({
    points: '3.33',
    exact: '10/3',
  });
});

test('its faults are named', () => {
  const faults = (value: string) => ratio.problems(ratioLeaf('x', '10', value), { method: 'ratio' });
  expect(faults('0')).toEqual(['target-not-positive']);
  expect(faults('-1')).toEqual(['target-not-positive']);
  expect(faults('1')).toEqual([]);
});
