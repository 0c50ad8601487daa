import type { Block, Place, Role } from '../block.ts';
import type { Piece } from '../piece.ts';
import { asShown, cellPiece } from './cell.ts';
import { columnName } from './column.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Which sheet cells belong to, and which of them nobody sees. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Number of the table. */
  table: number;
}

/**
 * Cells of a sheet as blocks, and its formulas. There may be millions: they share one place (the sheet), and which cell it
 * is, and what it takes to edit it, is worked out when someone asks.
 */
export class SheetCells {
  readonly blocks: Block[] = [];
  /** Formulas belong to no table: what a header says of its column holds for their values. */
  readonly formulas: Block[] = [];
  /** One for each shared string that this sheet shows, by index. */
  readonly used: Uint8Array;
  private readonly source: string;
  private readonly sheet: Sheet;
  private readonly strings: SharedStrings;
  private readonly place: Place;
  private readonly hiddenColumns: readonly [number, number][];
  /** Where the cells of the blocks and of the formulas begin. */
  private readonly starts: number[] = [];
  private readonly formulaStarts: number[] = [];

  constructor(
    source: string,
    sheet: Sheet,
    strings: SharedStrings,
    hiddenColumns: readonly [number, number][],
  ) {
    this.source = source;
    this.sheet = sheet;
    this.strings = strings;
    this.hiddenColumns = hiddenColumns;
    this.place = { part: sheet.name };
    this.used = new Uint8Array(strings.texts.length);
  }

  /** Adds what the cell at `from` holds: a text, a number as the file holds it, or the index of a shared string. */
  add(from: number, row: number, column: number, type: string, value: string, rowHidden: boolean): void {
    if (type === 's') this.addShared(from, row, column, Number(value), rowHidden);
    else if (type !== 'b')
      this.push(from, row, column, type === 'n' ? asShown(type, value) : value, rowHidden);
  }

  /** Adds a cell that shows a shared string. */
  addShared(from: number, row: number, column: number, index: number, rowHidden: boolean): void {
    this.used[index] = 1;
    this.push(from, row, column, this.strings.texts[index] ?? '', rowHidden);
  }

  /** Adds a cell's formula. Behind its value: where both are edited, the value's text stands in the cell. */
  addFormula(from: number, row: number, column: number, formula: string): void {
    if (formula.trim() === '') return;
    this.formulaStarts.push(from);
    this.formulas.push({ text: formula, role: 'metadata', place: this.placeOf(row, column) });
  }

  /** Where a block stands, as `名单!B2`; formulas count on behind the cells. */
  locate(index: number): Place {
    const cell = this.blocks[index]?.cell;
    if (cell) return this.placeOf(cell.row, cell.column);
    return this.formulas[index - this.blocks.length]?.place ?? this.place;
  }

  /** What it takes to edit a block, and whether it stands in the table of shared strings. */
  piece(index: number): { piece: Piece; isShared: boolean } | undefined {
    const start = this.starts[index] ?? this.formulaStarts[index - this.starts.length];
    if (start === undefined) return undefined;
    return cellPiece(this.source, start, index >= this.starts.length, this.strings);
  }

  private push(from: number, row: number, column: number, text: string, rowHidden: boolean): void {
    if (text === '' || (text.charCodeAt(0) <= 32 && text.trim() === '')) return;
    const role: Role = rowHidden || this.sheet.hidden || this.isHidden(column) ? 'hidden' : 'cell';
    this.starts.push(from);
    this.blocks.push({ text, role, place: this.place, cell: { table: this.sheet.table, row, column } });
  }

  private placeOf(row: number, column: number): Place {
    return { part: `${this.sheet.name}!${columnName(column)}${row + 1}` };
  }

  private isHidden(column: number): boolean {
    for (const [first, last] of this.hiddenColumns) if (column >= first && column <= last) return true;
    return false;
  }
}
