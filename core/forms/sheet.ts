import type { Grid, Merge } from './grid.ts';

/** How a cell looks. */
export type Look = 'title' | 'subtitle' | 'label' | 'head' | 'text' | 'center' | 'number' | 'plain' | 'code';

export interface SheetCell {
  text: string;
  look: Look;
  /** Written as a number where the format has numbers. */
  number?: boolean;
  /** 1 unless merged. */
  rows?: number;
  columns?: number;
}

/** A table to be written: cells by row and column; a merged cell stands in its first place, the others are absent. */
export interface Sheet {
  name: string;
  /** Widths of the columns, in digits of the body font. */
  widths: readonly number[];
  /** `height` in points; as high as one line where it is absent. */
  rows: readonly { cells: readonly (SheetCell | undefined)[]; height?: number }[];
  /** Index of the row that is printed again on each page. */
  repeated?: number;
  landscape?: boolean;
}

/** What a reader of the written sheet gives. */
export function toGrid(sheet: Sheet): Grid {
  const merges: Merge[] = [];
  const rows = sheet.rows.map(({ cells }, row) =>
    Array.from({ length: sheet.widths.length }, (_, column) => {
      const cell = cells[column];
      const [rows, columns] = [cell?.rows ?? 1, cell?.columns ?? 1];
      if (cell && (rows > 1 || columns > 1)) merges.push({ row, column, rows, columns });
      return cell?.text ?? '';
    }),
  );
  return { name: sheet.name, rows, merges };
}

/** The longest text that a cell of a spreadsheet holds. */
const longest = 32_000;
const unwritable = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu;

/** Text as it can be written into any of the formats: no control characters, no halves of characters, not too long. */
export function writable(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '\ufffd');
  return clean.length > longest ? `${clean.slice(0, longest).toWellFormed()}…` : clean;
}

/** Width of a text in digits: a Han character takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.05), 0);

/** Lines that a text takes in a width, in digits. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1.5))), 0);
