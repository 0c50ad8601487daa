import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDecimal, readDecimal, shift } from '#core/forms/figure.ts';

test.each([
  ['2,062', '2062'],
  ['２０６２', '2062'],
  ['4.81E6', '4810000'],
  ['0.97999999999999998', '0.98'],
  ['007', '7'],
  ['-0', '0'],
  ['97.0', '97.0'],
  ['1.123456789', '1.12345679'],
  ['', undefined],
  ['12a', undefined],
  ['1,23', undefined],
  ['1e99', undefined],
])('%j is read as %j', (text, value) => {
  expect(readDecimal(text)).toBe(value);
});

test.each([
  ['48.1', 4, '481000'],
  ['98', -2, '0.98'],
  ['0.5', 2, '50'],
  ['-0.05', 2, '-5'],
  ['0', 4, '0'],
  ['1.5', 0, '1.5'],
  ['0.00000001', -1, undefined],
  ['999999999999999', 1, undefined],
])('%j moved by %i is %j', (value, places, moved) => {
  expect(shift(value, places)).toBe(moved);
});

test('what is moved there and back is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
      const moved = shift(String(whole), -places);
      expect(moved === undefined ? undefined : shift(moved, places)).toBe(
        moved === undefined ? undefined : String(whole),
      );
    }),
  );
});

test.each([
  ['97.0', '97'],
  ['100', '100'],
  ['0.50', '0.5'],
])('%j without idle zeros', (value, bare) => {
  expect(bareDecimal(value)).toBe(bare);
});
