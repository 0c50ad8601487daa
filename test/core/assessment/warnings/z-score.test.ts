import { expect, test } from 'vitest';
import { parse, show } from '#core/assessment/exact.ts';
import type { RuleInput } from '#core/assessment/input.ts';
import { rootInHundredths } from '#core/assessment/warnings/z-score.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = {
  id: 'z',
  name: '波动',
  kind: 'z-score',
  z: { yellow: '2', red: '3' },
  window: 4,
  minPeriods: 3,
};
const months = (...values: string[]) =>
  values.map((actual, index) => release(`2024-0${index + 1}`, `2024-0${index + 2}-05`, { actual }));
const last = (...values: string[]) =>
  warnings(rule, months(...values), '2024-12-31').map(({ level, value }) => [level, value]);

test.each([
  // 10, 12, 8, 10: mean 10, sd √(8/3) = 1.633
  [['10', '12', '8', '10', '13'], []],
  [['10', '12', '8', '10', '14'], [['yellow', '2.45']]],
  [['10', '12', '8', '10', '5'], [['red', '3.06']]],
  [['10', '12', '99'], []],
  [['7', '7', '7', '7'], []],
  [['7', '7', '7', '8'], [['red', '1']]],
])('%j gives %j', (values, expected) => expect(last(...values)).toEqual(expected));

test.each([
  ['4', '2'],
  ['2', '1.41'],
  ['0', '0'],
  ['8', '2.83'],
  ['25/4', '2.5'],
])('√%s to two decimals is %s', (q, root) => expect(show(rootInHundredths(parse(q)))).toBe(root));
