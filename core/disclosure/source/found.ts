import type { Expectation } from '../problem.ts';

/**
 * What may be printed of a wrong value. An error goes into logs and onto screens, and a wrong column can put a person's
 * number or name into any field. So a value is shown only in fields that are not free text, when it is short, has the
 * letters that such a field has, and holds fewer than seven digits (a date in a date field aside).
 */
const shapes: Partial<Record<Expectation, RegExp>> = {
  decimal: /^[-+]?[\d.,\s]{1,24}(?:[eE][-+]?\d{1,3})?\s?[%‰％]?$/,
  date: /^[\dQHqh年月日./\-: TZ]{1,24}$/,
  period: /^[\dQHqh年月日季度上下半./\-: TZ]{1,24}$/,
  slug: /^[\w. /-]{1,40}$/,
  'versioned-ref': /^[\w@. /-]{1,40}$/,
  'code-ref': /^[\w. /-]{1,80}$/,
  version: /^-?\d{1,6}(\.\d{1,6})?$/,
  'whole-number': /^-?\d{1,6}(\.\d{1,6})?$/,
};
const dateLike = /^\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/;
/** `@2.` is a version, not an address. */
const emailLike = /@[\w-]*[A-Za-z][\w-]*\./;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** The value as text when it may be printed, else nothing. */
export function showable(value: unknown, expectation: Expectation): { found?: string } {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return {};
  const text = String(value);
  const shape = shapes[expectation];
  if (!shape?.test(text) || emailLike.test(text)) return {};
  const isDate = (expectation === 'date' || expectation === 'period') && dateLike.test(text);
  return digitsOf(text) < 7 || isDate ? { found: text } : {};
}

/** A key of an object when it may be printed: short, ASCII, fewer than seven digits. `…` else. */
export function printableKey(key: string): string {
  return /^[$\w.-]{1,40}$/.test(key) && digitsOf(key) < 7 ? key : '…';
}

/** A JSON Pointer whose keys may all be printed; the others become `…`. */
export function printablePointer(pointer: string): string {
  return pointer
    .split('/')
    .map((part) => (part === '' ? '' : printableKey(part)))
    .join('/');
}

/** Days in periods and file names: `2026-03-01`, `20260301`. */
const dates = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|20\d{2}[01]\d[0-3]\d)(?!\d)/g;
/** Seven digits or more, also with single separators between them. */
const longNumber = /\d(?:[-_ .]?\d){6}/;

/** An id, a path or a figure when it may be printed; `…` when a long number or an e-mail address hides in it. */
export function tellable(text: string): string {
  return longNumber.test(text.replace(dates, ' ')) || emailLike.test(text) ? '…' : text;
}
