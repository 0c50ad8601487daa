import { expect, test } from 'vitest';
import { readPercent } from '#core/forms/percent.ts';

test.each([
  ['0.98', '95', '98'],
  ['98', '95', '98'],
  ['1', '100', '100'],
  ['1', '1.5', '1'],
  ['0.15', '0.2', '0.15'],
  ['0.98', undefined, '98'],
  ['1', undefined, '100'],
  ['0', '5', '0'],
  ['1.06', '100', '106'],
  ['1.6', undefined, '1.6'],
])('%j beside %j is %j percent', (value, beside, percent) => {
  expect(readPercent(value, beside).value).toBe(percent);
});
