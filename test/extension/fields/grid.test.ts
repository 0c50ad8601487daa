import { expect, test } from 'vitest';
import { Grid } from '../../../extension/fields/grid.ts';

/** `2x3` is a cell of two rows and three columns. */
function place(rows: string[][]): string[] {
  const grid = new Grid(4);
  return rows.flatMap((cells) => {
    grid.row();
    return cells.map((size) => {
      const [rowSpan = 1, colSpan = 1] = size.split('x').map(Number);
      const { row, column } = grid.cell({ rowSpan, colSpan });
      return `${row},${column}`;
    });
  });
}

test.each([
  [
    'a plain table',
    [
      ['1x1', '1x1'],
      ['1x1', '1x1'],
    ],
    ['0,0', '0,1', '1,0', '1,1'],
  ],
  [
    'a wide header',
    [
      ['1x2', '1x1'],
      ['1x1', '1x1', '1x1'],
    ],
    ['0,0', '0,2', '1,0', '1,1', '1,2'],
  ],
  ['a tall cell', [['2x1', '1x1'], ['1x1']], ['0,0', '0,1', '1,1']],
  [
    'a tall cell in the middle',
    [
      ['1x1', '3x1', '1x1'],
      ['1x1', '1x1'],
      ['1x1', '1x1'],
      ['1x1', '1x1'],
    ],
    ['0,0', '0,1', '0,2', '1,0', '1,2', '2,0', '2,2', '3,0', '3,1'],
  ],
  ['a cell to the end of the table', [['0x1', '1x1'], ['1x1'], ['1x1']], ['0,0', '0,1', '1,1', '2,1']],
])('%s', (_, rows, cells) => expect(place(rows)).toEqual(cells));

test('names table and spans, and leaves spans of one out', () => {
  const grid = new Grid(4);
  grid.row();
  expect(grid.cell({ rowSpan: 1, colSpan: 1 })).toEqual({ table: 4, row: 0, column: 0 });
  expect(grid.cell({ rowSpan: 2, colSpan: 3 })).toEqual({
    table: 4,
    row: 0,
    column: 1,
    rowSpan: 2,
    columnSpan: 3,
  });
});

test('a page that claims a million columns gets a thousand', () => {
  const grid = new Grid(0);
  expect(grid.cell({ rowSpan: 1, colSpan: 1_000_000 }).columnSpan).toBe(1000);
});

test.each([
  ['a plain row', [[1, 1]], true],
  ['a tall cell', [[2, 1]], false],
  ['a cell to the end of the table', [[0, 1]], false],
])('whether the next row stands for itself: %s', (_, cells, free) => {
  const grid = new Grid(0);
  grid.row();
  for (const [rowSpan = 1, colSpan = 1] of cells) grid.cell({ rowSpan, colSpan });
  expect(grid.free).toBe(free);
});

test('after a tall cell has ended, rows stand for themselves again', () => {
  const grid = new Grid(0);
  grid.row();
  grid.cell({ rowSpan: 2, colSpan: 1 });
  grid.row();
  expect(grid.free).toBe(true);
});
