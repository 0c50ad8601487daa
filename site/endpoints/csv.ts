import { stringify } from 'csv-stringify/sync';

const number = /^-?\d+(\.\d+)?$/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export const safeCell = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !number.test(cell) ? `'${cell}` : cell;

/** CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. */
export const csvOf = (head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
  stringify([head, ...rows.map((row) => row.map((cell) => safeCell(cell ?? '')))], {
    bom: true,
    record_delimiter: 'windows',
  });
