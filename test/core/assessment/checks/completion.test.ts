import { expect, test } from 'vitest';
import { flagsFor } from './checks.ts';

const target = { op: '≥', value: '2000' } as const;

test.each(['106', '106.3', '106.30'])('2126 of 2000 is %s %%', (completion) =>
  expect(flagsFor('completion', { actual: '2126', target, inputs: { completion } })).toEqual([]),
);

test('106.4 is not, neither as an input nor in words', () => {
  const flag = { code: 'differs', stated: '106.4', expected: '106.3' };
  expect(flagsFor('completion', { actual: '2126', target, inputs: { completion: '106.4' } })).toMatchObject([
    flag,
  ]);
  expect(flagsFor('completion', { actual: '2126', target, context: '全年完成率达 106.4%。' })).toMatchObject([
    flag,
  ]);
});

test.each([
  [{ actual: '2126', target }],
  [{ actual: '2126', inputs: { completion: '1' } }],
  [{ actual: '2126', target: { op: '≥', value: '0' } as const, inputs: { completion: '1' } }],
])('nothing stated, nothing asked (%#)', (result) => expect(flagsFor('completion', result)).toEqual([]));
