import type { Cell } from '#core/documents/block.ts';

/** What a table cell says of its size. */
interface Spans {
  rowSpan: number;
  colSpan: number;
}

/** A page may claim any span; a browser stops at 1000 columns and 65534 rows. */
const widest = 1000;

/** Gives each cell of a table its row and column, as the HTML standard forms a table: a cell takes the first free place of its row. */
export class Grid {
  readonly #table: number;
  #row = -1;
  #column = 0;
  /** Per column: the first row that is free again. */
  #taken: number[] = [];
  /** The first row that no cell so far reaches into. */
  #reach = 0;

  /** Rows in turn that hold more than text, up to the one that is being read. */
  richRows = 0;

  /** @param row the last row so far; none. */
  constructor(table: number, row = -1) {
    this.#table = table;
    this.#row = row;
    this.#reach = row + 1;
  }

  /** The row that is being read. */
  get at(): number {
    return this.#row;
  }

  /** Begins the next row and gives its number. */
  row(): number {
    this.#row += 1;
    this.#column = 0;
    return this.#row;
  }

  /** Whether no cell of an earlier row reaches into the next one: the next row then stands for itself. */
  get free(): boolean {
    return this.#reach <= this.#row + 1;
  }

  /** Places the next cell of the row. A cell without a row stands in the first. */
  cell({ rowSpan, colSpan }: Spans): Cell {
    if (this.#row < 0) this.row();
    while ((this.#taken[this.#column] ?? 0) > this.#row) this.#column += 1;
    const [row, column, width] = [this.#row, this.#column, Math.min(Math.max(colSpan, 1), widest)];
    const height = rowSpan === 0 ? Number.POSITIVE_INFINITY : Math.max(rowSpan, 1);
    for (let index = column; index < column + width; index += 1) this.#taken[index] = row + height;
    this.#reach = Math.max(this.#reach, row + height);
    this.#column += width;
    return {
      table: this.#table,
      row,
      column,
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(width > 1 ? { columnSpan: width } : {}),
    };
  }
}
