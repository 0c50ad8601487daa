import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Cell, Role } from './block.ts';
import { AttributeReader } from './html/attribute-reader.ts';
import { hides } from './html/attributes.ts';
import { appendDecoded, escapeHtml } from './html/character-references.ts';
import { isInline, rawElements, voidElements } from './html/elements.ts';
import { readPlainTags, type TagReader } from './html/plain-tags.ts';
import { escapeRaw, rawPieces } from './html/raw-content.ts';
import { TableGrid } from './html/table-grid.ts';
import { MappedText } from './mapped-text.ts';
import { appendAll, nest, type Piece, type TableCounter, tableCounter } from './piece.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

/** HTML inside comments, frames and attributes inside HTML: read this deep, deeper as plain text. */
const MAX_NESTING = 3;

const noValues: ReadonlyMap<string, string> = new Map();

/**
 * HTML as a stranger reads it: text by block-level element with the elements of a line joined, tables with their
 * places, attributes, comments, scripts, styles and what is hidden. Never throws: all text is some HTML.
 * Works on tokens, not on a tree, so that no nesting can cost more than linear time. (HTML standard, 13.2.5.)
 */
export function readHtml(source: string): SourceReading {
  return sourceReading(source, htmlPieces(source));
}

/** Pieces of HTML that may itself be part of another document (`tables` then counts for the whole of it). */
export function htmlPieces(source: string, tables: TableCounter = tableCounter(), nesting = 0): Piece[] {
  const reader = new HtmlReader(source, tables, nesting);
  reader.read();
  return reader.pieces;
}

interface OpenTable {
  grid: TableGrid;
  cell?: Cell | undefined;
  header: boolean;
  inHead: boolean;
}

interface RawElement {
  name: string;
  from: number;
  type: string;
  label: string | undefined;
}

/** How a tokenizer must read the content of a raw element. */
const modes = {
  rcdata: TokenizerMode.RCDATA,
  rawtext: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
} as const;

class HtmlReader implements TagReader {
  readonly pieces: Piece[] = [];
  private readonly source: string;
  private readonly tables: TableCounter;
  private readonly nesting: number;
  private text: MappedText;
  /** End of the last markup read: what stands between it and the next is text. */
  private cursor = 0;
  private readonly open: OpenTable[] = [];
  private raw: RawElement | undefined;
  private caption = false;
  private preformatted = 0;
  /** The outermost element that hides its content, and how many of its name are open inside. */
  private hidden: { name: string; depth: number; line: MappedText } | undefined;
  private term: string | undefined;
  private inDescription = false;
  private readonly attributeReader: AttributeReader;

  constructor(source: string, tables: TableCounter, nesting: number) {
    this.source = source;
    this.tables = tables;
    this.nesting = nesting;
    this.text = new MappedText(source);
    this.attributeReader = new AttributeReader(source, (html) => this.inner(html));
  }

  read(): void {
    const from = readPlainTags(this.source, this);
    if (from < this.source.length) this.readOn(from);
    this.end();
  }

  /** Reads what is not plainly written. */
  private readOn(start: number): void {
    const ignore = () => {};
    const reach = ({ location }: { location: Token.Location | null }): [number, number] => [
      start + (location?.startOffset ?? 0),
      start + (location?.endOffset ?? 0),
    ];
    const tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onStartTag: (token) => {
          this.startTag(token.tagName, ...reach(token));
          const mode = rawElements.get(token.tagName);
          if (mode !== undefined) tokenizer.state = modes[mode];
        },
        onEndTag: (token) => this.endTag(token.tagName, ...reach(token)),
        onComment: (token) => this.comment(...reach(token)),
        onDoctype: (token) => this.doctype(...reach(token)),
        onEof: ignore,
        onCharacter: ignore,
        onNullCharacter: ignore,
        onWhitespaceCharacter: ignore,
      },
    );
    tokenizer.write(this.source.slice(start), true);
  }

  startTag(name: string, from: number, to: number): void {
    this.reach(from, to);
    const values = this.attributes(name, from, to);
    this.structureStart(name, values, from, to);
    if (!voidElements.has(name)) this.hide(name, values);
    if (rawElements.has(name))
      this.raw = { name, from: to, type: values.get('type') ?? '', label: values.get('name') };
  }

  endTag(name: string, from: number, to: number): void {
    if (this.raw) this.rawContent(this.raw, from);
    this.raw = undefined;
    this.reach(from, to);
    this.attributes(name, from, to);
    this.structureEnd(name, from, to);
    if (this.hidden?.name === name && --this.hidden.depth === 0) this.show();
  }

  doctype(from: number, to: number): void {
    this.reach(from, to);
  }

  private comment(from: number, to: number): void {
    this.reach(from, to);
    const proper = this.source.startsWith('<!--', from);
    const inner = from + (proper ? 4 : 2);
    const closing = /(?:--!?)?>$/.exec(this.source.slice(Math.max(inner, to - 4), to))?.[0].length ?? 0;
    const text = new MappedText(this.source);
    text.verbatim(inner, to - (proper ? closing : Math.min(1, closing)));
    // A comment cannot escape its own end; the full-width sign reads the same and ends nothing.
    const outer: Piece = { ...this.piece(text, 'comment'), encode: (plain) => plain.replace(/>/g, '＞') };
    const inside = /[<&]/.test(text.text) ? nest(outer, this.inner(text.text)) : [outer];
    appendAll(
      this.pieces,
      inside.map((piece): Piece => ({ ...piece, role: 'comment' })),
    );
  }

  private end(): void {
    if (this.raw) this.rawContent(this.raw, this.source.length);
    else this.append(this.source.length);
    if (this.hidden) this.show();
    this.flush();
    this.open.length = 0;
  }

  /** Takes the text before a token in. */
  private reach(from: number, to: number): void {
    this.append(from);
    this.cursor = to;
  }

  private append(to: number): void {
    if (to > this.cursor)
      appendDecoded(this.text, this.cursor, to, this.preformatted > 0 ? 'text' : 'collapse');
    this.cursor = to;
  }

  private structureStart(name: string, values: ReadonlyMap<string, string>, from: number, to: number): void {
    const table = this.open.at(-1);
    if (name === 'br') this.text.decoded('\n', from, to);
    else if (name === 'table') {
      this.flush();
      this.open.push({ grid: new TableGrid(this.tables.next()), header: false, inHead: false });
    } else if (
      table &&
      (name === 'tr' || name === 'td' || name === 'th' || /^t(head|body|foot)$/.test(name))
    ) {
      this.flush();
      table.cell = undefined;
      this.caption = false;
      if (name === 'tr') table.grid.startRow();
      else if (name === 'thead') table.inHead = true;
      else if (name === 'tbody' || name === 'tfoot') table.inHead = false;
      else {
        table.cell = table.grid.place(values.get('colspan'), values.get('rowspan'));
        table.header = name === 'th' || table.inHead;
      }
    } else if (!isInline(name)) {
      this.breakBlock(from, to);
      if (name === 'caption') this.caption = true;
      if (name === 'pre' || name === 'listing') this.preformatted++;
      if (name === 'dt') this.term = undefined;
      if (name === 'dt' || name === 'dd') this.inDescription = name === 'dd';
    }
  }

  private structureEnd(name: string, from: number, to: number): void {
    const table = this.open.at(-1);
    if (name === 'table') {
      this.flush();
      this.open.pop();
    } else if (table && (name === 'td' || name === 'th' || name === 'tr')) {
      this.flush();
      table.cell = undefined;
    } else if (!isInline(name) && name !== 'br') {
      if (name === 'dt') this.term = this.text.text.trim().slice(0, 100);
      this.breakBlock(from, to);
      if (name === 'caption') this.caption = false;
      if (name === 'thead' && table) table.inHead = false;
      if (name === 'pre' || name === 'listing') this.preformatted = Math.max(0, this.preformatted - 1);
      if (name === 'dd') this.inDescription = false;
    }
  }

  /** Between blocks text ends; inside a cell the value runs on, since Word puts paragraphs into every cell. */
  private breakBlock(from: number, to: number): void {
    if (!this.open.at(-1)?.cell) this.flush();
    else if (this.text.last !== '' && this.text.last !== '\n') this.text.breakAt(from, to);
  }

  private flush(): void {
    this.text.trimEnd();
    const { text } = this;
    if (text.text === '') return;
    this.text = new MappedText(this.source);
    const table = this.open.at(-1);
    const cell = table?.cell;
    const visible: Role = this.caption ? 'caption' : !cell ? 'text' : table?.header ? 'header' : 'cell';
    const piece = this.piece(text, this.hidden ? 'hidden' : visible);
    if (cell) piece.cell = cell;
    if (this.inDescription && this.term) piece.label = this.term;
    this.pieces.push(piece);
  }

  private hide(name: string, values: ReadonlyMap<string, string>): void {
    if (this.hidden) {
      if (this.hidden.name === name) this.hidden.depth++;
      return;
    }
    if (name !== 'template' && ![...values].some(([key, value]) => hides(key, value))) return;
    // What is hidden inside a line is a block of its own; the line runs on behind it.
    const line = this.text;
    this.text = new MappedText(this.source);
    this.hidden = { name, depth: 1, line };
  }

  private show(): void {
    this.flush();
    if (this.hidden) this.text = this.hidden.line;
    this.hidden = undefined;
  }

  private attributes(element: string, from: number, to: number): ReadonlyMap<string, string> {
    if (to - from < element.length + 5) return noValues;
    return this.attributeReader.read(from, to, this.pieces);
  }

  private rawContent({ name, from, type, label }: RawElement, to: number): void {
    this.cursor = to;
    const text = new MappedText(this.source);
    const decoded = name === 'textarea' || name === 'title';
    if (decoded) appendDecoded(text, from, to, 'text');
    else text.verbatim(from, to);
    if (text.text.trim() === '') return;
    const piece = this.piece(text, this.hidden ? 'hidden' : 'text');
    if (label) piece.label = label;
    if (decoded) this.pieces.push(piece);
    else {
      const inside = rawPieces(name, type, text.text, this.tables, (html) => this.inner(html));
      appendAll(this.pieces, nest({ ...piece, encode: escapeRaw }, inside));
    }
  }

  /** HTML inside this HTML; from a certain depth on it is text. */
  private inner(source: string): Piece[] {
    if (this.nesting < MAX_NESTING) return htmlPieces(source, this.tables, this.nesting + 1);
    const text = new MappedText(source);
    text.verbatim(0, source.length);
    return [this.piece(text, 'text')];
  }

  private piece(text: MappedText, role: Role): Piece {
    return { text: text.text, role, runs: text.runs, encode: escapeHtml };
  }
}
