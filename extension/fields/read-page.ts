import { runSteps } from '#core/privacy/steps.ts';
import { Collector } from './collector.ts';
import { asField, editableOf } from './editing.ts';
import { breaksLine, isSilent, mayHostShadow, opaqueKind, speakingAttributes } from './elements.ts';
import { Gathered, type Mark } from './gathered.ts';
import { Grid } from './grid.ts';
import { attributePieces, cellPiece, commentPiece, fieldPiece, textPiece } from './make-piece.ts';
import { type Kept, Memory } from './memory.ts';
import { numberPieces } from './number-pieces.ts';
import type { PageReading } from './piece.ts';
import { sizeOf } from './plain-cells.ts';
import { PlainRow } from './plain-row.ts';
import { documentOf, originOf, shadowRootOf } from './roots.ts';
import { RowsHtml } from './rows-html.ts';
import {
  cellScope,
  documentScope,
  editingScope,
  innerScope,
  islandScope,
  roleOf,
  type Scope,
  standsAlone,
  tableScope,
} from './scope.ts';

/** A page may nest without end; a browser's own parser stops at 512. */
const deepest = 1500;
/** UTF-16 code units. Larger drafts belong to a file. */
const largest = 20_000_000;
/** Smaller pictures are icons and bullets: too small for text. Pixels. */
const smallestPicture = 48;
/** The clock is asked once in so many nodes. */
const stride = 64;

/** After so many rows in turn that hold more than text, a table is taken for one of such rows. */
const mostRich = 8;
/** Further down, where tables stand in tables, the HTML of a row is not asked for: each table would give that of all within it. */
const deepestPlain = 64;

/** Where the reader stands: the next of some siblings, and what is done after the last of them. */
interface Stop {
  next: Node | null;
  scope: Scope;
  leave: (() => void) | undefined;
}

/** Reads a document in one go. */
export function readPage(page: Document, memory = new Memory()): PageReading {
  const reader = PageReader.of(page, memory);
  reader.read();
  const reading = reader.done();
  runSteps(numberPieces(reading.pieces));
  return reading;
}

/**
 * Reads a document as blocks: paragraphs, table cells, fields, attributes, and the same of open and closed shadow roots and of
 * frames of the same origin. Reads text whether it is shown or not. Changes nothing in the page and asks for no layout.
 * What `memory` knows is not read again. When the page changes in between, begin anew with the same memory: someone must watch it.
 */
export class PageReader {
  readonly #memory: Memory;
  readonly #stops: Stop[] = [];
  readonly #plain = new Collector();
  readonly #gathered = new Gathered();
  readonly #rows = new RowsHtml();
  /** Of this document every change is heard while it is read. */
  readonly #watched: Document | undefined;

  constructor(memory: Memory, watched?: Document) {
    this.#memory = memory;
    this.#watched = watched;
  }

  /** Begins with a whole document. */
  static of(page: Document, memory: Memory): PageReader {
    const reader = new PageReader(memory, page);
    reader.#document(page, 0);
    return reader;
  }

  /** Reads one element by itself, in one go, as it was read before as part of its page. */
  static again(element: Element, { scope, row }: Kept, memory: Memory): PageReading {
    const reader = new PageReader(memory);
    const grid = row === undefined ? undefined : new Grid(0, row - 1);
    reader.#element(element, grid ? { ...scope, grid } : scope);
    reader.read();
    return reader.done();
  }

  /** Reads on until all is read, or until it is `enough`. True when all is read. */
  read(enough: () => boolean = () => false): boolean {
    for (let count = 1; ; count += 1) {
      const stop = this.#stops[this.#stops.length - 1];
      if (!stop) return true;
      const node = stop.next;
      if (node) {
        stop.next = node.nextSibling;
        this.#visit(node, stop.scope);
      } else {
        this.#stops.pop();
        stop.leave?.();
      }
      if (count % stride === 0 && enough()) return this.#stops.length === 0;
    }
  }

  /** What was read; its pieces are not numbered yet. */
  done(): PageReading {
    return this.#gathered.reading();
  }

  #document(page: Document, depth: number): void {
    const root = page.body ?? page.documentElement;
    if (!root) return;
    this.#gathered.root(page);
    const outer = documentScope(root, depth);
    const scope = page.designMode === 'on' ? editingScope(root, outer) : outer;
    this.#stops.push({ next: null, scope, leave: () => this.#flush(scope) });
    this.#element(root, scope);
  }

  #visit(node: Node, scope: Scope): void {
    if (node.nodeType === Node.TEXT_NODE) scope.collector.add(node as Text, scope.preformatted);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, scope);
    else if (node.nodeType === Node.COMMENT_NODE && scope.editor)
      this.#gathered.addAll(commentPiece(node as Comment, scope));
  }

  #element(element: Element, outer: Scope): void {
    if (outer.grid && this.#rows.expects(element) && this.#nextRow(element, outer.grid, outer)) return;
    if (isSilent(element)) return;
    if (outer.depth > deepest || this.#gathered.characters > largest) {
      this.#gathered.miss('too-large');
      return;
    }
    if (outer.grid && !outer.cell && this.#plainCell(element, outer.grid, outer)) return;
    const alone = standsAlone(element, outer);
    if (alone) {
      this.#flush(outer);
      if (this.#recall(element, outer)) return;
      if (outer.grid && this.#plainRow(element, outer.grid, outer)) return;
    }
    const before = alone ? this.#gathered.mark() : undefined;
    const editable = editableOf(element);
    let scope = outer;
    if (editable === true && !outer.host) scope = editingScope(element, outer);
    if (editable === false && outer.host) scope = islandScope(element, outer);
    if (before || scope !== outer) {
      const leave = (): void => {
        if (scope !== outer) this.#flush(scope);
        if (before) this.#keep(element, outer, before);
      };
      this.#stops.push({ next: null, scope, leave });
    }
    this.#gathered.addAll(attributePieces(element, scope));
    this.#content(element, scope);
  }

  #content(element: Element, scope: Scope): void {
    const field = asField(element);
    const opaque = opaqueKind(element);
    const name = element.localName;
    if (opaque) this.#gathered.miss(opaque);
    if (field) this.#gathered.addAll(fieldPiece(field, scope));
    else if (name === 'br') scope.collector.separate('\n');
    else if (name === 'iframe' || name === 'frame') this.#frame(element as HTMLIFrameElement, scope);
    else if (name === 'img') this.#picture(element as HTMLImageElement, scope);
    else if (name === 'table') this.#table(element, scope);
    else if (scope.grid && (name === 'td' || name === 'th')) this.#cell(element, scope.grid, scope);
    else {
      if (name === 'tr') scope.grid?.row();
      this.#inside(element, scope);
    }
  }

  #inside(element: Element, outer: Scope): void {
    const breaks = breaksLine(element);
    if (breaks) this.#break(outer);
    const scope = innerScope(element, outer);
    const end = breaks ? () => this.#break(scope) : undefined;
    this.#stops.push({ next: element.firstChild, scope, leave: end });
    const shadow = mayHostShadow(element) ? shadowRootOf(element) : null;
    if (!shadow) return;
    this.#gathered.root(shadow);
    this.#stops.push({ next: shadow.firstChild, scope, leave: () => this.#break(scope) });
  }

  /** A cell stays one block, so that its header speaks for all of it; anything else ends here. */
  #break(scope: Scope): void {
    if (scope.cell) scope.collector.separate('\n');
    else this.#flush(scope);
  }

  #flush(scope: Scope): void {
    const collected = scope.collector.take();
    if (!collected) return;
    this.#gathered.add(textPiece(collected, scope));
  }

  #table(element: Element, outer: Scope): void {
    if (!outer.cell) this.#break(outer);
    const scope = tableScope(element, outer, new Grid(this.#gathered.table()));
    this.#stops.push({ next: null, scope, leave: () => this.#flush(scope) });
    this.#inside(element, scope);
  }

  /** The row behind a plain one, which mostly is plain, too. True when it was, and is read. */
  #nextRow(element: Element, grid: Grid, scope: Scope): boolean {
    if (scope.cell || !grid.free || this.#gathered.characters > largest) return false;
    this.#flush(scope);
    return this.#recall(element, scope) || this.#plainRow(element, grid, scope);
  }

  /** Most rows of a long list hold cells with text and nothing else. True when it was one. */
  #plainRow(element: Element, grid: Grid, scope: Scope): boolean {
    if (grid.richRows > mostRich || scope.depth > deepestPlain) return false;
    if (
      element.hasAttributes() &&
      (editableOf(element) !== undefined || speakingAttributes(element).length > 0)
    )
      return false;
    const isHeard = this.#rows.expects(element) || element.getRootNode() === this.#watched;
    const html = isHeard ? this.#rows.of(element) : undefined;
    const inner = html ?? element.innerHTML;
    const size = sizeOf(inner, scope);
    grid.richRows = size ? 0 : grid.richRows + 1;
    if (!size) {
      this.#rows.leave();
      return false;
    }
    const row = new PlainRow(element, scope, grid.row(), inner, size);
    this.#gathered.again(row);
    if (this.#memory.holds(row.count)) this.#memory.keep(element, row);
    return true;
  }

  /** Most cells of a long list hold text and nothing else, and need no scope of their own. True when it was one. */
  #plainCell(element: Element, grid: Grid, scope: Scope): boolean {
    const name = element.localName;
    if ((name !== 'td' && name !== 'th') || element.hasAttributes()) return false;
    const node = element.firstChild;
    if (node && (node.nodeType !== Node.TEXT_NODE || node.nextSibling)) return false;
    const cell = grid.cell(single);
    if (node) this.#plain.add(node as Text, scope.preformatted);
    const collected = this.#plain.take();
    if (collected) this.#gathered.add(cellPiece(collected, scope, cell, roleOf(name, scope), element));
    return true;
  }

  #cell(element: Element, grid: Grid, outer: Scope): void {
    const cell = grid.cell(element as HTMLTableCellElement);
    const scope = cellScope(element, outer, cell);
    this.#stops.push({ next: null, scope, leave: () => this.#flush(scope) });
    this.#inside(element, scope);
  }

  #frame(frame: HTMLIFrameElement, scope: Scope): void {
    const inner = documentOf(frame);
    if (inner) this.#document(inner, scope.depth + 1);
    else this.#gathered.miss('foreign-frame', originOf(frame.src, frame.ownerDocument.baseURI));
  }

  /** A picture in a draft may be a scan of a list. A picture of the page around it is not the draft. */
  #picture(picture: HTMLImageElement, { editor }: Scope): void {
    if (editor && Math.min(picture.naturalWidth, picture.naturalHeight) >= smallestPicture)
      this.#gathered.miss('picture');
  }

  #keep(element: Element, scope: Scope, before: Mark): void {
    const { grid } = scope;
    if (grid && !grid.free) return;
    if (!this.#memory.holds(this.#gathered.count - before.pieces)) return;
    this.#memory.keep(element, { scope, row: grid?.at, ...this.#gathered.since(before) });
  }

  #recall(element: Element, { host, preformatted, head, grid, table }: Scope): boolean {
    const kept = this.#memory.recall(element);
    if (!kept || kept.scope.host !== host || kept.scope.preformatted !== preformatted) return false;
    if (kept.scope.table !== table || kept.scope.head !== head) return false;
    const row = grid?.row();
    if (row !== undefined && row !== kept.row) {
      kept.row = row;
      if (!(kept instanceof PlainRow))
        for (const { block, table: of } of kept.pieces) if (of === table && block.cell) block.cell.row = row;
    }
    this.#gathered.again(kept);
    return true;
  }
}

const single = { rowSpan: 1, colSpan: 1 };
