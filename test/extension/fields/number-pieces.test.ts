import { expect, test } from 'vitest';
import { runSteps } from '#core/privacy/steps.ts';
import { numberPieces } from '../../../extension/fields/number-pieces.ts';
import type { Piece } from '../../../extension/fields/piece.ts';
import { Pieces } from '../../../extension/fields/pieces.ts';
import { PlainRow } from '../../../extension/fields/plain-row.ts';
import type { Scope } from '../../../extension/fields/scope.ts';

const text = (editor?: Element): Piece => ({
  block: { text: 'a', role: 'text', place: {} },
  spot: { area: editor ? 'editor' : 'page' },
  source: { kind: 'text', stretches: [], element: {} as Element, host: null },
  ...(editor ? { editor } : {}),
});
const cell = (table: Element, row: number, column: number): Piece => ({
  ...text(),
  block: { text: 'a', role: 'cell', place: {}, cell: { table: 99, row, column } },
  table,
});

test('paragraphs are counted in each editor, editors and tables over the page', () => {
  const [one, two, first, second] = [{}, {}, {}, {}] as Element[];
  const pieces = [
    text(),
    text(one),
    text(one),
    text(two),
    cell(first as Element, 0, 0),
    cell(second as Element, 2, 1),
    text(),
  ];
  runSteps(numberPieces(Pieces.of(pieces)));
  expect(pieces.map(({ spot }) => [spot.editor, spot.paragraph, spot.table, spot.row, spot.column])).toEqual([
    [undefined, 1, undefined, undefined, undefined],
    [1, 1, undefined, undefined, undefined],
    [1, 2, undefined, undefined, undefined],
    [2, 1, undefined, undefined, undefined],
    [undefined, undefined, 1, 1, 1],
    [undefined, undefined, 2, 3, 2],
    [undefined, 2, undefined, undefined, undefined],
  ]);
  expect(pieces[5]?.block.cell?.table).toBe(1);
});

test('numbering again moves what stands elsewhere by now', () => {
  const [a, b] = [text(), text()];
  runSteps(numberPieces(Pieces.of([a, b])));
  runSteps(numberPieces(Pieces.of([b])));
  expect(b.spot.paragraph).toBe(1);
});

test('the cells of a plain row are numbered by their row', () => {
  const table = {} as Element;
  const scope = { editor: null, table, host: null, preformatted: false } as unknown as Scope;
  const size = { count: 2, characters: 2, heads: false, even: false };
  const row = new PlainRow({} as Element, scope, 6, '<td>甲</td><td> </td><td>乙</td>', size);
  runSteps(numberPieces(new Pieces([[cell({} as Element, 0, 0)], row])));
  const cells = row.pieces;
  expect(cells.map(({ spot: { table, row, column } }) => [table, row, column])).toEqual([
    [2, 7, 1],
    [2, 7, 3],
  ]);
  expect(cells.map(({ block, index }) => [block.cell?.table, index])).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test('cells of plain rows among other pieces are numbered by their row, again when editors came before', () => {
  const [editor, before, table] = [{}, {}, {}] as HTMLElement[];
  const scope = { editor, table, host: editor, preformatted: false } as unknown as Scope;
  const size = { count: 2, characters: 2, heads: false, even: true };
  const row = new PlainRow({} as Element, scope, 0, '<td>甲</td><td>乙</td>', size);
  runSteps(numberPieces(Pieces.of([...row.pieces])));
  expect(row.pieces.map(({ spot: { editor, table }, index }) => [editor, table, index])).toEqual([
    [1, 1, 0],
    [1, 1, 1],
  ]);
  runSteps(numberPieces(Pieces.of([text(before), ...row.pieces])));
  expect(row.pieces.map(({ spot: { editor }, index }) => [editor, index])).toEqual([
    [2, 1],
    [2, 2],
  ]);
});
