import { type InnerFile, within } from './archive-reading.ts';
import type { Unread } from './block.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { htmlPieces, readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { MAX_BYTES } from './max-bytes.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';
import { readOdf } from './odf.ts';
import { readOfd } from './ofd.ts';
import { readPptx } from './pptx.ts';
import { readScript } from './script.ts';
import type { LocatedReading, SourceReading } from './source-reading.ts';
import type { ArchiveReader } from './structured-document.ts';
import { readStyle } from './style.ts';
import { readText } from './text.ts';
import { type Entry, type InflateWithin, inflateWithin, LIMITS, unzip } from './unzip.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';
import { readZip } from './zip.ts';

/** A file that nothing could be read of, and why. */
export interface NotRead {
  unread: Unread[];
}

export type Read = LocatedReading<Uint8Array> | NotRead;

/** Reads one format that takes long or takes much code; `read` reads on in what the file holds. Never throws. */
export type SlowReader = (
  bytes: Uint8Array,
  read: (name: string, bytes: Uint8Array) => Promise<Read>,
) => Promise<Read>;

/** What a door can read besides; without one such a file is `unsupported`, or a `picture` that nobody looked at. */
export interface SlowReaders {
  pdf?: SlowReader;
  picture?: SlowReader;
  /** A quicker way to unpack than one in JavaScript, where the door has one. */
  inflate?: InflateWithin;
}

type TextType = Exclude<MediaType, 'binary' | 'zip' | 'eml' | 'ole' | 'pdf' | 'picture'>;

const readers: Readonly<Record<TextType, (source: string) => SourceReading>> = {
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

/** Documents that are archives, by the parts that only they have. */
const documents: readonly { parts: readonly string[]; read: ArchiveReader }[] = [
  { parts: ['xl/workbook.xml'], read: readXlsx },
  { parts: ['word/document.xml'], read: readDocx },
  { parts: ['ppt/presentation.xml'], read: readPptx },
  { parts: ['content.xml', 'META-INF/manifest.xml'], read: readOdf },
  { parts: ['OFD.xml'], read: readOfd },
];

/** An archive may hold documents, which may hold documents; deeper is not read. */
const MAX_ARCHIVES = 2;

/**
 * A file of any kind → its reading, or why there is none. The name tells the format where the bytes don't.
 * `write` keeps every byte outside the edits, in whatever encoding the file has. PDF and pictures are not read here: see
 * `readDocumentWith`. Never throws.
 */
export function readDocument(
  name: string,
  bytes: Uint8Array,
  depth = 0,
  inflate: InflateWithin = inflateWithin,
): Read {
  const type = mediaTypeOf(name, bytes);
  if (type === 'picture') return notRead('picture');
  if (type === 'binary' || type === 'pdf') return notRead('unsupported');
  if (bytes.length > MAX_BYTES) return notRead('too-large');
  if (type === 'ole') return notRead(isEncrypted(bytes) ? 'encrypted' : 'unsupported');
  if (type === 'zip' || type === 'eml') {
    const container = open(type, bytes, depth, inflate);
    return container.read((inner) => readDocument(inner.name, inner.bytes, depth + 1, inflate));
  }
  const decoded = decode(bytes);
  if ('because' in decoded) return notRead(decoded.because);
  const { blocks, unread, locate, patches } = readers[type](decoded.text);
  return { blocks, unread, locate, write: (edits) => decoded.encode(patches(edits)) };
}

/** As `readDocument`, with a door's readers for PDF and pictures, also for those inside archives, mails and Office files. */
export async function readDocumentWith(
  name: string,
  bytes: Uint8Array,
  slow: SlowReaders,
  depth = 0,
): Promise<Read> {
  const type = mediaTypeOf(name, bytes);
  const reader = type === 'pdf' || type === 'picture' ? slow[type] : undefined;
  if (reader) {
    if (bytes.length > MAX_BYTES) return notRead('too-large');
    if (depth > MAX_ARCHIVES) return notRead('unsupported');
    return reader(bytes, (inner, content) => readDocumentWith(inner, content, slow, depth + 1));
  }
  const { inflate = inflateWithin } = slow;
  if ((type !== 'zip' && type !== 'eml') || bytes.length > MAX_BYTES)
    return readDocument(name, bytes, depth, inflate);
  const container = open(type, bytes, depth, inflate);
  const ahead = new Map<Entry, Read>();
  for (const child of container.files) {
    if (isSlow(mediaTypeOf(child.name, child.bytes)))
      ahead.set(child, await readDocumentWith(child.name, child.bytes, slow, depth + 1));
  }
  return container.read(
    (child) => ahead.get(child) ?? readDocument(child.name, child.bytes, depth + 1, inflate),
  );
}

/** A file that holds files. `read` asks for the reading of each file in it that has one of its own. */
export interface Container {
  files: readonly Entry[];
  read(inner: (file: Entry) => Read): Read;
}

function open(type: 'zip' | 'eml', bytes: Uint8Array, depth: number, inflate: InflateWithin): Container {
  if (depth > MAX_ARCHIVES) return { files: [], read: () => notRead('unsupported') };
  if (type === 'eml') return readMail(bytes);
  // An archive in an archive may be one of many: it gets an eighth of the room.
  const room = 8 ** depth;
  const limits = { ...LIMITS, entry: LIMITS.entry / room, total: LIMITS.total / room };
  const { entries, unread } = unzip(bytes, limits, inflate);
  if (entries.length === 0 && unread.length > 0) return { files: [], read: () => ({ unread }) };
  const names = new Set(entries.map(({ name }) => name));
  const reader = documents.find(({ parts }) => parts.every((part) => names.has(part)))?.read ?? readZip;
  return {
    files: entries,
    read: (inner) => reader(bytes, entries, [...unread], (file) => innerFile(file.name, inner(file))),
  };
}

function innerFile(name: string, read: Read): InnerFile | Unread[] {
  if ('blocks' in read) return { name, reading: read };
  return read.unread.map((one) => ({ ...one, place: within(name, one.place) }));
}

function isSlow(type: MediaType): boolean {
  return type === 'pdf' || type === 'picture' || type === 'zip' || type === 'eml';
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
