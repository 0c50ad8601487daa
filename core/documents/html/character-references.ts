import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { MappedText } from '../mapped-text.ts';
import type { Whole } from '../piece.ts';

const reference = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]{0,40});?/g;
const referenceOrBlank = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]{0,40});?|[ \t\n\f\r]+/g;

const needsReading = /[&\t\n\f\r]| {2}|^ | $/;

/**
 * Appends `from`–`to` of the source with its character references decoded, as the HTML standard reads them
 * (named, numeric, without semicolon where that is allowed). `collapse` reads white space as a browser shows it.
 */
export function appendDecoded(
  text: MappedText,
  from: number,
  to: number,
  mode: 'text' | 'attribute' | 'collapse',
): void {
  const slice = text.source.slice(from, to);
  // Most text needs nothing, and most documents are text.
  if (!(mode === 'collapse' ? needsReading : /&/).test(slice)) {
    text.verbatim(from, to);
    return;
  }
  let cursor = from;
  for (const match of slice.matchAll(mode === 'collapse' ? referenceOrBlank : reference)) {
    const start = from + match.index;
    const end = start + match[0].length;
    text.verbatim(cursor, start);
    cursor = end;
    if (match[0].startsWith('&')) text.decoded(decode(match[0], text.source[end], mode), start, end);
    else if (text.last !== '' && !/\s/.test(text.last)) text.decoded(' ', start, end);
  }
  text.verbatim(cursor, to);
}

function decode(found: string, next: string | undefined, mode: 'text' | 'attribute' | 'collapse'): string {
  if (mode !== 'attribute') return decodeHTML(found);
  // "&copy=" in an attribute is no reference: links are full of them.
  return !found.endsWith(';') && next === '=' ? found : decodeHTMLAttribute(found);
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text → HTML that reads as this text, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A bare attribute value is written anew in quotes. */
export function bareValue(from: number, to: number): Whole {
  return { from, to, needed: () => true, encode: (text) => `"${escapeHtml(text)}"` };
}
