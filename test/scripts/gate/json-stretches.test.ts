import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '#core/documents/json.ts';
import { joinMembers, jsonStretches } from '../../../scripts/gate/json-stretches.ts';

test.each([
  ['{}', []],
  ['{"a":1,"b":"x,}"}', ['"a":1', '"b":"x,}"']],
  ['{"a":{"b":1,"c":[1,{"d":2}]},"e":[]}', ['"a":{}', '"b":1', '"c":[1,{"d":2}]', '"e":[]']],
  ['{"a":{"b":{"c":1}}}', ['"a":{}', '"b":{"c":1}']],
  ['{"a":{}}', ['"a":{}']],
  ['{"a":"\\"}"}', ['"a":"\\"}"']],
])('cuts %s', (source, members) => {
  expect(jsonStretches(source)).toEqual(members);
});

test.each(['[]', '1', '', '{"a":1', '{"a":[}]}', '{"a":1}{"b":2}', '{"a":1} '])(
  'does not cut %j',
  (source) => {
    expect(jsonStretches(source)).toBeUndefined();
  },
);

test('each member reads the same alone as in its object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 }), (value) => {
      const source = JSON.stringify(value);
      const told = (text: string) =>
        readJson(text).blocks.map(({ text: words, role, label, cell }) =>
          JSON.stringify([words, role, label, cell && [cell.row, cell.column]]),
        );
      const alone = (jsonStretches(source) ?? []).flatMap((member) => told(joinMembers([member])));
      expect(alone.sort()).toEqual(told(source).sort());
    }),
  );
});
