import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = { id: 'miss', name: '低迷', kind: 'persistent-miss', n: { yellow: '2', red: '3' } };
const target = { op: '≥', value: '90' } as const;
const run = (values: (string | undefined)[]) => {
  const releases = values.flatMap((actual, index) =>
    actual === undefined ? [] : [release(`2024-0${index + 1}`, `2024-0${index + 2}-05`, { actual })],
  );
  return warnings(rule, releases, '2024-12-31', { leaf: { target } }).filter(
    ({ resolvedAt }) => resolvedAt === undefined,
  );
};

test.each([
  [['80', '95'], []],
  [['80', '80'], [['yellow', '2']]],
  [['80', '80', '80'], [['red', '3']]],
  [['80', '80', '95'], []],
  [['80', undefined, '80'], []],
  [['80', '80', undefined, '80', '80'], [['yellow', '2']]],
])('%j gives %j', (values, expected) =>
  expect(run(values).map(({ level, value }) => [level, value])).toEqual(expected),
);
