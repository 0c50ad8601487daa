import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../extension/check/chunks.ts';

test.each([
  ['a short text is one', 'abc', 10, [[0, 0, 3]]],
  ['an empty text is one', '', 10, [[0, 0, 0]]],
  [
    'lines stay whole',
    'aaaa\nbbbb\ncc',
    8,
    [
      [0, 0, 5],
      [5, 5, 12],
    ],
  ],
])('%s', (_, text, size, chunks) =>
  expect(chunksOf(text, size).map(({ from, owned, to }) => [from, owned, to])).toEqual(chunks),
);

test('a chunk that begins within a line takes some of it along', () => {
  const [, second] = chunksOf('a'.repeat(200), 100);
  expect(second).toEqual({ from: 36, owned: 100, to: 200 });
});

test('law: what chunks own is the whole text, once', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n') }),
      fc.integer({ min: 2, max: 9 }),
      (text, size) => {
        const chunks = chunksOf(text, size);
        expect(chunks.map(({ owned, to }) => text.slice(owned, to)).join('')).toBe(text);
        for (const { from, owned, to } of chunks) {
          expect(from).toBeLessThanOrEqual(owned);
          expect(to - owned).toBeLessThanOrEqual(size);
        }
      },
    ),
  ));
