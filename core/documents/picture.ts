import exifr from 'exifr';
import type { Edit, Unread } from './block.ts';
import { decode } from './decode.ts';
import type { Box } from './layout/drawn.ts';
import type { LaidBlock } from './layout/laid-block.ts';
import { type LaidReading, laidReading } from './layout/laid-reading.ts';
import { pageBlocks } from './layout/page-blocks.ts';
import { blankPicture } from './picture/blank.ts';
import { metadataAreas, withoutMetadata } from './picture/metadata-areas.ts';
import { type Ocr, seenPage } from './picture/ocr.ts';
import { pictureSize } from './picture/size.ts';
import { tableCounter } from './piece.ts';
import type { SlowReader } from './read-document.ts';
import { inflateWithin } from './unzip.ts';
import { readXml } from './xml.ts';

/** A packed comment that grows beyond this is no comment. */
const MOST_TEXT = 4 * 1024 * 1024;
/** Pictures smaller than this, in pixels, hold no line of text. */
const SMALL = { width: 24, height: 12 };

/** What a door gives so that pictures can be read. Without `ocr` their text is told as not read. */
export interface PictureDoor {
  ocr?: Ocr;
  /** The picture with black boxes over it (in pixels), anew and without metadata. */
  paint?(picture: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array>;
}

/**
 * A reader of pictures: EXIF (GPS, authors, comments), XMP, IPTC and comments as `metadata`; their text by OCR, if the door
 * has one, as text and tables with the place `by: 'ocr'`. `write` takes all metadata out where an edit is in them; text in
 * the picture itself can only be given as text. Never throws.
 */
export function pictureReader({ ocr, paint }: PictureDoor): SlowReader {
  return async (bytes) => {
    const size = pictureSize(bytes) ?? { width: 0, height: 0 };
    const unread: Unread[] = [];
    const blocks = await metadataBlocks(bytes, unread);
    const metadata = blocks.length;
    const isSmall = size.width > 0 && (size.width < SMALL.width || size.height < SMALL.height);
    if (!isSmall) {
      const seen = ocr ? await seenBlocks(bytes, ocr, size) : undefined;
      unread.push({ place: {}, because: seen ? 'ocr' : 'picture' });
      for (const block of seen ?? []) blocks.push(block);
    }
    const reading = pictureReading(bytes, laidReading(bytes, blocks, [size], unread), metadata);
    if (paint) reading.burn = (edits) => paint(bytes, reading.boxes(edits)).catch(() => undefined);
    return reading;
  };
}

/** The reading of a picture whose first `metadata` blocks stand beside the pixels. */
function pictureReading(bytes: Uint8Array, reading: LaidReading, metadata: number): LaidReading {
  const isBeside = (edits: readonly Edit[]) => edits.every(({ block }) => block < metadata);
  return {
    ...reading,
    writes: (edits) => (isBeside(edits) ? 'same' : 'text'),
    write: (edits) => {
      if (edits.length === 0) return bytes;
      return isBeside(edits) ? withoutMetadata(bytes) : reading.write(edits);
    },
    writeInside: (edits) => {
      if (edits.length === 0) return bytes;
      return isBeside(edits) ? withoutMetadata(bytes) : blankPicture(bytes);
    },
    removes: (edits) => (edits.length === 0 ? [] : [isBeside(edits) ? { part: 'metadata' } : {}]),
  };
}

async function seenBlocks(
  bytes: Uint8Array,
  ocr: Ocr,
  size: { width: number; height: number },
): Promise<LaidBlock[] | undefined> {
  const seen = await ocr(bytes).catch(() => undefined);
  if (!seen) return undefined;
  const { blocks } = pageBlocks(seenPage(seen, size.width, size.height), { by: 'ocr' }, tableCounter().next);
  return blocks;
}

async function metadataBlocks(bytes: Uint8Array, unread: Unread[]): Promise<LaidBlock[]> {
  const blocks: LaidBlock[] = [];
  const add = (part: string, label: string, text: string) => {
    if (text.trim() !== '') blocks.push({ text, role: 'metadata', place: { part }, stretches: [], label });
  };
  const areas = metadataAreas(bytes);
  for (const { to, content, kind } of areas) {
    const text = textOf(
      bytes.subarray(content, kind === 'text' || kind === 'packed-text' ? to : content),
      kind,
    );
    if (text === undefined) unread.push({ place: { part: 'metadata' }, because: 'too-large' });
    else add('comment', 'comment', text);
    // exifr does not open WebP, whose EXIF is that of a TIFF.
    if (kind === 'exif' && bytes[0] === 0x52) await exifBlocks(bytes.slice(content, to), add);
    if (kind === 'xmp') {
      const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(plain(bytes.subarray(content, to)))?.[0] ?? '';
      for (const block of readXml(packet).blocks) add('XMP', block.label ?? 'XMP', block.text);
    }
  }
  if (bytes[0] !== 0x52 && bytes[0] !== 0x47) await exifBlocks(bytes, add);
  return blocks;
}

async function exifBlocks(
  bytes: Uint8Array,
  add: (part: string, label: string, text: string) => void,
): Promise<void> {
  const options = {
    tiff: true,
    ifd0: {},
    exif: true,
    gps: true,
    iptc: true,
    ihdr: false,
    icc: false,
    jfif: false,
  };
  const found: unknown = await exifr
    .parse(bytes, {
      ...options,
      xmp: false,
      userComment: true,
      mergeOutput: false,
      reviveValues: false,
      multiSegment: true,
    })
    .catch(() => undefined);
  for (const [part, tags] of Object.entries((found ?? {}) as Record<string, unknown>)) {
    if (typeof tags !== 'object' || tags === null) continue;
    for (const [label, value] of Object.entries(tags)) {
      const isPlace = part === 'gps' || /^(?:latitude|longitude)$/i.test(label);
      const text = typeof value === 'string' ? value : isPlace ? String(value) : bytesText(value);
      add(part, isPlace && !/^GPS/.test(label) ? `GPS${label}` : label, text);
    }
  }
}

/** A comment with the eight letters of its encoding before it, or the UTF-16 of Windows' XP fields. */
function bytesText(value: unknown): string {
  if (!(value instanceof Uint8Array) || value.length > 100_000) return '';
  const head = new TextDecoder('latin1').decode(value.subarray(0, 8));
  if (head.startsWith('UNICODE'))
    return new TextDecoder('utf-16le').decode(value.subarray(8)).replaceAll('\0', '');
  if (/^(?:ASCII|JIS)\0|^\0{8}/.test(head)) return plain(value.subarray(8));
  const isWide = value.length % 2 === 0 && value.length > 1;
  return isWide ? new TextDecoder('utf-16le').decode(value).replaceAll('\0', '') : plain(value);
}

/** `undefined` for a packed text that grows too large. */
function textOf(bytes: Uint8Array, kind: string): string | undefined {
  if (kind !== 'packed-text') return plain(bytes.subarray(0, MOST_TEXT));
  const zero = bytes.indexOf(0);
  // Behind the keyword: its end, the method, and two bytes of zlib's head (RFC 1950); at the end its checksum and the chunk's.
  const out = inflateWithin(bytes.subarray(zero + 4, bytes.length - 8), MOST_TEXT);
  return typeof out === 'string' ? undefined : `${plain(bytes.subarray(0, zero))} ${plain(out)}`;
}

function plain(bytes: Uint8Array): string {
  const text = decode(bytes.map((byte) => (byte === 0 ? 32 : byte)));
  return 'text' in text ? text.text.trim() : '';
}
