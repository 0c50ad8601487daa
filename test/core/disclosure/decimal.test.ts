import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUnits, holds, percentOf, sumUnits, units } from '#core/disclosure/decimal.ts';

test.each([
  ['98.05', 9805000000n],
  ['-0.5', -50000000n],
  ['0', 0n],
  ['999999999999999.99999999', 99999999999999999999999n],
])('%j', (decimal, value) => {
  expect(units(decimal)).toBe(value);
  expect(fromUnits(value)).toBe(decimal);
});

test('ten tenths are one', () => {
  expect(fromUnits(sumUnits(Array.from({ length: 10 }, () => '0.1')))).toBe('1');
  expect(sumUnits([undefined, '2'])).toBe(units('2'));
});

test.each([
  ['1', '3', '33.33'],
  ['2', '3', '66.67'],
  ['1', '0', '0'],
  ['29.5', '100', '29.5'],
])('%s of %s is %s percent', (part, whole, percent) => {
  expect(percentOf(units(part), units(whole))).toBe(percent);
});

test('law: comparing units is comparing numbers', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const text = (n: number): string => (n / 100).toFixed(2);
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [x, y] = [units(text(a)), units(text(b))];
      expect(holds(x, '≥', y)).toBe(a >= b);
      expect(holds(x, '<', y)).toBe(a < b);
      expect(holds(x, '=', y)).toBe(a === b);
      expect(holds(x, '≤', y)).toBe(a <= b);
      expect(holds(x, '>', y)).toBe(a > b);
    }),
  );
});
