import type { Severity } from '#core/privacy/finding.ts';
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

/** Marks text by the CSS Custom Highlight API: nothing is added to the page's document. */
export class Marks {
  #names = new Map<View, Map<string, Highlight>>();
  #sheets = new Map<ShadowRoot, CSSStyleSheet>();

  /** Replaces all marks. */
  show(found: Iterable<{ span: Span; severity: Severity }>): void {
    for (const name of Object.values(markNames)) this.#empty(name);
    for (const { span, severity } of found) this.#add(markNames[severity], span);
  }

  /** Marks the one finding that the panel looks at. */
  point(span: Span | undefined): void {
    this.#empty(currentName);
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
  }

  #add(name: string, span: Span): void {
    const view = span.startContainer.ownerDocument.defaultView as View | null;
    if (!view?.CSS?.highlights || !span.startContainer.isConnected || !span.endContainer.isConnected) return;
    this.#highlight(view, name).add(new view.StaticRange(span));
    const root = span.startContainer.getRootNode();
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.#style(root as ShadowRoot, view);
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

  #empty(name: string): void {
    for (const highlights of this.#names.values()) highlights.get(name)?.clear();
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
