import type { UnreadPart } from '../messages.ts';
import type { Piece } from './piece.ts';

/** What was read of one element. */
export interface Kept {
  /** Under which scope it was read: the editing host around it, and whether line breaks count. */
  host: Element | null;
  preformatted: boolean;
  pieces: readonly Piece[];
  unread: readonly UnreadPart[];
  roots: readonly (Document | ShadowRoot)[];
  characters: number;
  tables: number;
}

/** Parts with more pieces are put together anew from their parts. */
const most = 2_000;

/** What is known of elements that have not changed since they were read, so that only what changed is read again. */
export class Memory {
  #kept = new WeakMap<Element, Kept>();

  recall(element: Element): Kept | undefined {
    return this.#kept.get(element);
  }

  keep(element: Element, kept: Kept): void {
    if (kept.pieces.length <= most) this.#kept.set(element, kept);
  }

  /** A node has changed: everything around it is to be read again, out of shadow trees and frames too. */
  forget(node: Node): void {
    for (let at: Node | null = node; at; at = outerOf(at))
      if (at.nodeType === Node.ELEMENT_NODE) this.#kept.delete(at as Element);
  }

  forgetAll(): void {
    this.#kept = new WeakMap();
  }
}

function outerOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host ?? null;
  if (node.nodeType !== Node.DOCUMENT_NODE) return null;
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
