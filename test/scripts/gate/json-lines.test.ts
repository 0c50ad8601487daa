import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '#core/documents/json.ts';
import { newInLine } from '../../../scripts/gate/json-lines.ts';
import { joinMembers } from '../../../scripts/gate/json-stretches.ts';

test.each<[string, string[], string, string[]]>([
  ['{"a":1,"b":"x"}', [], '{"a":1,"b":"x"}', []],
  ['{"a":1,"b":[1,{"c":2}]}', [], '{"a":1,"b":[1,{"c":2}]}', ['"b":[1,{"c":2}]']],
  ['{"a":1,"b":[1,{"c":2}]}', ['"b":[1,{"c":2}]'], '{"a":1,"b":[]}', []],
  ['{"[":[1]}', ['"[":[1]'], '{"[":[]}', []],
  ['{"a":{"b":1,"c":[2]},"d":{}}', ['"b":1'], '{"a":{"c":[2]},"d":{}}', ['"c":[2]']],
  ['{"a":1}', ['"a":1'], '{"a":1}', []],
])('of %s, where %j is known, is new: %s', (line, known, rest, fresh) => {
  expect(newInLine(line, (member) => known.includes(member))).toEqual({ line: rest, fresh });
});

test.each(['', '[]', '1', '{"a":1', '{"a":1} '])('leaves %j alone', (line) => {
  expect(newInLine(line, () => true)).toBeUndefined();
});

test('what is left out of the lines reads the same alone', () => {
  const told = (text: string, layout: 'one' | 'lines') =>
    readJson(text, layout).blocks.map(({ text: words, role, label, cell }) =>
      JSON.stringify([words, role, label, cell && [cell.row, cell.column]]),
    );
  const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', '姓名'), fc.jsonValue({ maxDepth: 3 }), {
    maxKeys: 4,
  });
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), fc.func(fc.boolean()), (list, isKnown) => {
      const dropped: string[] = [];
      const lines = list.map((value) => {
        const line = JSON.stringify(value);
        const known = (member: string) => {
          if (!isKnown(member)) return false;
          dropped.push(member);
          return true;
        };
        return newInLine(line, known)?.line ?? line;
      });
      const left = dropped.flatMap((member) => told(joinMembers([member]), 'one'));
      left.push(...told(lines.join('\n'), 'lines'));
      for (const block of told(list.map((value) => JSON.stringify(value)).join('\n'), 'lines')) {
        expect(left).toContain(block);
        left.splice(left.indexOf(block), 1);
      }
      // Nothing is read twice but the key of a list that was left out.
      expect(left.length).toBeLessThanOrEqual(dropped.length);
    }),
  );
});
