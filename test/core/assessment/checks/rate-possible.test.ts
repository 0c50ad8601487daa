import { expect, test } from 'vitest';
import { flagsFor, share } from './checks.ts';

const of = (actual: string, whole: string) => ({ actual, inputs: { whole } });

test('0.2 % of 100 people is nobody', () =>
  expect(flagsFor('rate-possible', of('0.2', '100'), share)).toMatchObject([
    { code: 'no-whole-count', stated: '0.2', figures: { denominator: '100', cases: '0.2' } },
  ]));

test.each([of('0.2', '500'), of('0', '100'), of('33.3', '3'), of('33', '3'), of('1', '100')])(
  '%# can be',
  (result) => expect(flagsFor('rate-possible', result, share)).toEqual([]),
);

test('money and hours need not be whole', () => {
  const money = {
    ...share,
    inputs: [
      { id: 'part', name: 'x', unit: '元' },
      { id: 'whole', name: 'y', unit: '元' },
    ],
  };
  expect(flagsFor('rate-possible', of('0.2', '100'), money)).toEqual([]);
});
