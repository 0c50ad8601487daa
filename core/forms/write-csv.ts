import type { Sheet } from './sheet.ts';

const number = /^-?\d+(\.\d+)?$/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; `readCsvCell` takes it off again. */
export const writeCsvCell = (text: string): string =>
  /^'*[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text;

/** The cell as it was before `writeCsvCell`. */
export const readCsvCell = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const quoted = (text: string): string =>
  /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Sheets below each other as CSV (RFC 4180), an empty line between them, UTF-8 with a byte order mark. */
export function writeCsv(sheets: readonly Sheet[]): Uint8Array {
  const lines = sheets.map(({ rows, widths }) =>
    rows
      .map(({ cells }) => {
        const texts = Array.from({ length: widths.length }, (_, column) => cells[column]?.text ?? '');
        return texts.map((text) => quoted(writeCsvCell(text))).join(',');
      })
      .join('\r\n'),
  );
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n\r\n')}\r\n`);
}
