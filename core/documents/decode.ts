import type { Unread } from './block.ts';
import { encodeGb18030, gb18030Length } from './gb18030.ts';
import type { Patch } from './write-edits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes as text, and the way back. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** The bytes with patches of `text` made; every other byte stays, the byte order mark too. */
  encode(patches: readonly Patch[]): Uint8Array;
}

/**
 * Bytes → text. A byte order mark decides; else what is valid UTF-8 is UTF-8, what is valid GB18030 is GB18030.
 * What is neither, or holds NUL as no text does, gives the reason instead. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded | Pick<Unread, 'because'> {
  const [marked, skip] = byteOrderMark(bytes);
  const body = bytes.subarray(skip);
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = decodeAs(encoding, body);
    if (text === undefined) continue;
    if (text.includes('\0')) return { because: 'unsupported' };
    return {
      text,
      encoding,
      encode: (patches) => (patches.length === 0 ? bytes : patched(bytes, skip, encoding, text, patches)),
    };
  }
  return { because: 'not-utf8' };
}

function byteOrderMark(bytes: Uint8Array): [encoding: Encoding | undefined, length: number] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3];
  if (a === 0xff && b === 0xfe) return ['utf-16le', 2];
  if (a === 0xfe && b === 0xff) return ['utf-16be', 2];
  return [undefined, 0];
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function patched(
  bytes: Uint8Array,
  skip: number,
  encoding: Encoding,
  text: string,
  patches: readonly Patch[],
): Uint8Array {
  const offsetOf = byteOffsets(bytes, skip, encoding, text);
  const parts: Uint8Array[] = [];
  let cursor = 0;
  for (const { from, to, text: replacement } of patches) {
    parts.push(bytes.subarray(cursor, offsetOf(from)), encodeAs(encoding, replacement));
    cursor = offsetOf(to);
  }
  parts.push(bytes.subarray(cursor));
  return joinBytes(parts);
}

/** Byte offset of an offset in the text; to be asked in rising order. */
function byteOffsets(
  bytes: Uint8Array,
  skip: number,
  encoding: Encoding,
  text: string,
): (offset: number) => number {
  let at = skip;
  let unit = 0;
  return (offset) => {
    while (unit < offset) {
      const code = text.codePointAt(unit) ?? 0;
      if (encoding === 'utf-8') at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      else if (encoding === 'gb18030') at += gb18030Length(bytes, at);
      else at += code < 0x10000 ? 2 : 4;
      unit += code < 0x10000 ? 1 : 2;
    }
    return at;
  };
}

function encodeAs(encoding: Encoding, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'gb18030') return encodeGb18030(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Pieces of bytes, one behind the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
