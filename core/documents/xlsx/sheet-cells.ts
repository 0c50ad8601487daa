import type { Block, Role } from '../block.ts';
import type { Piece } from '../piece.ts';
import { asShown, cellPiece } from './cell.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Which sheet cells belong to, and which of them nobody sees. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Number of the table. */
  table: number;
}

/** Cells of a sheet as blocks. What it takes to edit one is looked up in the source when someone does. */
export class SheetCells {
  readonly blocks: Block[] = [];
  /** One for each shared string that this sheet shows, by index. */
  readonly used: Uint8Array;
  private readonly source: string;
  private readonly sheet: Sheet;
  private readonly strings: SharedStrings;
  private readonly prefix: string;
  private readonly hiddenColumns: readonly [number, number][];
  /** Where the cell of a block begins; less than 0, minus one: its formula. */
  private readonly starts: number[] = [];

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
    this.prefix = `${sheet.name}!`;
    this.used = new Uint8Array(strings.texts.length);
  }

  /** Adds what the cell at `from` holds: a text, a number as the file holds it, or the index of a shared string. */
  add(
    from: number,
    row: number,
    column: number,
    reference: string,
    type: string,
    value: string,
    rowHidden: boolean,
  ): void {
    if (type === 'b') return;
    let text = value;
    if (type === 's') {
      const index = Number(value);
      this.used[index] = 1;
      text = this.strings.texts[index] ?? '';
    } else if (type === 'n' && value.length > 15) text = asShown(type, value);
    if (text === '' || (text.charCodeAt(0) <= 32 && text.trim() === '')) return;
    const hidden = rowHidden || this.sheet.hidden || this.isHidden(column);
    this.push(from, row, column, reference, text, hidden ? 'hidden' : 'cell');
  }

  /** Adds a cell's formula. Behind its value: where both are edited, the value's text stands in the cell. */
  addFormula(from: number, row: number, column: number, reference: string, formula: string): void {
    if (formula.trim() !== '') this.push(-1 - from, row, column, reference, formula, 'metadata');
  }

  /** What it takes to edit a block, and whether it stands in the table of shared strings. */
  piece(index: number): { piece: Piece; isShared: boolean } | undefined {
    const start = this.starts[index];
    if (start === undefined) return undefined;
    return cellPiece(this.source, start < 0 ? -1 - start : start, start < 0, this.strings);
  }

  private push(
    start: number,
    row: number,
    column: number,
    reference: string,
    text: string,
    role: Role,
  ): void {
    this.starts.push(start);
    this.blocks.push({
      text,
      role,
      place: { part: this.prefix + reference },
      cell: { table: this.sheet.table, row, column },
    });
  }

  private isHidden(column: number): boolean {
    for (const [first, last] of this.hiddenColumns) if (column >= first && column <= last) return true;
    return false;
  }
}
