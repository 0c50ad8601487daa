const number = /^-?\d+(\.\d+)?$/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, and a sign alone runs nothing. */
export const safeCell = (cell: string): string =>
  /^[=+\-@\t\r]./s.test(cell) && !number.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** CSV (RFC 4180) line by line, with a byte order mark, so that spreadsheets read it as UTF-8. */
export function* csvLines(
  head: readonly string[],
  rows: Iterable<readonly (string | undefined)[]>,
): Generator<string> {
  yield `\uFEFF${head.map(quoted).join(',')}\r\n`;
  for (const row of rows) yield `${row.map((cell = '') => quoted(safeCell(cell))).join(',')}\r\n`;
}
