import { expect, test } from 'vitest';
import { flagsFor } from './checks.ts';

const cost = { unit: '元', formula: 'amount / cases' };
const inputs = { amount: '700000', cases: '350' };

test('70 万元 / 350 件 = 2000 元 is right', () =>
  expect(flagsFor('quotient', { actual: '2000', inputs }, cost)).toEqual([]));

test('another value is asked about', () =>
  expect(flagsFor('quotient', { actual: '2100', inputs }, cost)).toMatchObject([
    { node: 'x', code: 'above', stated: '2100', expected: '2000' },
  ]));

test.each([
  ['98.1', []],
  ['98.2', ['above']],
  ['98', []],
])('a rate %s of 981 in 1000 is compared at its digits', (actual, codes) =>
  expect(
    flagsFor(
      'quotient',
      { actual, inputs: { done: '981', all: '1000' } },
      { unit: '%', formula: 'done / all' },
    ).map(({ code }) => code),
  ).toEqual(codes),
);

test('without inputs, or dividing by 0, there is nothing to ask', () => {
  expect(flagsFor('quotient', { actual: '5' }, cost)).toEqual([]);
  expect(flagsFor('quotient', { actual: '5', inputs: { amount: '1', cases: '0' } }, cost)).toEqual([]);
});
