import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule = (op: '≥' | '>', value: object): RuleInput => ({
  id: 't',
  name: '阈值',
  kind: 'threshold',
  op,
  value,
});
const levels = (own: RuleInput, actual: string, more = {}) =>
  warnings(own, [release('2024', '2025-01-10', { actual })], '2025-02-01', more).map(({ level }) => level);

test.each([
  ['≥', '3', ['yellow']],
  ['>', '3', []],
  ['>', '5', ['yellow']],
  ['≥', '5', ['red']],
  ['≥', '2.99', []],
] as const)('败诉率 %s: %s gives %j', (op, actual, expected) =>
  expect(levels(rule(op, { yellow: '3', red: '5' }), actual)).toEqual(expected),
);

test('outside its interval a node opens yellow, if the rule states no number', () => {
  const court = { leaf: { target: { op: '区间', low: '1', high: '3' } } };
  expect(levels(rule('≥', {}), '4', court)).toEqual(['yellow']);
  expect(levels(rule('≥', {}), '3', court)).toEqual([]);
});

test('few cases open nothing', () => {
  const indicator = {
    unit: '%',
    smallN: 15,
    inputs: [
      { id: 'lost', name: '败诉', unit: '件' },
      { id: 'all', name: '全部', unit: '件' },
    ],
  };
  const of = (all: string) =>
    warnings(
      rule('≥', { red: '5' }),
      [release('2024', '2025-01-10', { actual: '50', inputs: { all } })],
      '2025-02-01',
      { indicator },
    );
  expect(of('14')).toEqual([]);
  expect(of('15')).toHaveLength(1);
});
