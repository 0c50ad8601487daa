import type { Field } from '../fields/piece.ts';
import type { Span } from '../fields/stretch.ts';

/** Brings a run of page text into view. Scrolls only; selection and focus stay where they are. */
export function revealSpan(span: Span): void {
  const element = span.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Selects a run of a field's text and scrolls to it, as no mark can be painted inside a field. */
export function revealInField(field: Field, start: number, end: number): void {
  field.scrollIntoView({ block: 'center', inline: 'nearest' });
  field.focus({ preventScroll: true });
  if (!selectInField(field, start, end)) return;
  const share = start / Math.max(field.value.length, 1);
  field.scrollTop = Math.max(0, share * field.scrollHeight - field.clientHeight / 2);
}

/** Selects in a field. Kinds like `email` and `number` know no selection; then everything is selected and the answer is false. */
export function selectInField(field: Field, start: number, end: number): boolean {
  try {
    field.setSelectionRange(start, end);
    return field.selectionStart === start;
  } catch {
    field.select();
    return false;
  }
}
