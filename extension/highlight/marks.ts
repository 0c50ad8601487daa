import type { Severity } from '#core/privacy/finding.ts';
import type { Piece } from '../fields/piece.ts';
import type { Span } from '../fields/stretch.ts';
import { currentName, markNames, markStyle } from './style.ts';

/** A view with what the marks need of it; a frame has its own registry. */
type View = Window & typeof globalThis;

const order: Record<string, number> = {
  [markNames.notice]: 0,
  [markNames.likely]: 1,
  [markNames.leak]: 2,
  [currentName]: 3,
};

interface Mark {
  highlight: Highlight;
  range: StaticRange;
}

/** Marks text by the CSS Custom Highlight API: nothing is added to the page's document. */
export class Marks {
  #marks = new Map<Piece, Mark[]>();
  #names = new Map<View, Map<string, Highlight>>();
  #sheets = new Map<ShadowRoot, CSSStyleSheet>();

  /** Marks a piece, in the place of its marks before. */
  set(piece: Piece, found: Iterable<{ span: Span; severity: Severity }>): void {
    this.unset(piece);
    const marks: Mark[] = [];
    for (const { span, severity } of found) {
      const mark = this.#add(markNames[severity], span);
      if (mark) marks.push(mark);
    }
    if (marks.length > 0) this.#marks.set(piece, marks);
  }

  /** What is marked. */
  get pieces(): Iterable<Piece> {
    return this.#marks.keys();
  }

  /** Unmarks what is not among these pieces. */
  keep(pieces: Iterable<Piece>): void {
    if (this.#marks.size === 0) return;
    const kept = new Set(pieces);
    for (const piece of this.#marks.keys()) if (!kept.has(piece)) this.unset(piece);
  }

  /** Takes the marks of a piece back. */
  unset(piece: Piece): void {
    for (const { highlight, range } of this.#marks.get(piece) ?? []) highlight.delete(range);
    this.#marks.delete(piece);
  }

  /** Marks the one finding that the panel looks at. */
  point(span: Span | undefined): void {
    for (const highlights of this.#names.values()) highlights.get(currentName)?.clear();
    if (span) this.#add(currentName, span);
  }

  /** Takes everything back. */
  clear(): void {
    for (const [view, highlights] of this.#names)
      for (const name of highlights.keys()) view.CSS.highlights.delete(name);
    for (const [root, sheet] of this.#sheets) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    this.#names.clear();
    this.#sheets.clear();
    this.#marks.clear();
  }

  #add(name: string, span: Span): Mark | undefined {
    const view = span.startContainer.ownerDocument.defaultView as View | null;
    if (!view?.CSS?.highlights || !span.startContainer.isConnected || !span.endContainer.isConnected)
      return undefined;
    const [highlight, range] = [this.#highlight(view, name), new view.StaticRange(span)];
    highlight.add(range);
    const root = span.startContainer.getRootNode();
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.#style(root as ShadowRoot, view);
    return { highlight, range };
  }

  #highlight(view: View, name: string): Highlight {
    const known = this.#names.get(view) ?? new Map<string, Highlight>();
    this.#names.set(view, known);
    const found = known.get(name);
    if (found) return found;
    const made = new view.Highlight();
    made.priority = order[name] ?? 0;
    known.set(name, made);
    view.CSS.highlights.set(name, made);
    return made;
  }

  /** A rule of the document does not reach into a shadow root. */
  #style(root: ShadowRoot, view: View): void {
    if (this.#sheets.has(root)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markStyle);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}
