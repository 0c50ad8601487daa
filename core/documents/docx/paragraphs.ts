import type { Cell, Role, Unread } from '../block.ts';
import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { TableGrid } from '../html/table-grid.ts';
import { MappedText } from '../mapped-text.ts';
import type { Piece, TableCounter } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { attributePieces, faultOf } from '../xml.ts';

/** Elements whose text nobody sees who reads the page: deleted, moved away, instructions of a field. */
const unseen: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delInstrText', 'delText']);
/** Elements that hold text. */
const texts: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'delInstrText']);

interface OpenTable {
  grid: TableGrid;
  cell: Cell | undefined;
  spans: string | undefined;
}

/**
 * Text of a WordprocessingML part (ECMA-376 part 1, 17) by paragraph, the runs of a paragraph joined; a cell's paragraphs
 * are one text. Deleted and hidden text and field codes have the role `hidden`; attributes that hold text (alternative
 * texts, names of authors) are `attribute`. A fault ends the reading and is told.
 */
export function paragraphPieces(
  source: string,
  role: Role,
  tables: TableCounter,
): { pieces: Piece[]; fault?: Unread['because'] } {
  const reader = new ParagraphReader(source, role, tables);
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'open') {
      reader.open(local, from, to);
      if (empty) reader.close(local, from, to);
    } else if (kind === 'close') reader.close(local, from, to);
    else if (kind === 'text') reader.text(from, to);
    else if (kind === 'fault') return { pieces: reader.pieces, fault: faultOf(name) };
  }
  return { pieces: reader.pieces };
}

class ParagraphReader {
  readonly pieces: Piece[] = [];
  private readonly source: string;
  private readonly role: Role;
  private readonly tables: TableCounter;
  private readonly stack: OpenTable[] = [];
  private seen: MappedText;
  private hidden: MappedText;
  private unseenDepth = 0;
  private runHidden = false;
  private inText = false;

  constructor(source: string, role: Role, tables: TableCounter) {
    this.source = source;
    this.role = role;
    this.tables = tables;
    this.seen = new MappedText(source);
    this.hidden = new MappedText(source);
  }

  open(name: string, from: number, to: number): void {
    const table = this.stack.at(-1);
    if (unseen.has(name)) this.unseenDepth++;
    if (name === 'tbl') {
      this.flush();
      this.stack.push({
        grid: new TableGrid(this.tables.next()),
        cell: undefined,
        spans: undefined,
      });
    } else if (name === 'tr') table?.grid.startRow();
    else if (name === 'tc' && table) table.spans = undefined;
    else if (name === 'gridSpan' && table) table.spans = this.value(from, to);
    else if (name === 'p' && table && !table.cell) table.cell = table.grid.place(table.spans, undefined);
    else if (name === 'r') this.runHidden = false;
    else if (name === 'vanish' || name === 'webHidden')
      this.runHidden = !/^(?:0|false|off)$/.test(this.value(from, to) ?? '');
    else if (texts.has(name)) this.inText = true;
    else if (name === 'tab') this.target().decoded('\t', from, to);
    else if (name === 'br' || name === 'cr') this.target().decoded('\n', from, to);
    else if (name === 'noBreakHyphen') this.target().decoded('-', from, to);
    else for (const one of attributePieces(this.source, from, to)) if (isText(one)) this.pieces.push(one);
  }

  close(name: string, from: number, to: number): void {
    const table = this.stack.at(-1);
    if (unseen.has(name)) this.unseenDepth = Math.max(0, this.unseenDepth - 1);
    if (texts.has(name)) this.inText = false;
    else if (name === 'p' && !table?.cell) this.flush();
    else if (name === 'p') this.target().breakAt(from, to);
    else if (name === 'tc' && table) {
      this.flush();
      table.cell = undefined;
    } else if (name === 'tbl') {
      this.flush();
      this.stack.pop();
    }
  }

  text(from: number, to: number): void {
    if (this.inText) appendXml(this.target(), from, to);
    else if (this.source.slice(from, to).trim() !== '') {
      const text = new MappedText(this.source);
      appendXml(text, from, to);
      this.pieces.push(this.piece(text, 'metadata'));
    }
  }

  private target(): MappedText {
    return this.unseenDepth > 0 || this.runHidden ? this.hidden : this.seen;
  }

  private value(from: number, to: number): string | undefined {
    const tag = this.source.slice(from, to);
    const found = attributesOf(tag).find(({ name }) => name === 'val' || name.endsWith(':val'));
    return found && tag.slice(found.from, found.to);
  }

  private flush(): void {
    const table = this.stack.at(-1);
    const cell = table?.cell;
    for (const [text, role] of [
      [this.seen, cell ? 'cell' : this.role],
      [this.hidden, 'hidden'],
    ] as const) {
      text.trimEnd();
      if (text.text === '') continue;
      const piece = this.piece(text, role);
      if (cell) piece.cell = cell;
      this.pieces.push(piece);
    }
    this.seen = new MappedText(this.source);
    this.hidden = new MappedText(this.source);
  }

  private piece(text: MappedText, role: Role): Piece {
    return { text: text.text, role, runs: text.runs, encode: escapeHtml };
  }
}

/** Measures, colours, style names and revision numbers fill the attributes of Word; what a person wrote looks otherwise. */
function isText({ label, text }: Piece): boolean {
  if (
    /^(?:descr|title|tooltip|w:author|w:initials|w:tooltip|w:instr|w:displaytext|name|alt|w:name|string)$/.test(
      label ?? '',
    )
  )
    return true;
  return (
    /[^\x20-\x7e]/.test(text) ||
    (/\d{7}/.test(text) && /^w:val(?:ue)?$|^href$|^o:href$|^target$/.test(label ?? ''))
  );
}
