import { MappedText } from './mapped-text.ts';
import { asIs, type Piece } from './piece.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

export type Delimiter = ',' | ';' | '\t';

/**
 * CSV or TSV (RFC 4180, as spreadsheet programs write it): every field a cell, the first rows without figures its header.
 * The delimiter is the one that most divides the first lines. A quote inside a bare field is text; an open quote reads
 * to the end. Never throws.
 */
export function readCsv(source: string, delimiter: Delimiter = delimiterOf(source)): SourceReading {
  return sourceReading(source, csvPieces(source, delimiter));
}

/** The delimiter of a CSV text, judged by its first lines; `,` when there is nothing to judge by. */
export function delimiterOf(source: string): Delimiter {
  const head = source.slice(0, 4096).replace(/"(?:[^"]|"")*"/g, '');
  const counts = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function csvPieces(source: string, delimiter: Delimiter): Piece[] {
  const pieces: Piece[] = [];
  const plain = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let row = 0;
  let column = 0;
  for (let at = 0; at < source.length; ) {
    const text = new MappedText(source);
    const quoted = source[at] === '"';
    let end = quoted ? appendQuoted(text, at) : at;
    plain.lastIndex = end;
    const next = plain.exec(source)?.index ?? source.length;
    // What follows a closing quote before the delimiter is text as well.
    text.verbatim(end, next);
    end = next;
    const piece: Piece = {
      text: text.text,
      role: 'cell',
      runs: text.runs,
      encode: asIs,
      cell: { table: 0, row, column },
    };
    piece.encode = quoted ? (value) => value.replaceAll('"', '""') : asIs;
    if (!quoted) piece.whole = bareField(at, end);
    if (text.text !== '') pieces.push(piece);
    at = end + 1;
    if (source[end] === delimiter) column++;
    else {
      column = 0;
      row++;
      if (source.startsWith('\r\n', end)) at++;
    }
  }
  return pieces;
}

/** Appends a quoted field's content and gives the offset past its closing quote. */
function appendQuoted(text: MappedText, open: number): number {
  const { source } = text;
  let cursor = open + 1;
  for (let quote = source.indexOf('"', cursor); quote >= 0; quote = source.indexOf('"', cursor)) {
    text.verbatim(cursor, quote);
    if (source[quote + 1] !== '"') return quote + 1;
    text.decoded('"', quote, quote + 2);
    cursor = quote + 2;
  }
  text.verbatim(cursor, source.length);
  return source.length;
}

/** A bare field is put into quotes when what comes in needs them. */
function bareField(from: number, to: number): NonNullable<Piece['whole']> {
  return {
    from,
    to,
    needed: (value) => /[",;\t\r\n]/.test(value),
    encode: (value) => `"${value.replaceAll('"', '""')}"`,
  };
}
