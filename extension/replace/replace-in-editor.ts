import { type Span, spanOf, stillHolds } from '../fields/stretch.ts';
import type { Outcome } from '../messages.ts';
import { hasOwnModel } from './own-model.ts';
import type { Target } from './target.ts';
import { typeText } from './type-text.ts';

type View = Window & typeof globalThis;

/** How long an editor may take to draw what it was told. Milliseconds. */
const patience = 400;

/** What became of an offer: an outcome, or nobody listened, or an editor took it and did nothing. */
export type Offered = Outcome | 'unheard' | 'ignored';

/**
 * Replaces a run of text in an editable root, so that undo brings it back: first the editor is asked (`beforeinput`), then the
 * text is typed. After each step the text is read back, so that two replacements never stack.
 */
export async function replaceInEditor(target: Target): Promise<Outcome> {
  const offered = await offerToEditor(target);
  if (offered !== 'unheard' && offered !== 'ignored') return offered;
  const typed = await typeInEditor(target);
  return offered === 'ignored' && typed === 'held' ? 'screen' : typed;
}

/** Offers the replacement to the editor, as the browser's spelling help does. */
export async function offerToEditor(target: Target): Promise<Offered> {
  const site = siteOf(target);
  if (!site) return 'stale';
  const { reading, host, span, view } = site;
  select(host, span, view);
  const taken = ask(host, span, target.replacement, view);
  if (taken ? await reading.settles() : reading.done()) return 'screen';
  if (!reading.untouched()) return 'failed';
  return taken ? 'ignored' : 'unheard';
}

async function typeInEditor(target: Target): Promise<Outcome> {
  const site = siteOf(target);
  if (!site) return 'stale';
  const { reading, host, span, view } = site;
  select(host, span, view);
  typeText(host.ownerDocument, target.replacement);
  if (!(await reading.settles())) return 'failed';
  // What stands on the screen is the data only where no script keeps a model beside it.
  return hasOwnModel(host) ? 'screen' : 'held';
}

interface Site {
  host: HTMLElement;
  span: Span;
  view: View;
  reading: ReadBack;
}

/** Where a target stands now; nothing when the page no longer holds what was found. */
function siteOf({ piece, start, end, replacement }: Target): Site | undefined {
  if (piece.source.kind !== 'text' || !piece.source.host) return undefined;
  const { host, element, stretches } = piece.source;
  const span = spanOf(stretches, start, end);
  const view = host.ownerDocument.defaultView as View | null;
  if (!span || !view || !span.startContainer.isConnected) return undefined;
  if (!stillHolds(piece.block.text, stretches, start, end)) return undefined;
  return {
    host,
    span,
    view,
    reading: new ReadBack(host, element, piece.block.text.slice(start, end), replacement),
  };
}

function select(host: HTMLElement, span: StaticRangeInit, view: View): void {
  // Only a frame needs it; focusing the page itself would bring its tab to the front.
  if (view.frameElement) view.focus();
  host.focus({ preventScroll: true });
  const root = host.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? view.getSelection();
  selection?.setBaseAndExtent(span.startContainer, span.startOffset, span.endContainer, span.endOffset);
  // Editors that keep a model learn of a selection by this event; by itself it would come too late.
  host.ownerDocument.dispatchEvent(new view.Event('selectionchange'));
}

/** True when a listener took the offer upon itself. */
function ask(host: HTMLElement, span: StaticRangeInit, text: string, view: View): boolean {
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', text);
  const offer = new view.InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: text === '' ? null : text,
    dataTransfer: text === '' ? null : dataTransfer,
    targetRanges: [new view.StaticRange(span)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !host.dispatchEvent(offer);
}

/** Reads the text around a replacement before and after it. White space is left out: editors change its kind. */
class ReadBack {
  readonly #region: Element;
  readonly #before: string;
  readonly #value: string;
  readonly #length: number;

  /** An editor may draw the paragraph or the cell anew, so what is read is the element around it. */
  constructor(host: HTMLElement, element: Element, value: string, replacement: string) {
    this.#region = element === host ? host : (element.parentElement ?? host);
    this.#value = squeeze(value);
    this.#before = this.#text();
    this.#length = this.#before.length - this.#value.length + squeeze(replacement).length;
  }

  /** The value stands there once less than before, and nothing else came or went. */
  done(): boolean {
    const now = this.#text();
    return (
      now.length === this.#length &&
      now !== this.#before &&
      count(now, this.#value) < count(this.#before, this.#value)
    );
  }

  untouched(): boolean {
    return this.#text() === this.#before;
  }

  async settles(): Promise<boolean> {
    // By the clock, not by turns: a page in the background gets a turn a second.
    for (const began = performance.now(); performance.now() - began < patience; ) {
      if (this.done()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.done();
  }

  #text(): string {
    return squeeze(this.#region.textContent ?? '');
  }
}

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

function count(text: string, value: string): number {
  if (value === '') return 0;
  let found = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) found += 1;
  return found;
}
