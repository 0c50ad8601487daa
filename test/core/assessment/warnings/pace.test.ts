import { expect, test } from 'vitest';
import type { RuleInput, TargetInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule = (linear = false): RuleInput => ({
  id: 'pace',
  name: '进度',
  kind: 'pace',
  lag: { yellow: '10', orange: '20', red: '40' },
  linear,
});
const target: TargetInput = {
  op: '≥',
  value: '1200',
  schedule: [
    { period: '2024-01', value: '100' },
    { period: '2024-02', value: '200' },
    { period: '2024-12', value: '1200' },
  ],
};
const february = (actual: string) => [release('2024-02', '2024-03-05', { actual }, { asOf: '2024-02-29' })];

test.each([
  ['200', []],
  ['181', []],
  ['180', ['yellow']],
  ['160', ['orange']],
  ['120', ['red']],
  ['0', ['red']],
])('with 200 due by February, %s gives %j', (actual, levels) =>
  expect(
    warnings(rule(), february(actual), '2024-03-31', { leaf: { target } }).map(({ level }) => level),
  ).toEqual(levels),
);

test('it says what it compared', () =>
  expect(warnings(rule(), february('150'), '2024-03-31', { leaf: { target } })).toMatchObject([
    {
      value: '25',
      threshold: '20',
      figures: { actual: '150', due: '200', asOf: '2024-02-29' },
      subject: { node: 'x' },
    },
  ]));

test('without a schedule only a linear rule judges, by days', () => {
  const plain = { target: { op: '≥', value: '366' } as const };
  const half = [release('2024-06', '2024-07-05', { actual: '91' }, { asOf: '2024-06-30' })];
  expect(warnings(rule(), half, '2024-07-31', { leaf: plain })).toEqual([]);
  expect(warnings(rule(true), half, '2024-07-31', { leaf: plain })).toMatchObject([
    { level: 'red', value: '50', figures: { due: '182' } },
  ]);
});

test('for ≤ targets more than due is behind; a due value of 0 is not judged', () => {
  const upper = (value: string) => ({
    target: { op: '≤', value: '50', schedule: [{ period: '2024-02', value }] } as const,
  });
  expect(warnings(rule(), february('12'), '2024-03-31', { leaf: upper('10') })).toMatchObject([
    { level: 'orange', value: '20' },
  ]);
  expect(warnings(rule(), february('12'), '2024-03-31', { leaf: upper('0') })).toEqual([]);
});
