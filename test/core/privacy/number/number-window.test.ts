import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstOf,
  lengthsFrom,
  readGroups,
  standsAlone,
  standsLettered,
  window,
} from '#core/privacy/number/number-window.ts';

const parts = fc.array(
  fc.tuple(
    fc.constantFrom(
      '0',
      '1',
      '2',
      '3',
      '8',
      '6',
      '9',
      'I',
      'O',
      'X',
      'A',
      '110105',
      '19491231',
      '002X',
      '138',
    ),
    fc.constantFrom('', ' ', '-', '\n'),
  ),
  { minLength: 5, maxLength: 40 },
);

test('what stands alone from somewhere has one of the lengths that fit there', () => {
  let standing = 0;
  fc.assert(
    fc.property(parts, (list) => {
      const groups = readGroups(list.flat().join(''), 0, 0);
      for (let group = 0; group < groups; group++) {
        const first = firstOf(group);
        for (let length = 7; first + length <= window.length && length <= 24; length++) {
          if (!standsAlone(first, length) && !standsLettered(first, length)) continue;
          standing += 1;
          expect((lengthsFrom(first) >> length) & 1).toBe(1);
        }
      }
    }),
    { numRuns: 2_000, seed: 5 },
  );
  expect(standing).toBeGreaterThan(100);
});

test.each([
  ['013800138000', true],
  ['8613800138000', true],
  ['008613800138000', true],
  ['01062345678', true],
  ['02562345678', true],
  ['055162345678', true],
  ['861062345678', true],
  ['0086055162345678', true],
  // Neither a mobile nor an area code follows the 0.
  ['01162345678', false],
  ['01262345678', false],
  ['005162345678', false],
  // No line begins with 1 or 9.
  ['055112345678', false],
  ['01096234567', false],
  ['869962345678', true],
  ['868819345678', false],
  ['062345678', false],
])('a phone behind 0 or 86, by how it begins: %s', (text, phone) => {
  readGroups(text, 0, 0);
  expect(standsAlone(0, text.length)).toBe(phone);
});
