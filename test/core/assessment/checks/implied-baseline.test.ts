import { expect, test } from 'vitest';
import { checkApplication } from '#core/assessment/checks/implied-baseline.ts';
import { flagsFor } from './checks.ts';

const grew = (value: string) => ({ change: { kind: '同比', value, unit: '%' } as const });

test('33 letters, +100 %, imply 16.5: asked about', () => {
  const flag = { code: 'no-whole-base', expected: '16.5', figures: { low: '16.46', high: '16.54' } };
  expect(flagsFor('implied-baseline', { actual: '33', ...grew('100') })).toMatchObject([flag]);
  const application = {
    id: 'a',
    org: 'o',
    type: '问责建议',
    basis: 'b',
    count: 33,
    change: { kind: '同比', value: '100', unit: '%' },
  };
  expect(checkApplication(application)).toMatchObject([flag]);
  expect(checkApplication({ ...application, count: 34 })).toEqual([]);
});

test.each([
  ['34', '100'],
  ['476', '-43.6'],
  ['3', '-50'],
  ['5', '-100'],
])('%s after %s %% can be', (actual, growth) =>
  expect(flagsFor('implied-baseline', { actual, ...grew(growth) })).toEqual([]),
);

test('a stated base has to fit', () => {
  expect(flagsFor('implied-baseline', { actual: '34', baseline: '17', ...grew('100') })).toEqual([]);
  expect(flagsFor('implied-baseline', { actual: '34', baseline: '20', ...grew('100') })).toMatchObject([
    { code: 'other-base' },
  ]);
});

test('an estimate is wide, rates and other units are left alone', () => {
  expect(flagsFor('implied-baseline', { actual: '330', quality: ['估算'], ...grew('100.00') })).toEqual([]);
  expect(flagsFor('implied-baseline', { actual: '33', ...grew('100') }, { unit: '%' })).toEqual([]);
  expect(
    flagsFor('implied-baseline', { actual: '33', change: { kind: '同比', value: '3', unit: '件' } }),
  ).toEqual([]);
});
