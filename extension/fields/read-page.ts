import type { Cell, Role } from '#core/documents/block.ts';
import type { Spot, UnreadPart } from '../messages.ts';
import { Collector } from './collector.ts';
import { asField, editableOf, isOneValue, isShown, labelOf } from './editing.ts';
import {
  breaksLine,
  isPreformatted,
  isSilent,
  mayHostShadow,
  opaqueKind,
  speakingAttributes,
} from './elements.ts';
import { Grid } from './grid.ts';
import type { Field, PageReading, Piece } from './piece.ts';
import { documentOf, originOf, shadowRootOf } from './roots.ts';

/** A page may nest without end; a browser's own parser stops at 512. */
const deepest = 1500;
/** UTF-16 code units. Larger drafts belong to a file. */
const largest = 20_000_000;
/** Smaller pictures are icons and bullets: too small for text. Pixels. */
const smallestPicture = 48;

/** What holds for everything inside one element. */
interface Scope {
  collector: Collector;
  host: HTMLElement | null;
  editor: number;
  element: Element;
  role: Role;
  cell?: Cell;
  grid?: Grid;
  preformatted: boolean;
  depth: number;
}

/**
 * Reads a document as blocks: paragraphs, table cells, fields, attributes, and the same of open and closed shadow roots and of
 * frames of the same origin. Reads text whether it is shown or not. Changes nothing in the page and asks for no layout.
 */
export function readPage(page: Document): PageReading {
  const reader = new PageReader();
  reader.document(page, 0);
  return reader.done();
}

class PageReader {
  #pieces: Piece[] = [];
  #unread = new Map<string, UnreadPart>();
  #roots: (Document | ShadowRoot)[] = [];
  #characters = 0;
  #tables = 0;
  #editors = 0;
  #paragraphs = new Map<number, number>();

  done(): PageReading {
    return {
      pieces: this.#pieces,
      unread: [...this.#unread.values()],
      characters: this.#characters,
      tables: this.#tables,
      roots: this.#roots,
    };
  }

  document(page: Document, depth: number): void {
    const root = page.body ?? page.documentElement;
    if (!root) return;
    this.#roots.push(page);
    const scope: Scope = {
      collector: new Collector(),
      host: null,
      editor: 0,
      element: root,
      role: 'text',
      preformatted: false,
      depth,
    };
    const designed = page.designMode === 'on';
    this.#element(root, designed ? this.#editing(root, scope) : scope);
    this.#flush(scope);
  }

  /** The scope of an editing host: what surrounds it says nothing about what is written in it. */
  #editing(element: Element, { cell: _, ...outer }: Scope): Scope {
    return {
      ...outer,
      collector: new Collector(),
      role: 'text',
      element,
      host: element as HTMLElement,
      editor: outer.editor || ++this.#editors,
    };
  }

  /** The scope of an island that cannot be edited, as editors draw around tables and pictures; it still is the draft. */
  #island(element: Element, outer: Scope): Scope {
    return { ...outer, collector: new Collector(), element, host: null };
  }

  #element(element: Element, outer: Scope): void {
    if (isSilent(element)) return;
    if (outer.depth > deepest || this.#characters > largest) {
      this.#miss('too-large');
      return;
    }
    const editable = editableOf(element);
    let scope = outer;
    if (editable === true && !outer.host) scope = this.#editing(element, outer);
    if (editable === false && outer.host) scope = this.#island(element, outer);
    this.#attributes(element, scope);
    this.#content(element, scope);
    if (scope !== outer) this.#flush(scope);
  }

  #content(element: Element, scope: Scope): void {
    const field = asField(element);
    const opaque = opaqueKind(element);
    const name = element.localName;
    if (opaque) this.#miss(opaque);
    if (field) this.#field(field, scope);
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
    const scope: Scope = {
      ...outer,
      element: breaks ? element : outer.element,
      depth: outer.depth + 1,
      role: element.localName === 'caption' ? 'caption' : outer.role,
      preformatted: outer.preformatted || isPreformatted(element),
    };
    const shadow = mayHostShadow(element) ? shadowRootOf(element) : null;
    if (shadow) {
      this.#roots.push(shadow);
      this.#nodes(shadow, scope);
      this.#break(scope);
    }
    this.#nodes(element, scope);
    if (breaks) this.#break(scope);
  }

  #nodes(parent: Node, scope: Scope): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) scope.collector.add(node as Text, scope.preformatted);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, scope);
      else if (node.nodeType === Node.COMMENT_NODE && scope.editor > 0) this.#comment(node as Comment, scope);
    }
  }

  /** A cell stays one block, so that its header speaks for all of it; anything else ends here. */
  #break(scope: Scope): void {
    if (scope.cell) scope.collector.separate('\n');
    else this.#flush(scope);
  }

  #flush(scope: Scope): void {
    const collected = scope.collector.take();
    if (!collected) return;
    const { text, stretches } = collected;
    const { host, element, cell, role } = scope;
    this.#push({
      block: { text, role, place: {}, ...(cell ? { cell } : {}) },
      spot: this.#spot(scope),
      source: { kind: 'text', stretches, element, host },
    });
  }

  #spot({ editor, cell }: Scope): Spot {
    const where: Spot = { area: editor > 0 ? 'editor' : 'page', ...(editor > 0 ? { editor } : {}) };
    if (cell) return { ...where, table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 };
    const paragraph = (this.#paragraphs.get(editor) ?? 0) + 1;
    this.#paragraphs.set(editor, paragraph);
    return { ...where, paragraph };
  }

  #table(table: Element, outer: Scope): void {
    if (!outer.cell) this.#break(outer);
    const { cell: _, ...rest } = outer;
    const scope: Scope = {
      ...rest,
      role: 'text',
      collector: new Collector(),
      grid: new Grid(this.#tables++),
      element: table,
    };
    this.#inside(table, scope);
    this.#flush(scope);
  }

  #cell(element: Element, grid: Grid, outer: Scope): void {
    const cell = grid.cell(element as HTMLTableCellElement);
    const header = element.localName === 'th' || element.closest('thead') !== null;
    const { grid: _, ...rest } = outer;
    const role = header ? 'header' : 'cell';
    const scope: Scope = { ...rest, collector: new Collector(), cell, role, element };
    this.#inside(element, scope);
    this.#flush(scope);
  }

  #field(field: Field, { cell, host }: Scope): void {
    const text = field.value;
    if (text.trim() === '') return;
    const label = labelOf(field);
    const shown = isShown(field);
    const role: Role = shown ? (cell ? 'cell' : 'text') : 'hidden';
    this.#push({
      block: {
        text,
        role,
        place: {},
        ...(cell ? { cell } : {}),
        ...(label && isOneValue(field) ? { label } : {}),
      },
      spot: {
        area: shown && !host ? 'field' : 'hidden',
        ...(label ? { label } : {}),
        ...(cell ? { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 } : {}),
      },
      source: { kind: 'field', field },
    });
  }

  #attributes(element: Element, { editor }: Scope): void {
    for (const { name, value } of speakingAttributes(element)) {
      this.#push({
        block: { text: value, role: 'attribute', place: {}, label: name },
        spot: { area: 'attribute', label: name, ...(editor > 0 ? { editor } : {}) },
        source: { kind: 'attribute', element, name },
      });
    }
  }

  #comment(comment: Comment, { element, editor }: Scope): void {
    if (comment.data.trim() === '') return;
    this.#push({
      block: { text: comment.data, role: 'comment', place: {} },
      spot: { area: 'comment', ...(editor > 0 ? { editor } : {}) },
      source: { kind: 'comment', element },
    });
  }

  #frame(frame: HTMLIFrameElement, scope: Scope): void {
    const inner = documentOf(frame);
    if (inner) this.document(inner, scope.depth + 1);
    else this.#miss('foreign-frame', originOf(frame.src, frame.ownerDocument.baseURI));
  }

  /** A picture in a draft may be a scan of a list. A picture of the page around it is not the draft. */
  #picture(picture: HTMLImageElement, { editor }: Scope): void {
    if (editor > 0 && Math.min(picture.naturalWidth, picture.naturalHeight) >= smallestPicture)
      this.#miss('picture');
  }

  #push(piece: Piece): void {
    this.#characters += piece.block.text.length;
    this.#pieces.push(piece);
  }

  #miss(because: UnreadPart['because'], origin?: string): void {
    const key = `${because} ${origin ?? ''}`;
    const known = this.#unread.get(key);
    if (known) known.count += 1;
    else this.#unread.set(key, { because, count: 1, ...(origin ? { origin } : {}) });
  }
}
