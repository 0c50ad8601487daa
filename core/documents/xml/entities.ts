import { decodeXML } from 'entities';
import type { MappedText } from '../mapped-text.ts';

/** Appends `from`–`to` of XML text or of an attribute's value with the five entities and numeric references decoded. */
export function appendXml(text: MappedText, from: number, to: number): void {
  const slice = text.source.slice(from, to);
  if (!slice.includes('&')) {
    text.verbatim(from, to);
    return;
  }
  let cursor = from;
  for (const match of slice.matchAll(/&(?:#x[0-9a-fA-F]+|#[0-9]+|amp|lt|gt|quot|apos);/g)) {
    const start = from + match.index;
    text.verbatim(cursor, start);
    cursor = start + match[0].length;
    text.decoded(decodeXML(match[0]), start, cursor);
  }
  text.verbatim(cursor, to);
}
