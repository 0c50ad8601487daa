import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = { id: 'last', name: '末位', kind: 'bottom-unit', k: 1 };
const field = (...totals: [string, string][]) => [
  { publishedAt: '2024-04-10', units: totals.map(([org, total]) => ({ org, total, tier: '良' })) },
];
const run = (fields: ReturnType<typeof field>, more = {}, kind = '司法局') =>
  warnings(rule, [release('2024-03', '2024-04-05', undefined)], '2024-05-01', {
    input: { fields, org: { id: 'bureau', kind } },
    ...more,
  });

test('the last of four is warned', () =>
  expect(run(field(['a', '90'], ['b', '88'], ['bureau', '70'], ['c', '80']))).toMatchObject([
    { value: '70', threshold: '70', level: 'yellow' },
  ]));

test.each([
  [field(['a', '60'], ['b', '88'], ['bureau', '70'])],
  [field(['a', '90'], ['bureau', '70'])],
  [field(['a', '90'], ['b', '88'], ['c', '70'])],
  [field(['a', '90'], ['b', '90'], ['bureau', '90'])],
])('not last, few units, not in the field, or all alike: nothing (%#)', (fields) =>
  expect(run(fields)).toEqual([]),
);

test('never where ranking is prohibited, never for a court', () => {
  const fields = field(['a', '90'], ['b', '88'], ['bureau', '70']);
  expect(
    run(fields, {
      scheme: { warningRules: [rule], rankingPolicy: { kind: 'prohibited', because: '体检表' } },
    }),
  ).toEqual([]);
  expect(run(fields, {}, '法院')).toEqual([]);
});
