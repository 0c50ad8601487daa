import type { Block, Cell, Role } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Spot } from '../messages.ts';
import { Collector } from './collector.ts';
import type { Kept } from './memory.ts';
import type { Piece, Source } from './piece.ts';
import type { Scope } from './scope.ts';
import type { Stretch } from './stretch.ts';

/** Attributes of a cell that say how it looks, and nothing that is read. */
const opening =
  /<t([dh])(?: (?:class|style|id|align|valign|width|height|bgcolor|nowrap|scope|dir|lang)="[^"]*")*>/y;
const entity = /&(amp|lt|gt|nbsp);/g;
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

const none: readonly never[] = [];

/** Cells without attributes, one right behind the other, whose text is as it is written. */
const plainest = /^<td>[^<&]*(?:<\/td><td>[^<&]*)*<\/td>$/;

/** The cells of a row: their texts, and of which it is true that they are headers. */
export interface PlainCells {
  texts: readonly string[];
  headers: readonly boolean[];
}

/**
 * The cells of a row that holds cells with text and nothing else, from its HTML as a browser writes it: one string for a row costs a
 * tenth of asking for each cell and its text. `undefined` when there is more in it.
 */
export function plainCells(html: string): PlainCells | undefined {
  // By far the most rows, and two steps of the browser's own for each.
  if (plainest.test(html)) return { texts: html.slice(4, -5).split('</td><td>'), headers: none };
  const texts: string[] = [];
  const headers: boolean[] = [];
  for (let at = afterSpace(html, 0); at < html.length; ) {
    let from = at + 4;
    let header = false;
    if (!html.startsWith('<td>', at)) {
      opening.lastIndex = at;
      const kind = opening.exec(html)?.[1];
      if (kind === undefined) return undefined;
      header = kind === 'h';
      from = opening.lastIndex;
    }
    const to = html.indexOf('<', from);
    if (to < 0 || !html.startsWith(header ? '</th>' : '</td>', to)) return undefined;
    const text = html.slice(from, to);
    texts.push(text.includes('&') ? text.replace(entity, (_, name: string) => characters[name] ?? '') : text);
    headers.push(header);
    at = afterSpace(html, to + 5);
  }
  return { texts, headers };
}

function afterSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** A row whose cells hold text and nothing else, as it is kept in memory. */
export class PlainRow implements Kept {
  readonly element: Element;
  readonly scope: Scope;
  pieces: readonly PlainCell[] = none;
  /** In its table, from 0. */
  row: number;
  /** Which piece of the reading its first one is. */
  first: number | undefined = undefined;
  /** Which editor and which table of the page, from 1. */
  editor = 0;
  table = 0;
  /** Where its cells stand, of those that were asked. */
  #sources: Map<PlainCell, PlainSource> | undefined = undefined;

  constructor(element: Element, scope: Scope, row: number) {
    this.element = element;
    this.scope = scope;
    this.row = row;
  }

  /** Takes its cells; what is blank holds nothing. @param isHeader of a column, from 0 */
  fill(texts: readonly string[], isHeader: (column: number) => boolean): void {
    for (let column = 0; column < texts.length; column += 1) {
      const text = texts[column] ?? '';
      if (text.trim() === '') continue;
      filled.push(new PlainCell(this, text, isHeader(column), column));
    }
    // A list that grew has room for ten more.
    this.pieces = filled.slice();
    while (filled.length > 0) filled.pop();
  }

  sourceOf(cell: PlainCell): PlainSource {
    this.#sources ??= new Map();
    const source = this.#sources.get(cell) ?? new PlainSource(this, cell.text, cell.column);
    this.#sources.set(cell, source);
    return source;
  }

  get characters(): number {
    let characters = 0;
    for (const { text } of this.pieces) characters += text.length;
    return characters;
  }
  get unread(): readonly never[] {
    return none;
  }
  get roots(): readonly never[] {
    return none;
  }
  get tables(): number {
    return 0;
  }
}

/** Working memory: empty before and after each row. */
const filled: PlainCell[] = [];

const isList = (found: Finding | readonly Finding[]): found is readonly Finding[] => Array.isArray(found);

/** A page has no lines and pages of its own. */
const nowhere = {};

/** Where a plain cell stands in its table: made anew each time it is asked for, and nothing of its own. */
class PlainPlace implements Cell {
  readonly #row: PlainRow;
  readonly column: number;

  constructor(row: PlainRow, column: number) {
    this.#row = row;
    this.column = column;
  }

  get table(): number {
    return this.#row.table - 1;
  }
  set table(value: number) {
    this.#row.table = value + 1;
  }
  get row(): number {
    return this.#row.row;
  }
  set row(value: number) {
    this.#row.row = value;
  }
}

/**
 * A cell of a plain row, and its block as well. There may be 100,000 of them, and a browser's collector of garbage goes through each:
 * so it is one object, and where it stands is looked up when it is asked for.
 */
export class PlainCell implements Piece, Block {
  readonly row: PlainRow;
  readonly text: string;
  /** Its column; of a header cell, which is rare, below zero and counted from -1. */
  readonly #at: number;
  /** Of one finding no list is kept. */
  #found: Finding | readonly Finding[] | undefined = undefined;

  constructor(row: PlainRow, text: string, header: boolean, column: number) {
    this.row = row;
    this.text = text;
    this.#at = header ? -1 - column : column;
  }

  get block(): Block {
    return this;
  }
  get role(): Role {
    return this.#at < 0 ? 'header' : 'cell';
  }
  get column(): number {
    return this.#at < 0 ? -1 - this.#at : this.#at;
  }
  get index(): number | undefined {
    const { first, pieces } = this.row;
    return first === undefined ? undefined : first + pieces.indexOf(this);
  }
  set index(index: number | undefined) {
    this.row.first = index === undefined ? undefined : index - this.row.pieces.indexOf(this);
  }
  get findings(): readonly Finding[] | undefined {
    const found = this.#found;
    return found === undefined || isList(found) ? found : [found];
  }
  set findings(findings: readonly Finding[] | undefined) {
    this.#found = findings?.length === 1 ? findings[0] : findings;
  }
  get place(): object {
    return nowhere;
  }
  get cell(): Cell {
    return new PlainPlace(this.row, this.column);
  }
  get source(): Source {
    return this.row.sourceOf(this);
  }
  get spot(): Spot {
    const { editor, table, row } = this.row;
    return {
      area: this.editor ? 'editor' : 'page',
      ...(editor > 0 ? { editor } : {}),
      table,
      row: row + 1,
      column: this.column + 1,
    };
  }
  get editor(): Element | undefined {
    return this.row.scope.editor ?? undefined;
  }
  get table(): Element | undefined {
    return this.row.scope.table;
  }
}

/** Where a plain cell stands. */
class PlainSource {
  readonly kind = 'text';
  readonly #row: PlainRow;
  readonly #text: string;
  readonly #at: number;
  #stretches: Stretch[] | undefined;

  constructor(row: PlainRow, text: string, at: number) {
    this.#row = row;
    this.#text = text;
    this.#at = at;
  }

  get host(): HTMLElement | null {
    return this.#row.scope.host;
  }
  get element(): Element {
    return this.#row.element.children[this.#at] ?? this.#row.element;
  }
  /** Nothing when the cell holds something else by now. */
  get stretches(): Stretch[] {
    this.#stretches ??= this.#find();
    return this.#stretches;
  }

  #find(): Stretch[] {
    const collector = new Collector();
    for (const node of this.element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) collector.add(node as Text, this.#row.scope.preformatted);
    const collected = collector.take();
    return collected?.text === this.#text ? collected.stretches : [];
  }
}
