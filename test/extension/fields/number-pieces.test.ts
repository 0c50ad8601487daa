import { expect, test } from 'vitest';
import { runSteps } from '#core/privacy/steps.ts';
import { numberPieces } from '../../../extension/fields/number-pieces.ts';
import type { Piece } from '../../../extension/fields/piece.ts';
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
  runSteps(numberPieces(pieces));
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
  runSteps(numberPieces([a, b]));
  runSteps(numberPieces([b]));
  expect(b.spot.paragraph).toBe(1);
});

test('the cells of a plain row are numbered by their row', () => {
  const table = {} as Element;
  const row = new PlainRow({} as Element, { editor: null, table, host: null } as unknown as Scope, 6);
  row.fill(['甲', ' ', '乙'], () => false);
  const cells = row.pieces;
  runSteps(numberPieces([cell({} as Element, 0, 0), ...cells]));
  expect(cells.map(({ spot: { table, row, column } }) => [table, row, column])).toEqual([
    [2, 7, 1],
    [2, 7, 3],
  ]);
  expect(cells.map(({ block, index }) => [block.cell?.table, index])).toEqual([
    [1, 1],
    [1, 2],
  ]);
});
