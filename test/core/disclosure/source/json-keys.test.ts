import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanKeys } from '#core/disclosure/source/json-keys.ts';

test.each([
  ['{}', 1, []],
  ['{"a": {"a": 1}, "b": {"a": 2}}', 2, []],
  ['[{"a": 1}, {"a": 1}]', 2, []],
  ['{"a": "b", "b": "a"}', 1, []],
  ['{"a\\"b": 1, "a": "\\\\"}', 1, []],
  ['{"a": 1, "a" : 2}', 1, [[1, 9]]],
  ['{"a": 1, "\\u0061": 2}', 1, [[1, 9]]],
  ['{"x": [{"k": 1, "k": 2}]}', 3, [[8, 16]]],
])('%s', (text, depth, duplicates) => {
  const scan = scanKeys(text);
  expect(scan.depth).toBe(depth);
  expect(scan.duplicates.map(({ first, second }) => [first, second])).toEqual(duplicates);
});

test('law: what JSON.stringify writes has no key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(scanKeys(JSON.stringify(value, null, 1)).duplicates).toEqual([]);
    }),
  );
});

test('law: any text is scanned without a throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a') }),
      (text) => {
        scanKeys(text);
      },
    ),
  );
});
