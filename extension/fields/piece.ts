import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Spot, UnreadPart } from '../messages.ts';
import type { Pieces } from './pieces.ts';
import type { PlainRow } from './plain-row.ts';
import type { Stretch } from './stretch.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where a block came from, and so what can be done with it. */
export type Source =
  /** `host` is the editing host: an element with `contenteditable`, or the body of a document in design mode; null in plain page text. */
  | { kind: 'text'; stretches: Stretch[]; element: Element; host: HTMLElement | null }
  | { kind: 'field'; field: Field }
  | { kind: 'attribute'; element: Element; name: string }
  | { kind: 'comment'; element: Element };

/** One block of the page with its place and the way back. */
export interface Piece {
  block: Block;
  spot: Spot;
  source: Source;
  /** The editing root that it belongs to, islands in it too. */
  editor?: Element | undefined;
  /** The table whose cell it is. */
  table?: Element | undefined;
  /** The row whose cell it is, when that is a plain one: it knows the numbers of editor and table. */
  row?: PlainRow;
  /** Which piece of the reading it is; another piece there says that this one is gone. */
  index?: number | undefined;
  /** What was found in it; nothing before it is scanned. */
  findings?: readonly Finding[] | undefined;
}

/** All that was read of a document and of the frames that it may look into. */
export interface PageReading {
  pieces: Pieces;
  unread: UnreadPart[];
  characters: number;
  tables: number;
  /** The documents and shadow roots that were read: where to watch for changes. */
  roots: (Document | ShadowRoot)[];
}

/** The element that a piece belongs to: to scroll to, and to ask whether it is shown. */
export function elementOf(source: Source): Element {
  return source.kind === 'field' ? source.field : source.element;
}
