import type { Field } from './piece.ts';

/** What `contenteditable` of an element says: true, false, or nothing. */
export function editableOf(element: Element): boolean | undefined {
  const value = element.getAttribute('contenteditable')?.toLowerCase();
  if (value === undefined || value === 'inherit') return undefined;
  return value !== 'false';
}

/** Kinds of `input` whose value a person types as text. A password is nobody's draft and is not read. */
const textKinds = new Set([
  'text',
  'search',
  'tel',
  'url',
  'email',
  'number',
  'hidden',
  'button',
  'submit',
  'reset',
]);

/** The element as a field with text, if it is one. */
export function asField(element: Element): Field | undefined {
  if (element.localName === 'textarea') return element as HTMLTextAreaElement;
  if (element.localName !== 'input') return undefined;
  const input = element as HTMLInputElement;
  return textKinds.has(input.type) ? input : undefined;
}

/** Whether a person can see the field. Hidden fields mirror an editor, or carry what the form will send. */
export function isShown(element: Element): boolean {
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'hidden') return false;
  return element.checkVisibility?.() ?? true;
}

/** Whether a value can be typed into the field. */
export function isWritable(field: Field): boolean {
  return !field.readOnly && !field.disabled && !['hidden', 'button', 'submit', 'reset'].includes(field.type);
}

/** What the form calls the field: evidence for the detectors, and its name in the panel. */
export function labelOf(field: Field): string | undefined {
  const words =
    field.labels?.[0]?.textContent ||
    field.getAttribute('aria-label') ||
    field.placeholder ||
    field.title ||
    field.name;
  return words?.replace(/\s+/g, ' ').trim().slice(0, 40) || undefined;
}

/** Longer values are prose: a label names what they are about, not what they are. UTF-16 code units. */
const longestValue = 40;

/** Whether the field's label speaks for its whole value, as 身份证号 does for one number, and 摘要 does not for a paragraph. */
export const isOneValue = (field: Field): boolean =>
  field.localName === 'input' && field.value.length <= longestValue;
