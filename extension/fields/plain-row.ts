import type { Block, Cell, Role } from '#core/documents/block.ts';
import type { Finding, Severity } from '#core/privacy/finding.ts';
import { type Findings, severityAt } from '#core/privacy/finding-list.ts';
import type { Spot } from '../messages.ts';
import { Collector } from './collector.ts';
import type { Kept } from './memory.ts';
import type { Piece, Source } from './piece.ts';
import { evenTexts, isBlank, type Size, shownCells } from './plain-cells.ts';
import type { Scope } from './scope.ts';
import type { Stretch } from './stretch.ts';

const none: readonly never[] = [];

/**
 * A row whose cells hold text and nothing else, as it is kept in memory: its HTML and what was found in it. A list may have 20,000, and a
 * browser's collector of garbage goes through all that is kept of each: so its cells are made when somebody asks for them.
 */
export class PlainRow implements Kept {
  readonly element: Element;
  readonly scope: Scope;
  /** In its table, from 0. */
  row: number;
  /** How many of its cells hold something. */
  readonly count: number;
  readonly characters: number;
  /** Which piece of the reading its first one is. */
  first: number | undefined = undefined;
  /** Some of its cells are headers. */
  readonly heads: boolean;
  /** Which editor and which table of the page, from 1. */
  editor = 0;
  table = 0;
  readonly #html: string;
  readonly #even: boolean;
  #cells: readonly PlainCell[] | undefined = undefined;
  /** What was found stands in this list; none before it is scanned. */
  #list: Findings | undefined = undefined;
  #from = 0;
  #to = 0;
  /** Which block of what was scanned its first cell was. */
  #base = 0;

  /** @param html of its cells. @param size what `sizeOf` says of it */
  constructor(element: Element, scope: Scope, row: number, html: string, size: Size) {
    this.element = element;
    this.scope = scope;
    this.row = row;
    this.#html = html;
    this.#even = size.even;
    this.count = size.count;
    this.characters = size.characters;
    this.heads = scope.head || size.heads;
  }

  /** Its cells, kept from now on. */
  get pieces(): readonly PlainCell[] {
    this.#cells ??= this.#make();
    return this.#cells;
  }
  /** Its cells for whoever looks at them once. */
  get passing(): readonly PlainCell[] {
    return this.#cells ?? this.#make();
  }

  /** Whether something was found in it. */
  get holds(): boolean {
    return this.#from < this.#to;
  }
  /** What was found in it, in order, as the list gives it; nothing before it is scanned. */
  get findings(): readonly Finding[] | undefined {
    return this.holds ? this.#list?.slice(this.#from, this.#to) : this.#list && none;
  }
  /** Calls for each finding with how grave it is. */
  eachSeverity(call: (severity: Severity) => void): void {
    for (let index = this.#from; this.#list && index < this.#to; index += 1) {
      const severity = severityAt(this.#list, index);
      if (severity) call(severity);
    }
  }
  /** Which of its cells a finding is of. */
  cellOf({ block }: Finding): number {
    return block - this.#base;
  }
  /** Takes what was found in it: `from`–`to` of a list, which is kept as it is. @param base which block of what was scanned its first cell was */
  take(list: Findings, from: number, to: number, base: number): void {
    this.#list = list;
    this.#from = from;
    this.#to = to;
    this.#base = base;
  }
  /** Keeps its findings as they are, and no list that may make them anew. */
  keep(findings: readonly Finding[]): void {
    this.take(findings, 0, findings.length, this.#base);
  }
  /** What was found in one of its cells. */
  findingsOf(cell: number): readonly Finding[] | undefined {
    return this.findings?.filter((finding) => this.cellOf(finding) === cell);
  }
  /** Takes what was found in one of its cells. @param findings their blocks are changed */
  takeIn(cell: number, findings: readonly Finding[] = none): void {
    const others = (this.findings ?? none).filter((finding) => this.cellOf(finding) !== cell);
    for (const finding of others) finding.block = this.cellOf(finding);
    for (const finding of findings) finding.block = cell;
    const all = [...others, ...findings].sort((one, two) => one.block - two.block);
    this.take(all, 0, all.length, 0);
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

  #make(): readonly PlainCell[] {
    const head = this.scope.head;
    if (this.#even)
      return evenTexts(this.#html).map((text, column) => new PlainCell(this, text, head, column, column));
    const cells: PlainCell[] = [];
    const { texts, headers } = shownCells(this.#html, this.scope);
    for (let column = 0; column < texts.length; column += 1) {
      const text = texts[column] ?? '';
      if (isBlank(text)) continue;
      cells.push(new PlainCell(this, text, headers[column] || head, column, cells.length));
    }
    return cells;
  }
}

/** The pieces of a row, or a piece that is one itself. */
export const piecesIn = (one: Piece | PlainRow): readonly Piece[] =>
  one instanceof PlainRow ? one.pieces : [one];

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

/** A cell of a plain row, and its block as well: where it stands is looked up when somebody asks for it. */
export class PlainCell implements Piece, Block {
  readonly row: PlainRow;
  readonly text: string;
  readonly header: boolean;
  readonly column: number;
  /** Which of its row's, from 0. */
  readonly #at: number;
  #source: PlainSource | undefined = undefined;

  constructor(row: PlainRow, text: string, header: boolean, column: number, at: number) {
    this.row = row;
    this.text = text;
    this.header = header;
    this.column = column;
    this.#at = at;
  }

  get block(): Block {
    return this;
  }
  get role(): Role {
    return this.header ? 'header' : 'cell';
  }
  get index(): number | undefined {
    const { first } = this.row;
    return first === undefined ? undefined : first + this.#at;
  }
  set index(index: number | undefined) {
    this.row.first = index === undefined ? undefined : index - this.#at;
  }
  get findings(): readonly Finding[] | undefined {
    return this.row.findingsOf(this.#at);
  }
  set findings(findings: readonly Finding[] | undefined) {
    this.row.takeIn(this.#at, findings);
  }
  get place(): object {
    return nowhere;
  }
  get cell(): Cell {
    return new PlainPlace(this.row, this.column);
  }
  get source(): Source {
    this.#source ??= new PlainSource(this.row, this.text, this.column);
    return this.#source;
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
