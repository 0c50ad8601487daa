import type { Field } from '../fields/piece.ts';
import { selectInField } from '../highlight/reveal.ts';
import type { Outcome } from '../messages.ts';
import { typeText } from './type-text.ts';

export interface FieldEdit {
  start: number;
  end: number;
  replacement: string;
}

/**
 * Replaces runs of a field's text in one step, so that one undo brings all of it back.
 * @param read the value that the offsets were found in; if the field holds another by now, nothing is touched.
 */
export function replaceInField(field: Field, read: string, edits: readonly FieldEdit[]): Outcome {
  if (field.value !== read) return 'stale';
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return 'held';
  const after = apply(read, sorted);
  field.focus({ preventScroll: true });
  if (selectInField(field, first.start, last.end)) {
    typeText(field.ownerDocument, after.slice(first.start, after.length - (read.length - last.end)));
  } else {
    typeText(field.ownerDocument, after);
  }
  return field.value === after ? 'held' : 'failed';
}

/** The text with the edits made. Edits are sorted and apart. */
export function apply(text: string, edits: readonly FieldEdit[]): string {
  let [out, at] = ['', 0];
  for (const { start, end, replacement } of edits) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}
