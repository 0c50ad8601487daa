/** Tables that the reader of the format already saw: each cell is a block of its own. There may be millions. */
import type { Block } from '../../documents/block.ts';
import type { Found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { readCell } from '../label/fields.ts';
import type { Steps } from '../steps.ts';
import {
  type GridCell,
  isPersons,
  labelCell,
  makeCell,
  makeTable,
  nameCellsInSteps,
  type Table,
} from './grid.ts';
import { isFirmRow, isWeighed, weighRow } from './rows.ts';

export interface BlockTables {
  tables: Table[];
  /** The cell that a block is, by the block's index. */
  cellOf: readonly (GridCell | undefined)[];
}

/** The tables of `blocks`, each cell with its topic. */
export function* tablesOf(blocks: readonly Block[]): Steps<BlockTables> {
  const lists = new Map<string, GridCell[]>();
  const cellOf: (GridCell | undefined)[] = [];
  let list: GridCell[] = [];
  let part: string | undefined;
  let number = -1;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block?.cell) continue;
    const { table, row, column, columnSpan } = block.cell;
    if (table !== number || block.place.part !== part) {
      number = table;
      part = block.place.part;
      const key = `${part ?? ''}#${table}`;
      list = lists.get(key) ?? [];
      lists.set(key, list);
    }
    const cell = makeCell(0, block.text.length, row, column);
    if (columnSpan !== undefined) cell.columnSpan = columnSpan;
    cell.header = block.role === 'header';
    cell.block = index;
    labelCell(cell, block.text);
    list.push(cell);
    cellOf[index] = cell;
    if (index % 512 === 511) yield;
  }
  const tables: Table[] = [];
  for (const cells of lists.values()) {
    if (!inOrder(cells)) cells.sort((one, two) => one.row - two.row || one.column - two.column);
    const table = makeTable(cells);
    yield* nameCellsInSteps(table.rows, (cell) => blocks[cell.block]?.text ?? '');
    tables.push(table);
  }
  return { tables, cellOf };
}

function inOrder(cells: readonly GridCell[]): boolean {
  let row = -1;
  let column = -1;
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.column < column)) return false;
    row = cell.row;
    column = cell.column;
  }
  return true;
}

/** Reads a table's cells by topic and weighs the rows in which that may change anything: what is found is added to `found`. */
export function* weighTable(
  { cells, rows }: Table,
  blocks: readonly Block[],
  found: Found,
  today: number,
): Steps<void> {
  const person = isPersons(cells);
  const own: Hit[] = [];
  const textOf = (cell: GridCell): string => blocks[cell.block]?.text ?? '';
  for (let index = 0; index < rows.length; index++) {
    if (index % 64 === 63) yield;
    const row = rows[index] ?? [];
    const firm = person && isFirmRow(row, textOf);
    let weighed = false;
    for (const { block, topic, names } of row) {
      if (topic && !names) {
        const text = blocks[block]?.text ?? '';
        readCell(text, 0, text.length, topic, person && !firm, today, own);
        if (own.length > 0) found.add(block, ...own);
        own.length = 0;
      }
      weighed ||= found.has(block, isWeighed);
    }
    if (!weighed) continue;
    for (const { block } of row) found.copy(block, own);
    weighRow({ hits: own, cells: row, firm: firm || (!person && isFirmRow(row, textOf)), textOf });
    own.length = 0;
  }
}
