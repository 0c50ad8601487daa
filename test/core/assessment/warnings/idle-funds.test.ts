import { expect, test } from 'vitest';
import type { BudgetInput, RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = {
  id: 'idle',
  name: '闲置',
  kind: 'idle-funds',
  minAmount: '50000',
  idleDays: { yellow: '60', red: '120' },
};
const budget: BudgetInput = {
  annual: { total: '200000' },
  executed: { total: '100000' },
  lastSpendingAt: '2024-03-01',
};
const project = (own: Partial<BudgetInput>) => [
  release('2024', '2024-04-01', undefined, { budget: { ...budget, ...own } }),
];

test('it opens on the day the funds have lain idle long enough, and rises', () => {
  expect(warnings(rule, project({}), '2024-04-29')).toEqual([]);
  const [one] = warnings(rule, project({}), '2024-12-31');
  expect(one).toMatchObject({
    openedAt: '2024-04-30',
    level: 'red',
    threshold: '120',
    figures: { idle: '100000' },
  });
  expect(one?.history.map(({ date, event, level }) => [date, event, level])).toEqual([
    ['2024-04-30', 'opened', 'yellow'],
    ['2024-06-29', 'level', 'red'],
  ]);
});

test('progress counts like spending, allocation only without either', () => {
  expect(warnings(rule, project({ lastProgressAt: '2024-11-30' }), '2024-12-31')).toEqual([]);
  expect(warnings(rule, project({ allocatedAt: '2023-01-01' }), '2024-04-29')).toEqual([]);
});

test.each([[{ executed: { total: '150001' } }], [{ executed: undefined }], [{ lastSpendingAt: undefined }]])(
  'little money, or nothing known: no warning (%#)',
  (own) => expect(warnings(rule, project(own), '2024-12-31')).toEqual([]),
);
