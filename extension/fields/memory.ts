import type { UnreadPart } from '../messages.ts';
import type { Piece } from './piece.ts';
import type { Scope } from './scope.ts';

/** What was read of one element. */
export interface Kept {
  /** Under which scope it was read: it can be read again by itself. */
  scope: Scope;
  /** Its row, if it is one of a table. Counts from 0. */
  row: number | undefined;
  pieces: readonly Piece[];
  unread: readonly UnreadPart[];
  roots: readonly (Document | ShadowRoot)[];
  characters: number;
  tables: number;
}

/** Elements that have changed, with what they held before. */
export type Changed = ReadonlyMap<Element, Kept>;

/** Parts with more pieces are put together anew from their parts. */
const most = 2_000;

/** What is known of elements that have not changed since they were read, so that only what changed is read again. */
export class Memory {
  #kept = new WeakMap<Element, Kept>();
  /** The smallest known parts around what has changed; nothing when something changed outside all of them. */
  #changed: Map<Element, Kept> | undefined;

  recall(element: Element): Kept | undefined {
    return this.#kept.get(element);
  }

  /** Whether a part of so many pieces is kept. */
  holds(pieces: number): boolean {
    return pieces <= most;
  }

  /** Keeps a part that it `holds`. */
  keep(element: Element, kept: Kept): void {
    this.#kept.set(element, kept);
  }

  /** A node has changed: everything around it is to be read again, out of shadow trees and frames too. */
  forget(node: Node): void {
    let found = false;
    for (let at: Node | null = node; at; at = outerOf(at)) {
      if (at.nodeType !== Node.ELEMENT_NODE) continue;
      const element = at as Element;
      if (!found && this.#changed) {
        const kept = this.#kept.get(element);
        found = kept !== undefined || this.#changed.has(element);
        if (kept) this.#changed.set(element, kept);
      }
      this.#kept.delete(element);
    }
    if (!found) this.#changed = undefined;
  }

  forgetAll(): void {
    this.#kept = new WeakMap();
    this.#changed = undefined;
  }

  /** The parts in which something has changed since the page was read; `undefined` when it is not only in them. */
  get changed(): Changed | undefined {
    return this.#changed;
  }

  /** What has changed so far is being read. */
  caughtUp(): void {
    this.#changed = new Map();
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
