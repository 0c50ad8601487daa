import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '#core/documents/json.ts';
import { readValue } from '#core/documents/value.ts';

const view = (source: string, layout?: 'lines') =>
  readJson(source, layout).blocks.map(({ role, text, label, place }) => [role, text, label, place.pointer]);

test('keys and values have their pointers and labels', () => {
  expect(view('{"a/b": "x", "c": [1, {"d": "\\u4e2d"}]}')).toEqual([
    ['metadata', 'a/b', undefined, '/a~1b'],
    ['text', 'x', 'a/b', '/a~1b'],
    ['metadata', 'c', undefined, '/c'],
    ['text', '1', 'c', '/c/0'],
    ['header', 'd', undefined, '/c/1/d'],
    ['cell', '中', 'd', '/c/1/d'],
  ]);
});

test('an array of objects is a table, whatever the order of its keys', () => {
  const { blocks } = readJson('[{"a":"1","b":"2"},{"b":"3","c":"4"}]');
  expect(blocks.map(({ role, text, cell }) => [role, text, cell?.row, cell?.column])).toEqual([
    ['header', 'a', 0, 0],
    ['cell', '1', 1, 0],
    ['header', 'b', 0, 1],
    ['cell', '2', 1, 1],
    ['cell', '3', 2, 1],
    ['header', 'c', 0, 2],
    ['cell', '4', 2, 2],
  ]);
});

test('an array of arrays is a table', () => {
  const { blocks } = readJson('[["a","b"],["1","2"]]');
  expect(blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('one value a line is a table too', () => {
  expect(view('{"a":"1"}\n{"a":"2"}\n', 'lines').map(([role]) => role)).toEqual(['header', 'cell', 'cell']);
  expect(readJson('{"a":"1"}\n{"a":"2"}\n').unread).toHaveLength(1);
});

describe('what is no JSON', () => {
  test.each([
    '',
    '{',
    '[1,,2]',
    '{"a" 1}',
    "{'a': 1}",
    '[1] [2]',
    '{"a": tru}',
    '[1}',
    '"open',
    '{"a":}',
    '{"a","b"}',
  ])('is said to be damaged, and the rest is read as text %#', (source) => {
    const reading = readJson(source);
    expect(reading.unread.map(({ because }) => because)).toEqual(['damaged']);
    expect(reading.write([])).toBe(source);
  });
  test('comments and trailing commas are let pass', () => {
    expect(readJson('{"a": [1,], // x\n}').unread).toEqual([]);
  });
  test('nesting without end is refused, not followed', () => {
    expect(readJson('['.repeat(1_000_000)).unread).toHaveLength(1);
  });
});

test('every JSON text is read whole, and an edited number becomes a string', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (source) => {
      expect(readJson(source).unread).toEqual([]);
    }),
  );
  const reading = readJson('{"a": 110105}');
  expect(reading.write([{ block: 1, start: 2, end: 4, replacement: '**' }])).toBe('{"a": "11**05"}');
});

describe('values in memory', () => {
  test('give the same blocks as their text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const here = readValue(value).blocks.filter(({ role }) => role === 'cell' || role === 'text');
        const there = readJson(JSON.stringify(value)).blocks.filter(
          ({ role }) => role === 'cell' || role === 'text',
        );
        // A value in memory says 0 of what its text calls -0; the string "-0" is the same in both.
        const told = (blocks: typeof here) =>
          blocks.map(({ text, place }) => [text.replace(/^-0$/, '0'), place.pointer]).sort();
        expect(told(here)).toEqual(told(there));
      }),
    );
  });

  test('are written anew, keys too, and the old one stays', () => {
    const value = { a: [{ k: 'v' }, 'w'], n: 12 };
    const reading = readValue(value);
    const edits = reading.blocks.map(({ text }, block) => ({
      block,
      start: 0,
      end: text.length,
      replacement: `${text}!`,
    }));
    expect(reading.write(edits)).toEqual({ 'a!': [{ 'k!': 'v!' }, 'w!'], 'n!': '12!' });
    expect(value).toEqual({ a: [{ k: 'v' }, 'w'], n: 12 });
    expect(reading.write([])).toBe(value);
  });
});
