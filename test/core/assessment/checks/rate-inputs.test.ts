import { expect, test } from 'vitest';
import { flagsFor, share } from './checks.ts';

const given = (part: string, whole: string, actual?: string) => ({
  inputs: { part, whole },
  ...(actual === undefined ? {} : { actual }),
});

test.each([
  [given('5', '4', '125'), 'part-above-whole'],
  [given('-1', '4'), 'negative'],
  [given('1', '0'), 'no-whole'],
  [given('1', '3', '33.4'), 'differs'],
])('%# is asked about: %s', (result, code) =>
  expect(flagsFor('rate-inputs', result, share)).toMatchObject([{ code }]),
);

test.each([given('1', '3', '33.3'), given('1', '3', '33.33'), given('4', '4', '100'), given('0', '4', '0')])(
  '%# fits',
  (result) => expect(flagsFor('rate-inputs', result, share)).toEqual([]),
);

test('a rate that is no share may pass 100 %', () =>
  expect(flagsFor('rate-inputs', given('5', '4', '125'), { ...share, share: false })).toEqual([]));
