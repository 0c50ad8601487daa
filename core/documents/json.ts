import type { Cell, Role } from './block.ts';
import { appendUnescaped, escapeJson } from './json/string.ts';
import { MappedText } from './mapped-text.ts';
import { asIs, type Piece, type TableCounter, tableCounter } from './piece.ts';
import { stringEnd } from './quoted.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

/** Deeper than this a document is refused: nothing we read or write comes near. */
const MAX_DEPTH = 2000;

const token = /[ \t\n\r\ufeff]+|-?\d[\d.eE+-]*|[a-zA-Z]+|[[\]{}:,]/y;

/** Offset past the token that begins at `at`; -1 when none does. */
function tokenEnd(source: string, at: number): number {
  if (source[at] === '"') return stringEnd(source, at);
  if (source.startsWith('//', at)) return orEnd(source.indexOf('\n', at), source);
  if (source.startsWith('/*', at))
    return source.indexOf('*/', at + 2) < 0 ? -1 : source.indexOf('*/', at + 2) + 2;
  token.lastIndex = at;
  return token.test(source) ? token.lastIndex : -1;
}

function orEnd(offset: number, source: string): number {
  return offset < 0 ? source.length : offset;
}

/**
 * JSON (RFC 8259), with comments and trailing commas allowed as editors do, or one value a line (`lines`).
 * Keys are blocks too (`metadata`); an array of objects or of arrays is a table whose keys are its headers.
 * From a fault on, the rest is read as plain text and `unread` says `damaged`. Never throws.
 */
export function readJson(source: string, layout: 'one' | 'lines' = 'one'): SourceReading {
  const { pieces, damagedAt } = jsonPieces(source, tableCounter(), layout);
  const reading = sourceReading(source, pieces);
  if (damagedAt === undefined) return reading;
  const before = source.slice(0, damagedAt).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { ...reading, unread: [{ place, because: 'damaged' }] };
}

export interface JsonPieces {
  pieces: Piece[];
  /** Offset of the first fault. */
  damagedAt?: number;
}

export function jsonPieces(
  source: string,
  tables: TableCounter,
  layout: 'one' | 'lines' = 'one',
): JsonPieces {
  const reader = new JsonReader(source, tables, layout);
  return reader.read();
}

interface Grid {
  table: number;
  columns: Map<string, number>;
}

interface Frame {
  kind: 'array' | 'object' | 'lines';
  pointer: string;
  /** The nearest key: of this value, or of the array it stands in. */
  label: string | undefined;
  key: string | undefined;
  index: number;
  /** The table whose rows are the elements of this array. */
  rows: Grid | undefined;
  /** The table and row that this value is. */
  row: { grid: Grid; number: number } | undefined;
  expects: 'value' | 'key' | 'colon' | 'comma';
}

class JsonReader {
  private readonly source: string;
  private readonly tables: TableCounter;
  private readonly pieces: Piece[] = [];
  private readonly stack: Frame[];

  constructor(source: string, tables: TableCounter, layout: 'one' | 'lines') {
    this.source = source;
    this.tables = tables;
    const kind = layout === 'lines' ? 'lines' : 'array';
    this.stack = [newFrame(kind, '', undefined)];
  }

  read(): JsonPieces {
    let at = 0;
    while (at < this.source.length) {
      const end = tokenEnd(this.source, at);
      if (end < 0 || !this.take(this.source.slice(at, end), at)) return this.damaged(at);
      at = end;
    }
    const root = this.stack[0];
    const whole = this.stack.length === 1 && (root?.kind === 'lines' || root?.index === 1);
    return whole ? { pieces: this.pieces } : { pieces: this.pieces, damagedAt: this.source.length };
  }

  private damaged(at: number): JsonPieces {
    const rest = new MappedText(this.source);
    rest.verbatim(at, this.source.length);
    this.pieces.push({ text: rest.text, role: 'text', runs: rest.runs, encode: asIs });
    return { pieces: this.pieces, damagedAt: at };
  }

  /** Takes one token in; false when it may not stand here. */
  private take(found: string, at: number): boolean {
    const frame = this.stack.at(-1);
    const sign = found[0] ?? '';
    if (!frame || /[ \t\n\r\ufeff]/.test(sign)) return frame !== undefined;
    if (sign === '/') return this.comment(found, at);
    if (sign === '}' || sign === ']') return this.close(frame, sign);
    if (sign === ',') return this.comma(frame);
    if (sign === ':') return frame.expects === 'colon' && this.expect(frame, 'value');
    if (frame.expects === 'key') return sign === '"' && this.key(frame, found, at);
    if (frame.kind === 'lines') frame.expects = 'value';
    if (frame.expects !== 'value' || (this.stack.length === 1 && frame.kind === 'array' && frame.index > 0))
      return false;
    if (sign === '{' || sign === '[') return this.openValue(frame, sign);
    return this.scalar(frame, found, sign, at);
  }

  private expect(frame: Frame, next: Frame['expects']): true {
    frame.expects = next;
    return true;
  }

  private close(frame: Frame, sign: string): boolean {
    const kind = sign === '}' ? 'object' : 'array';
    if (frame.kind !== kind || this.stack.length === 1 || frame.expects === 'colon') return false;
    if (kind === 'object' && frame.expects === 'value') return false;
    this.stack.pop();
    return true;
  }

  private comma(frame: Frame): boolean {
    if (frame.expects !== 'comma' || this.stack.length === 1) return false;
    return this.expect(frame, frame.kind === 'object' ? 'key' : 'value');
  }

  private comment(found: string, at: number): true {
    const text = new MappedText(this.source);
    const block = found.startsWith('/*');
    text.verbatim(at + 2, at + found.length - (block ? 2 : 0));
    // Neither a line end nor a comment's end may come from an edit.
    const encode = (plain: string) => plain.replace(/[\r\n]+/g, ' ').replaceAll('*/', '＊/');
    this.pieces.push({ text: text.text, role: 'comment', runs: text.runs, encode });
    return true;
  }

  private key(frame: Frame, found: string, at: number): true {
    const piece = this.stringPiece(found, at, 'metadata');
    frame.key = piece.text;
    piece.pointer = `${frame.pointer}/${escapePointer(piece.text)}`;
    const column = frame.row && columnOf(frame.row.grid, piece.text);
    const repeated = column === false;
    if (frame.row && typeof column === 'number') {
      piece.role = 'header';
      piece.cell = { table: frame.row.grid.table, row: 0, column };
    }
    // A plain word that heads every row is read once.
    if (!repeated || !/^[a-zA-Z_$-]{1,40}$/.test(piece.text)) this.pieces.push(piece);
    return this.expect(frame, 'colon');
  }

  private openValue(frame: Frame, sign: '{' | '['): boolean {
    if (this.stack.length > MAX_DEPTH) return false;
    const { pointer, label } = this.place(frame);
    const child = newFrame(sign === '{' ? 'object' : 'array', pointer, label);
    const root = this.stack.length === 1 && frame.kind === 'array';
    if (frame.kind !== 'object' && !root) {
      frame.rows ??= { table: this.tables.next(), columns: new Map() };
      child.row = { grid: frame.rows, number: frame.index + (sign === '{' ? 1 : 0) };
    }
    this.next(frame);
    this.stack.push(child);
    return true;
  }

  private scalar(frame: Frame, found: string, sign: string, at: number): boolean {
    if (/[a-zA-Z]/.test(sign)) {
      if (!/^(?:true|false|null)$/.test(found)) return false;
      this.next(frame);
      return true;
    }
    const { pointer, label, cell } = this.place(frame);
    const role = cell ? 'cell' : 'text';
    const piece = sign === '"' ? this.stringPiece(found, at, role) : this.numberPiece(found, at, role);
    piece.pointer = pointer;
    if (label !== undefined) piece.label = label;
    if (cell) piece.cell = cell;
    this.pieces.push(piece);
    this.next(frame);
    return true;
  }

  private next(frame: Frame): void {
    frame.index++;
    frame.key = undefined;
    frame.expects = this.stack.length === 1 ? 'value' : 'comma';
  }

  private place(frame: Frame): { pointer: string; label: string | undefined; cell: Cell | undefined } {
    const step = frame.kind === 'object' ? escapePointer(frame.key ?? '') : String(frame.index);
    const pointer = this.stack.length === 1 ? '' : `${frame.pointer}/${step}`;
    const column = frame.kind === 'object' ? frame.row?.grid.columns.get(frame.key ?? '') : frame.index;
    const cell = frame.row && column !== undefined ? cellAt(frame.row, column) : undefined;
    return { pointer, label: frame.key ?? frame.label, cell };
  }

  private stringPiece(found: string, at: number, role: Role): Piece {
    const text = new MappedText(this.source);
    appendUnescaped(text, at + 1, at + found.length - 1);
    return { text: text.text, role, runs: text.runs, encode: escapeJson };
  }

  private numberPiece(found: string, at: number, role: Role): Piece {
    const text = new MappedText(this.source);
    const to = at + found.length;
    text.verbatim(at, to);
    const whole = { from: at, to, needed: () => true, encode: (plain: string) => JSON.stringify(plain) };
    return { text: found, role, runs: text.runs, encode: asIs, whole };
  }
}

function newFrame(kind: Frame['kind'], pointer: string, label: string | undefined): Frame {
  const expects = kind === 'object' ? 'key' : 'value';
  return { kind, pointer, label, key: undefined, index: 0, rows: undefined, row: undefined, expects };
}

function cellAt(row: NonNullable<Frame['row']>, column: number): Cell {
  return { table: row.grid.table, row: row.number, column };
}

/** Column of a key that is new in this table; false when it has one already. */
function columnOf(grid: Grid, key: string): number | false {
  if (grid.columns.has(key)) return false;
  grid.columns.set(key, grid.columns.size);
  return grid.columns.size - 1;
}

/** A key as a step of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
