import { expect, test } from 'vitest';
import type { Piece } from '../../../extension/fields/piece.ts';
import { Pieces } from '../../../extension/fields/pieces.ts';
import { PlainRow } from '../../../extension/fields/plain-row.ts';
import type { Scope } from '../../../extension/fields/scope.ts';

const scope = { editor: null, host: null, head: false, preformatted: false } as unknown as Scope;
const row = (...texts: string[]): PlainRow => {
  const html = texts.map((text) => `<td>${text}</td>`).join('');
  const characters = texts.join('').length;
  return new PlainRow({} as Element, scope, 0, html, {
    count: texts.length,
    characters,
    heads: false,
    even: false,
  });
};
const text = (text: string): Piece => ({
  block: { text, role: 'text', place: {} },
  spot: { area: 'page' },
  source: { kind: 'text', stretches: [], element: {} as Element, host: null },
});
const textsOf = (pieces: Iterable<Piece>): string[] => Array.from(pieces, ({ block }) => block.text);

test('pieces and rows stand in their order, each at its number', () => {
  const pieces = new Pieces([[text('a'), text('b')], row('c', 'd'), [], row('e'), [text('f')]]);
  expect(pieces.length).toBe(6);
  expect(textsOf(pieces)).toEqual([...'abcdef']);
  expect(textsOf(pieces.passing())).toEqual([...'abcdef']);
  expect([...pieces.blocks.runs].flat().map(({ text }) => text)).toEqual([...'abcdef']);
  expect(pieces.blocks.length).toBe(6);
  const { runs } = pieces.blocks;
  expect([...runs]).toEqual([...runs]);
  expect([...'abcdef'].map((_, index) => pieces.at(index)?.block.text)).toEqual([...'abcdef']);
  expect([pieces.at(-1), pieces.at(6)]).toEqual([undefined, undefined]);
  expect(textsOf(pieces.slice(1, 4))).toEqual([...'bcd']);
  expect(textsOf(pieces.slice(-2, 99))).toEqual([...'abcdef']);
});

test('no pieces are none', () => {
  const pieces = new Pieces([]);
  expect([pieces.length, [...pieces], pieces.at(0)]).toEqual([0, [], undefined]);
});

test('a cell asked for twice is the same', () => {
  const pieces = new Pieces([row('a', 'b')]);
  expect(pieces.at(1)).toBe(pieces.at(1));
  expect([...pieces][1]).toBe(pieces.at(1));
});

test('another piece takes the place of one, and what was read before stays as it was', () => {
  const before = [text('a'), text('b')];
  const pieces = new Pieces([before, row('c')]);
  const after = text('B');
  pieces.put(1, after);
  expect(pieces.at(1)).toBe(after);
  expect(textsOf(before)).toEqual(['a', 'b']);
});

test('the cells of a new row come with it; a piece that is no cell comes alone', () => {
  const pieces = new Pieces([[text('a')], row('b', 'c')]);
  const now = row('B', 'C');
  for (const [at, cell] of now.pieces.entries()) pieces.put(1 + at, cell);
  expect(pieces.parts[1]).toBe(now);
  const rich = text('D');
  pieces.put(2, rich);
  expect(textsOf(pieces)).toEqual(['a', 'B', 'D']);
  expect(textsOf(now.pieces)).toEqual(['B', 'C']);
});
