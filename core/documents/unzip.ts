import { Inflate } from 'fflate';
import type { Unread } from './block.ts';

/** A file in an archive. */
export interface Entry {
  name: string;
  bytes: Uint8Array;
}

/** Bounds on what an archive may hold, in bytes as they really come out: its own figures may lie. */
export interface Limits {
  entries: number;
  entry: number;
  total: number;
}
/** Deflated bytes (RFC 1951) unpacked, or why not: `damaged`, or `too-large` when they grow beyond `room` bytes. Never throws. */
export type InflateWithin = (packed: Uint8Array, room: number) => Uint8Array | Unread['because'];

export const LIMITS: Limits = { entries: 2000, entry: 256 * 1024 * 1024, total: 512 * 1024 * 1024 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Files of a ZIP archive by its central directory (APPNOTE.TXT 6.3, without ZIP64), stored or deflated. What is
 * encrypted, damaged or too large stands in `unread`, by name. `unpack` may be a quicker one than ours. Never throws.
 */
export function unzip(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  unpack: InflateWithin = inflateWithin,
): { entries: Entry[]; unread: Unread[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  const refuse = (because: Unread['because'], part?: string) => {
    unread.push({ place: part === undefined ? {} : { part }, because });
  };
  const end = endRecord(view);
  if (end < 0) {
    refuse('damaged');
    return { entries, unread };
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  if (count > limits.entries) refuse('too-large');
  for (let i = 0; i < Math.min(count, limits.entries); i++) {
    const header = centralHeader(bytes, view, at);
    if (!header) {
      refuse('damaged');
      break;
    }
    at = header.next;
    if (header.name.endsWith('/')) continue;
    const room = Math.min(limits.entry, limits.total - total);
    const read = header.encrypted ? 'encrypted' : content(bytes, view, header, room, unpack);
    if (typeof read === 'string') refuse(read, header.name);
    else {
      total += read.length;
      entries.push({ name: header.name, bytes: read });
    }
  }
  return { entries, unread };
}

interface Header {
  name: string;
  method: number;
  encrypted: boolean;
  size: number;
  local: number;
  next: number;
}

/** The end record stands in the last 64 KB, behind everything but a comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function centralHeader(bytes: Uint8Array, view: DataView, at: number): Header | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    size: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
    next,
  };
}

/** Names are UTF-8, or what the system spoke that made the archive: here that is GB18030. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function content(
  bytes: Uint8Array,
  view: DataView,
  header: Header,
  room: number,
  unpack: InflateWithin,
): Uint8Array | Unread['because'] {
  const { local, size, method } = header;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return 'damaged';
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) return 'damaged';
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return size > room ? 'too-large' : packed.slice();
  return method === 8 ? unpack(packed, room) : 'unsupported';
}

/** `InflateWithin` for wherever JavaScript runs; see there. */
export function inflateWithin(packed: Uint8Array, room: number): Uint8Array | Unread['because'] {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    length += part.length;
    if (length <= room) parts.push(part);
    ended = final;
  });
  try {
    // A little at a time, so that a bomb is noticed before it has gone off.
    for (let at = 0; at < packed.length && length <= room; at += 16_384) {
      stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  if (length > room) return 'too-large';
  if (!ended && packed.length > 0) return 'damaged';
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
