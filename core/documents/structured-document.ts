import { archiveReading, type InnerFile, type XmlPart } from './archive-reading.ts';
import type { Unread } from './block.ts';
import { type InnerReader, officePart } from './office-part.ts';
import { type Piece, type TableCounter, tableCounter } from './piece.ts';
import type { LocatedReading } from './source-reading.ts';
import type { Entry } from './unzip.ts';

/** The pieces of one part of a document; a fault says why its reading ended early. */
export type PartPieces = (
  source: string,
  name: string,
  tables: TableCounter,
) => { pieces: Piece[]; fault?: Unread['because'] };

/** Reads the parts of an archive that holds a document. Never throws; what cannot be read goes to `unread`. */
export type ArchiveReader = (
  bytes: Uint8Array,
  entries: readonly Entry[],
  unread: Unread[],
  readInner: InnerReader,
) => LocatedReading<Uint8Array>;

/** A reader of documents that are archives of XML: parts that match `structured` by `read`, all others by what they are. */
export function structuredDocument(structured: RegExp, read: PartPieces): ArchiveReader {
  return (bytes, entries, unread, readInner) => {
    const parts: XmlPart[] = [];
    const inner: InnerFile[] = [];
    const tables = tableCounter();
    for (const entry of entries) {
      const part = officePart(entry, readInner, structured);
      if ('unread' in part) for (const one of part.unread) unread.push(one);
      else if ('reading' in part) inner.push(part);
      else if (!structured.test(entry.name)) parts.push(part);
      else {
        const { pieces, fault } = read(part.decoded.text, part.name, tables);
        if (fault) unread.push({ place: { part: part.name }, because: fault });
        parts.push({ ...part, pieces: pieces.map((piece) => ({ ...piece, part: part.name })) });
      }
    }
    return archiveReading(bytes, entries, parts, inner, unread);
  };
}
