import type { Unread } from './block.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { htmlPieces, readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';
import { readScript } from './script.ts';
import type { LocatedReading, SourceReading } from './source-reading.ts';
import { readStyle } from './style.ts';
import { readText } from './text.ts';
import { readXml } from './xml.ts';

/** A file that nothing could be read of, and why. */
export interface NotRead {
  unread: Unread[];
}

const readers: Readonly<Record<Exclude<MediaType, 'binary'>, (source: string) => SourceReading>> = {
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

/**
 * A file of any kind → its reading, or why there is none. The name tells the format where the bytes don't.
 * `write` keeps every byte outside the edits, in whatever encoding the file has. Never throws.
 */
export function readDocument(name: string, bytes: Uint8Array): LocatedReading<Uint8Array> | NotRead {
  const type = mediaTypeOf(name, bytes);
  if (type === 'binary') return notRead('unsupported');
  if (bytes.length > MAX_BYTES) return notRead('too-large');
  const decoded = decode(bytes);
  if ('because' in decoded) return notRead(decoded.because);
  const { blocks, unread, locate, patches } = readers[type](decoded.text);
  return { blocks, unread, locate, write: (edits) => decoded.encode(patches(edits)) };
}

function notRead(because: Unread['because']): NotRead {
  return { unread: [{ place: {}, because }] };
}
