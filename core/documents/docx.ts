import { archiveReading, type InnerFile, type XmlPart } from './archive-reading.ts';
import type { Role, Unread } from './block.ts';
import { paragraphPieces } from './docx/paragraphs.ts';
import { type InnerReader, officePart } from './office-part.ts';
import { type TableCounter, tableCounter } from './piece.ts';
import type { LocatedReading } from './source-reading.ts';
import type { Entry } from './unzip.ts';

/** Parts that are made of paragraphs. */
const paragraphs =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments|glossary\/document)\.xml$/;

/**
 * A Word document (ECMA-376, WordprocessingML): text, tables, headers, footers, notes, comments, tracked deletions, hidden
 * text, field codes, alternative texts, link targets, properties, custom XML. Never throws; what cannot be read stands in
 * `unread`.
 */
export function readDocx(
  bytes: Uint8Array,
  entries: readonly Entry[],
  unread: Unread[],
  readInner: InnerReader,
): LocatedReading<Uint8Array> {
  const parts: XmlPart[] = [];
  const inner: InnerFile[] = [];
  const tables = tableCounter();
  for (const entry of entries) {
    const part = officePart(entry, readInner, paragraphs);
    if ('unread' in part) unread.push(...part.unread);
    else if ('reading' in part) inner.push(part);
    else parts.push(paragraphs.test(entry.name) ? asParagraphs(part, tables, unread) : part);
  }
  return archiveReading(bytes, entries, parts, inner, unread);
}

function asParagraphs(part: XmlPart, tables: TableCounter, unread: Unread[]): XmlPart {
  const role: Role = part.name.includes('comments') ? 'comment' : 'text';
  const { pieces, fault } = paragraphPieces(part.decoded.text, role, tables);
  if (fault) unread.push({ place: { part: part.name }, because: fault });
  return { ...part, pieces: pieces.map((piece) => ({ ...piece, part: part.name })) };
}
