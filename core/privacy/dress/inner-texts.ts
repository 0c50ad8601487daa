/** Texts inside a record, each written as one value: what stands around them is read without them, and each by itself. */
import type { Rewritten } from './edits.ts';

export interface InnerTexts {
  /** The text without them. */
  around: Rewritten;
  /** Where each begins, and what it says. */
  texts: readonly { start: number; text: Rewritten }[];
}
