import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '#core/disclosure/near.ts';

test.each([
  ['actual', 'actual', 0],
  ['acutal', 'actual', 1],
  ['actuel', 'actual', 1],
  ['actua', 'actual', 1],
  ['', 'abc', 3],
])('from %j to %j it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test.each([
  ['nmae', 'name'],
  ['Name', 'name'],
  ['publishedat', 'publishedAt'],
])('%j is near %j', (word, option) => {
  expect(nearest(word, ['title', 'name', 'publishedAt'])).toBe(option);
});

test.each(['', 'x', 'colour', 'a'.repeat(100)])('nothing is near %j', (word) => {
  expect(nearest(word, ['title', 'name', 'op'])).toBeUndefined();
});

test('laws: distance is symmetric, 0 only for the same word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
