import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  constant,
  digitsOf,
  fixed,
  holds,
  parse,
  round,
  short,
  show,
  sum,
  whole,
  zero,
} from '#core/assessment/exact.ts';

test.each([
  ['98.05', '98.05'],
  ['-0.50', '-0.5'],
  ['0', '0'],
  ['25/3', '25/3'],
  ['50/4', '12.5'],
  ['123456789012345.12345678', '123456789012345.12345678'],
])('reads %s exactly', (text, shown) => expect(show(parse(text))).toBe(shown));

test.each(['', 'x', '1e3', '0x10', '1.', '.5', '1/0', ' 1'])('refuses %j', (text) =>
  expect(() => parse(text)).toThrow(TypeError),
);

test.each([
  ['2.345', 2, 'half-up', '2.35'],
  ['2.345', 2, 'half-even', '2.34'],
  ['2.355', 2, 'half-even', '2.36'],
  ['-2.5', 0, 'half-up', '-3'],
  ['-2.5', 0, 'half-even', '-2'],
  ['84.995', 2, 'half-up', '85.00'],
  ['84.9949', 2, 'half-up', '84.99'],
  ['25/3', 2, 'half-up', '8.33'],
  ['-0.001', 2, 'half-up', '0.00'],
] as const)('%s to %i digits, %s: %s', (text, digits, mode, rounded) => {
  expect(fixed(parse(text), digits, mode)).toBe(rounded);
  expect(round(parse(text), digits, mode).equals(parse(rounded))).toBe(true);
});

test.each([
  ['10.00', 2, '10'],
  ['106.3', 1, '106.3'],
  ['100', 0, '100'],
])('short(%s, %i) is %s', (text, digits, shown) => expect(short(parse(text), digits)).toBe(shown));

test('digits of a text count what it states', () => {
  expect(digitsOf('98.10')).toBe(2);
  expect(digitsOf('98')).toBe(0);
});

test.each([
  ['85', '<', '85.00', false],
  ['85', '≥', '85.00', true],
  ['85', '=', '85.00', true],
  ['84.99', '<', '85', true],
  ['85', '>', '85', false],
] as const)('%s %s %s is %s', (a, op, b, expected) => expect(holds(parse(a), op, parse(b))).toBe(expected));

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, digits]) => whole(units).div(whole(10n ** BigInt(digits))));

test('what is shown reads back as the same number', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 99 }), (value, by) => {
      const fraction = value.div(by);
      expect(parse(show(fraction)).equals(fraction)).toBe(true);
    }),
  );
});

test('rounding moves by half a unit at most, and the sum never depends on order', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 12 }), fc.integer({ min: 0, max: 4 }), (values, digits) => {
      const total = sum(values);
      expect(sum([...values].reverse()).equals(total)).toBe(true);
      const off = round(total, digits, 'half-even').sub(total).abs();
      expect(
        off
          .mul(2)
          .mul(10 ** digits)
          .compare(1),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

test('constants are remembered, the empty sum is 0', () => {
  expect(constant('12.5')).toBe(constant('12.5'));
  expect(sum([]).equals(zero)).toBe(true);
});
