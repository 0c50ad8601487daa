import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = {
  id: 'jump',
  name: '波动',
  kind: 'jump',
  percent: { yellow: '30', red: '100' },
  absMin: '5',
};
const year = (value: string, before: string) => [
  release('2023', '2024-01-10', { actual: before }),
  release('2024', '2025-01-10', { actual: value }),
];

test.each([
  ['130', '100', ['yellow']],
  ['129', '100', []],
  ['70', '100', ['yellow']],
  ['200', '100', ['red']],
  ['5', '0', ['yellow']],
  ['4', '0', []],
])('%s after %s gives %j', (value, before, levels) =>
  expect(warnings(rule, year(value, before), '2025-02-01').map(({ level }) => level)).toEqual(levels),
);

test('a month compares with the same month a year before, else with the month before unless values accumulate', () => {
  const months = [
    release('2023-03', '2023-04-05', { actual: '90' }),
    release('2024-02', '2024-03-05', { actual: '300' }),
    release('2024-03', '2024-04-05', { actual: '100' }),
  ];
  expect(warnings(rule, months, '2024-04-30').filter(({ resolvedAt }) => !resolvedAt)).toEqual([]);
  const without = months.slice(1);
  expect(warnings(rule, without, '2024-04-30')).toMatchObject([
    { value: '66.67', figures: { before: '300' } },
  ]);
  const scheduled = {
    leaf: { target: { op: '≥', value: '9', schedule: [{ period: '2024-12', value: '9' }] } as const },
  };
  expect(warnings(rule, without, '2024-04-30', scheduled)).toEqual([]);
});

test('a stated 上年同期 comes first', () =>
  expect(
    warnings(rule, [release('2024', '2025-01-10', { actual: '50', baseline: '100' })], '2025-02-01'),
  ).toMatchObject([{ value: '50' }]));
