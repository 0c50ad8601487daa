import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = { id: 'doubt', name: '质量', kind: 'suspect-data', checks: ['implied-baseline'] };
const letters = { actual: '33', change: { kind: '同比', value: '100', unit: '%' } as const };

test('a figure that cannot be is in doubt until it is corrected', () => {
  const first = release('2020', '2021-01-10', letters);
  expect(warnings(rule, [first], '2021-02-01')).toMatchObject([
    {
      level: 'yellow',
      value: '1',
      subject: { record: 'x-2020', node: 'x' },
      figures: { checks: 'implied-baseline' },
    },
  ]);
  const corrected = release(
    '2020',
    '2021-03-01',
    { ...letters, actual: '34' },
    { version: 2, releaseType: 'correction' },
  );
  expect(warnings(rule, [first, corrected], '2021-04-01')).toMatchObject([
    { resolvedAt: '2021-03-01', resolvedBy: 'data' },
  ]);
});

test('other checks, and figures that are explained, open nothing', () => {
  expect(
    warnings(
      { ...rule, checks: ['quotient'] } as RuleInput,
      [release('2020', '2021-01-10', letters)],
      '2021-02-01',
    ),
  ).toEqual([]);
  expect(
    warnings(rule, [release('2020', '2021-01-10', { ...letters, context: '含补报' })], '2021-02-01'),
  ).toEqual([]);
});

test('a recorded explanation closes the question', () => {
  const records = [
    {
      id: 'r',
      rule: 'doubt',
      subject: 'x-2020#x',
      level: 'yellow' as const,
      openedAt: '2021-01-10',
      actions: [{ type: '说明', date: '2021-01-20', note: '口径' }],
    },
  ];
  expect(
    warnings(rule, [release('2020', '2021-01-10', letters)], '2021-02-01', { input: { records } }),
  ).toMatchObject([{ resolvedAt: '2021-01-20', resolvedBy: 'action' }]);
});
