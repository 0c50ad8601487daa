import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanKeys, surelySingleKeys } from '#core/disclosure/source/json-keys.ts';

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

test.each([
  ['{"a": 1, "a": 2}', false],
  ['{"a": 1, "a" : 2}', false],
  ['{"a" : 1, "a": 2}', false],
  ['{"b" : 1, "a": 1, "a": 2}', false],
  ['{"a": 1, "\\u0061": 2}', false],
  ['{"a": {"a": [{"a": null}]}}', true],
])('the quick look at %s', (text, sure) => expect(surelySingleKeys(text, JSON.parse(text), 64)).toBe(sure));

test('the quick look leaves deep nesting to the longer one', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect([64, 65].map((depth) => surelySingleKeys(deep(depth), JSON.parse(deep(depth)), 64))).toEqual([
    true,
    false,
  ]);
});

test('law: the quick look is sure of nothing that the longer one objects to', () => {
  const key = fc.constantFrom('a', 'b', 'x":', '\\u0061', '": ');
  const member = fc.tuple(
    key,
    fc.constantFrom('', ' '),
    fc.constantFrom('1', '"a"', '"\\":"', '{"a":1,"a":2}'),
  );
  fc.assert(
    fc.property(fc.array(member, { maxLength: 4 }), (members) => {
      const quoted = (name: string) => (name.startsWith('\\u') ? `"${name}"` : JSON.stringify(name));
      const text = `{${members.map(([name, space, value]) => `${quoted(name)}${space}:${value}`).join(',')}}`;
      if (surelySingleKeys(text, JSON.parse(text), 64)) expect(scanKeys(text).duplicates).toEqual([]);
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
