import type { InnerFile } from './archive-reading.ts';
import type { Unread } from './block.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { htmlPieces, readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';
import { readScript } from './script.ts';
import type { LocatedReading, SourceReading } from './source-reading.ts';
import { readStyle } from './style.ts';
import { readText } from './text.ts';
import { unzip } from './unzip.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** A file that nothing could be read of, and why. */
export interface NotRead {
  unread: Unread[];
}

const readers: Readonly<
  Record<Exclude<MediaType, 'binary' | 'zip' | 'ole'>, (source: string) => SourceReading>
> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  json: (source) => readJson(source),
  'json-lines': (source) => readJson(source, 'lines'),
  csv: (source) => readCsv(source),
  tsv: (source) => readCsv(source, '\t'),
  xml: readXml,
  javascript: (source) => readScript(source, htmlPieces),
  css: readStyle,
};

/** A larger text is not read: its blocks would not fit beside it. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** An archive may hold documents, which may hold documents; deeper is not read. */
const MAX_ARCHIVES = 2;

/**
 * A file of any kind → its reading, or why there is none. The name tells the format where the bytes don't.
 * `write` keeps every byte outside the edits, in whatever encoding the file has. Never throws.
 */
export function readDocument(
  name: string,
  bytes: Uint8Array,
  depth = 0,
): LocatedReading<Uint8Array> | NotRead {
  const type = mediaTypeOf(name, bytes);
  if (type === 'binary') return notRead('unsupported');
  if (bytes.length > MAX_BYTES) return notRead('too-large');
  if (type === 'ole') return notRead(isEncrypted(bytes) ? 'encrypted' : 'unsupported');
  if (type === 'zip') return depth > MAX_ARCHIVES ? notRead('unsupported') : readArchive(bytes, depth);
  const decoded = decode(bytes);
  if ('because' in decoded) return notRead(decoded.because);
  const { blocks, unread, locate, patches } = readers[type](decoded.text);
  return { blocks, unread, locate, write: (edits) => decoded.encode(patches(edits)) };
}

function readArchive(bytes: Uint8Array, depth: number): LocatedReading<Uint8Array> | NotRead {
  const { entries, unread } = unzip(bytes);
  if (entries.length === 0 && unread.length > 0) return { unread };
  const inner = (name: string, content: Uint8Array): InnerFile | Unread[] => {
    const reading = readDocument(name, content, depth + 1);
    if ('blocks' in reading) return { name, reading };
    return reading.unread.map((one) => ({ ...one, place: { ...one.place, part: name } }));
  };
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.xml')) return readXlsx(bytes, entries, unread, inner);
  if (has('word/document.xml')) return readDocx(bytes, entries, unread, inner);
  return readZip(bytes, entries, unread, inner);
}

/** An encrypted Office file is an OLE file with a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1_000_000))
    .includes([...'EncryptedPackage'].join('\0'));
}

function notRead(because: Unread['because']): NotRead {
  return { unread: [{ place: {}, because }] };
}
