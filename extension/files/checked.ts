import type { Inspected } from './inspect-reading.ts';

/** A text or a file that was checked. */
export interface Checked<T> extends Omit<Inspected, 'edits'> {
  /** How many masks `masked` holds. */
  masks: number;
  /** The source with every leak masked, in its own format, as its text alone, or as pictures of its pages; nothing when there is nothing to mask. */
  masked?: { content: T; way: 'same' | 'text' | 'burnt' };
  /** Keyed hash of the text as it stands in `masked`, else as it was read; nothing without a key. */
  hash?: string;
}
