/** Cells that are one: the text stands in the first, counted from 0. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table as plain text, whatever format it came from. Blank cells are `''`; rows may differ in length. */
export interface Grid {
  /** Name of the sheet, or the number of the table: how a person finds it. */
  name: string;
  rows: readonly (readonly string[])[];
  merges: readonly Merge[];
  /** Running text that stands right above the table (documents, not workbooks). */
  caption?: string;
}

/** A cell as a person looks it up. */
export interface CellPlace {
  sheet: string;
  /** `C12`; absent where the whole sheet is meant. */
  cell?: string;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `(11, 2)` → `C12`. Rows and columns count from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
