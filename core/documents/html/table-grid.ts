import type { Cell } from '../block.ts';

/** Spans as the HTML standard caps them. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;
/** A row wider than this keeps its text, but no column. */
const MAX_COLUMN = 20_000;

/** Gives each cell of one table its row and column, with the cells that reach down from above counted in. */
export class TableGrid {
  readonly table: number;
  private row = -1;
  private column = 0;
  /** For each column: how many further rows a cell from above still fills. */
  private below: number[] = [];
  private fromAbove: number[] = [];

  constructor(table: number) {
    this.table = table;
  }

  startRow(): void {
    this.row++;
    this.column = 0;
    this.fromAbove = this.below;
    this.below = this.below.map((rows) => Math.max(0, rows - 1));
  }

  /** Place of the next cell. Spans that are no whole numbers count as 1. */
  place(columnSpan: string | undefined, rowSpan: string | undefined): Cell {
    if (this.row < 0) this.startRow();
    while ((this.fromAbove[this.column] ?? 0) > 0) this.column++;
    const cell: Cell = { table: this.table, row: this.row, column: Math.min(this.column, MAX_COLUMN) };
    const columns = span(columnSpan, MAX_COLUMN_SPAN);
    const rows = span(rowSpan, MAX_ROW_SPAN);
    if (columns > 1) cell.columnSpan = columns;
    if (rows > 1) cell.rowSpan = rows;
    if (rows > 1 && this.column + columns <= MAX_COLUMN) this.reserve(this.column, columns, rows - 1);
    this.column += columns;
    return cell;
  }

  private reserve(column: number, columns: number, rows: number): void {
    while (this.below.length < column + columns) this.below.push(0);
    this.below.fill(rows, column, column + columns);
  }
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
