import type { Cell, Role, Unread } from '../block.ts';
import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { TableGrid } from '../html/table-grid.ts';
import { MappedText } from '../mapped-text.ts';
import type { Piece, TableCounter, Whole } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { attributePieces, faultOf } from '../xml.ts';

/** Elements that are a line of text of their own; other elements inside them (spans, links, fields) stand in the line. */
const lines: ReadonlySet<string> = new Set(['text:p', 'text:h']);
/** Text that nobody sees who reads the page: deleted text that is still tracked, hidden text and paragraphs. */
const unseen: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:hidden-text',
  'text:hidden-paragraph',
]);
/** Attributes that can hold what a person wrote or a cell is worth; the others measure and style. */
const said: ReadonlySet<string> = new Set([
  'office:value',
  'office:string-value',
  'office:date-value',
  'text:string-value',
  'text:description',
  'table:formula',
  'table:name',
  'table:title',
  'xlink:href',
  'xlink:title',
  'office:name',
  'office:title',
  'draw:name',
  'form:label',
  'form:value',
  'form:current-value',
  'form:title',
]);

interface OpenTable {
  grid: TableGrid;
  cell: Cell | undefined;
}

/**
 * Text of an OpenDocument part (ISO/IEC 26300-3): paragraphs and headings, a cell's paragraphs as one text, remarks,
 * tracked deletions, and the values that a cell holds besides what it shows. A fault ends the reading and is told.
 */
export function odfPieces(
  source: string,
  tables: TableCounter,
): { pieces: Piece[]; fault?: Unread['because'] } {
  const reader = new TextReader(source, tables);
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    if (kind === 'open') {
      reader.open(name, from, to);
      if (empty) reader.close(name, from, to);
    } else if (kind === 'close') reader.close(name, from, to);
    else if (kind === 'text') reader.text(from, to);
    else if (kind === 'fault') return { pieces: reader.pieces, fault: faultOf(name) };
  }
  return { pieces: reader.pieces };
}

/** A cell whose value is no number any more is a text, and what had worked it out is gone. */
function asText(tag: string, from: number): Whole {
  return {
    from,
    to: from + tag.length,
    needed: () => true,
    encode: (text) =>
      tag
        .replace(/\soffice:value=(?:"[^"]*"|'[^']*')/, () => ` office:string-value="${escapeHtml(text)}"`)
        .replace(/((?:office|calcext):value-type=)(?:"[^"]*"|'[^']*')/g, '$1"string"')
        .replace(/\stable:formula=(?:"[^"]*"|'[^']*')/, ''),
  };
}

class TextReader {
  readonly pieces: Piece[] = [];
  private readonly source: string;
  private readonly tables: TableCounter;
  private readonly stack: OpenTable[] = [];
  private line: MappedText;
  /** Lines may stand in lines: a text box or a remark hangs in a paragraph. */
  private readonly outer: MappedText[] = [];
  private depth = 0;
  private unseenDepth = 0;
  private remarks = 0;

  constructor(source: string, tables: TableCounter) {
    this.source = source;
    this.tables = tables;
    this.line = new MappedText(source);
  }

  open(name: string, from: number, to: number): void {
    const table = this.stack.at(-1);
    if (unseen.has(name)) this.unseenDepth++;
    if (name === 'office:annotation') this.remarks++;
    if (name === 'table:table') {
      this.flush();
      this.stack.push({ grid: new TableGrid(this.tables.next()), cell: undefined });
    } else if (name === 'table:table-row') table?.grid.startRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.cell(from, to);
    else if (lines.has(name)) {
      if (this.depth++ > 0) {
        this.outer.push(this.line);
        this.line = new MappedText(this.source);
      }
    } else if (name === 'text:tab') this.line.decoded('\t', from, to);
    else if (name === 'text:line-break') this.line.decoded('\n', from, to);
    else if (name === 'text:s') this.line.decoded(' ', from, to);
    for (const piece of attributePieces(this.source, from, to)) {
      const { label = '', text } = piece;
      if (!said.has(label) && !/[^\x20-\x7e]/.test(text)) continue;
      if (label === 'office:value') piece.whole = asText(this.source.slice(from, to), from);
      this.pieces.push(piece);
    }
  }

  close(name: string, from: number, to: number): void {
    const table = this.stack.at(-1);
    if (unseen.has(name)) this.unseenDepth = Math.max(0, this.unseenDepth - 1);
    if (lines.has(name)) {
      this.depth = Math.max(0, this.depth - 1);
      const outer = this.outer.pop();
      if (outer) {
        this.flush();
        this.line = outer;
      } else if (table?.cell && this.remarks === 0) this.line.breakAt(from, to);
      else this.flush();
    } else if (name === 'office:annotation') this.remarks = Math.max(0, this.remarks - 1);
    else if (name === 'table:table-cell' && table) {
      this.flush();
      table.cell = undefined;
    } else if (name === 'table:table') {
      this.flush();
      this.stack.pop();
    }
  }

  text(from: number, to: number): void {
    if (this.depth > 0) appendXml(this.line, from, to);
    else if (this.source.slice(from, to).trim() !== '') {
      const text = new MappedText(this.source);
      appendXml(text, from, to);
      this.pieces.push(this.piece(text, this.remarks > 0 ? 'comment' : 'metadata'));
    }
  }

  /** A cell that is repeated stands once, and takes the room of all. */
  private cell(from: number, to: number): void {
    const table = this.stack.at(-1);
    if (!table) return;
    this.flush();
    const tag = this.source.slice(from, to);
    const values = new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)]));
    const spans = values.get('table:number-columns-repeated') ?? values.get('table:number-columns-spanned');
    // What a merged cell covers follows as cells of its own.
    const merged = values.has('table:number-columns-spanned');
    table.cell = table.grid.place(merged ? undefined : spans, undefined);
    if (merged && spans !== undefined)
      table.cell.columnSpan = Math.max(1, Math.min(1000, Number(spans) || 1));
    const down = Number(values.get('table:number-rows-spanned') ?? 1);
    if (down > 1) table.cell.rowSpan = Math.min(65_534, down);
  }

  private flush(): void {
    const table = this.stack.at(-1);
    const cell = this.remarks > 0 ? undefined : table?.cell;
    this.line.trimEnd();
    if (this.line.text !== '') {
      const role: Role =
        this.unseenDepth > 0 ? 'hidden' : this.remarks > 0 ? 'comment' : cell ? 'cell' : 'text';
      const piece = this.piece(this.line, role);
      if (cell) piece.cell = cell;
      this.pieces.push(piece);
    }
    this.line = new MappedText(this.source);
  }

  private piece(text: MappedText, role: Role): Piece {
    return { text: text.text, role, runs: text.runs, encode: escapeHtml };
  }
}
