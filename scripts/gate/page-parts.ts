import { cutHtml } from './html-stretches.ts';

/** A page in three: what comes before its main part, that part, and what comes after, from its end tag on. */
export interface PageParts {
  readonly before: readonly string[];
  readonly main: string;
  readonly after: readonly string[];
}

const begin = /<main(?=[\s>])/;

/**
 * The main part of a page, where it can be read apart: a version of a record and the record itself share it to the letter.
 * What stands around it comes in stretches. `undefined` where the page has none, or where anything goes on into it or behind it.
 */
export function pageParts(page: string): PageParts | undefined {
  const from = page.search(begin);
  const to = page.lastIndexOf('</main>');
  if (from < 0 || to < from) return undefined;
  const before = cutHtml(page.slice(0, from));
  const after = cutHtml(page.slice(to));
  return before?.closed && after
    ? { before: before.stretches, main: page.slice(from, to), after: after.stretches }
    : undefined;
}

/** The bytes of the main part as `pageParts` cuts it, of a page in UTF-8; `undefined` where that is not plain to see. */
export function mainBytes(page: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const from = bytes.indexOf('<main');
  const to = bytes.lastIndexOf('</main>');
  const next = String.fromCharCode(bytes[from + 5] ?? 0);
  return from < 0 || to < from || !/[\s>]/.test(next) ? undefined : bytes.subarray(from, to);
}
