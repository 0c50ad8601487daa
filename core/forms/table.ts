import { fold, isBlank } from './fold.ts';
import { type CellPlace, cellName, type Grid } from './grid.ts';

/** A cell with text. `columns` and `rows` are 1 unless it is merged. */
export interface Cell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
}

/** Forms are small; what lies beyond is a list, not a form. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 200;

/** A grid that can be asked: what stands at a place, merged cells counted in, and what nobody has asked for. */
export class Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  private readonly cells: Cell[][] = [];
  private readonly owner = new Map<number, Cell>();
  private readonly used = new Set<Cell>();

  constructor(grid: Grid) {
    this.name = grid.name;
    this.rows = Math.min(grid.rows.length, MAX_ROWS);
    this.columns = Math.min(
      MAX_COLUMNS,
      Math.max(0, ...grid.rows.slice(0, MAX_ROWS).map((row) => row.length)),
    );
    const spans = new Map(grid.merges.map((merge) => [merge.row * MAX_COLUMNS + merge.column, merge]));
    for (let row = 0; row < this.rows; row++) {
      const inRow: Cell[] = [];
      (grid.rows[row] ?? []).slice(0, MAX_COLUMNS).forEach((raw, column) => {
        const text = fold(raw);
        const span = spans.get(row * MAX_COLUMNS + column);
        if (text === '' && !span) return;
        const cell: Cell = { row, column, rows: span?.rows ?? 1, columns: span?.columns ?? 1, text };
        inRow.push(cell);
        this.own(cell);
      });
      this.cells.push(inRow);
    }
  }

  private own(cell: Cell): void {
    const rows = Math.min(cell.row + cell.rows, this.rows);
    const columns = Math.min(cell.column + cell.columns, MAX_COLUMNS);
    for (let row = cell.row; row < rows; row++)
      for (let column = cell.column; column < columns; column++)
        this.owner.set(row * MAX_COLUMNS + column, cell);
  }

  /** Cells that begin in a row, from left to right, those without text left out. */
  inRow(row: number): Cell[] {
    return (this.cells[row] ?? []).filter(({ text }) => text !== '');
  }

  /** The cell that covers a place, from wherever it begins; `undefined` for an empty one. */
  at(row: number, column: number): Cell | undefined {
    const cell = this.owner.get(row * MAX_COLUMNS + column);
    return cell && cell.text !== '' ? cell : undefined;
  }

  /** All cells that cover a row, from left to right, those that reach down from above among them. */
  across(row: number): Cell[] {
    const found = new Set<Cell>();
    for (let column = 0; column < this.columns; column++) {
      const cell = this.at(row, column);
      if (cell) found.add(cell);
    }
    return [...found];
  }

  /** The first cell with text in a row that begins between two columns, the last one left out. */
  within(row: number, from: number, to: number): Cell | undefined {
    return this.inRow(row).find(({ column }) => column >= from && column < to);
  }

  /** Its text, noted as read; `''` for a cell that says nothing. */
  take(cell: Cell | undefined): string {
    if (!cell) return '';
    this.used.add(cell);
    return isBlank(cell.text) ? '' : cell.text;
  }

  /** Whether it was read before. */
  taken(cell: Cell): boolean {
    return this.used.has(cell);
  }

  place(cell: Cell | undefined, row = 0): CellPlace {
    return { sheet: this.name, cell: cell ? cellName(cell.row, cell.column) : cellName(row, 0) };
  }

  /** The place in a row under a header, where a text is missing. */
  blank(row: number, header: Cell | undefined): CellPlace {
    return { sheet: this.name, cell: cellName(row, header?.column ?? 0) };
  }

  /** Cells with text that nobody took, between two rows, the last one left out. */
  left(from: number, to: number): Cell[] {
    const found: Cell[] = [];
    for (let row = from; row < to; row++)
      for (const cell of this.inRow(row)) if (!this.used.has(cell) && !isBlank(cell.text)) found.push(cell);
    return found;
  }
}
