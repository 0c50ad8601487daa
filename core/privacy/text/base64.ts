/** Base64 of ASCII text: numbers that hide in data attributes and scripts. Bounded; anything else gives undefined. */
import type { Reach } from './reach.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of a character, 64 for what is none of the alphabet. */
const sixBits = new Uint8Array(65_536).fill(64);
for (let index = 0; index < 64; index++) sixBits[alphabet.charCodeAt(index)] = index;

const isBase64 = (text: string, at: number): boolean => sixBits[text.charCodeAt(at)] !== 64;

export interface Encoded {
  start: number;
  end: number;
  /** The decoded text; bytes beyond ASCII become a space. */
  text: string;
}

/** Farthest from the digit by which a run is found. */
const farthest = 1_000;

/**
 * The Base64 run around `at`, decoded, if it is one: 14–2,000 characters, both cases, mostly printable, with digits. A run that
 * is none is remembered in `reach`, and none of its other digits is asked. Never throws.
 */
export function base64Around(text: string, at: number, floor: number, reach: Reach): Encoded | undefined {
  if (at < reach.base64) return undefined;
  let start = at;
  const first = Math.max(floor, at - farthest);
  while (start > first && isBase64(text, start - 1)) start--;
  let end = at;
  const last = Math.min(text.length, at + farthest);
  while (end < last && isBase64(text, end)) end++;
  if (end - start === 6 && text.startsWith(';base64,', start - 1)) {
    // What a data: link holds (RFC 2397).
    start = ++end;
    while (end < last && isBase64(text, end)) end++;
  }
  let decoded = end - start < 14 ? undefined : decode(text, start, end);
  if (decoded === undefined) {
    // /q/MTEw…: the last part of a path.
    let part = at;
    while (part > start && text.charCodeAt(part - 1) !== 47) part--;
    if (part > start && end - part > 13) decoded = decode(text, part, end);
    if (decoded !== undefined) start = part;
  }
  if (decoded === undefined) {
    reach.base64 = end;
    return undefined;
  }
  for (let pad = 0; pad < 2 && text.charCodeAt(end) === 61; pad++) end++;
  return { start, end, text: decoded };
}

/** The bytes of the run that is read just now; nothing in them outlives a look. */
const bytes = new Uint8Array((2 * farthest * 3) / 4);

/** Base64, and nothing else. */
const coded = /^[A-Za-z\d+/]{14,}={0,2}$/;

/**
 * The text that the run `start`–`end` stands for, also where it was coded `twice`; undefined for control characters, mostly strange
 * bytes, one case only, no number.
 */
function decode(text: string, start: number, end: number, twice = false): string | undefined {
  let count = 0;
  let bits = 0;
  let held = 0;
  let strange = 0;
  let digits = 0;
  let mostDigits = 0;
  let lower = false;
  let upper = false;
  for (let at = start; at < end; at++) {
    const six = sixBits[text.charCodeAt(at)] ?? 0;
    if (six < 26) upper = true;
    else if (six < 52) lower = true;
    held = ((held << 6) | six) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte < 32 || byte === 127) return undefined;
    if (byte > 127) strange++;
    // 138 0013 8000: what may part the groups of a number does not end it.
    if (byte !== 32 && byte !== 45) digits = byte > 47 && byte < 58 ? digits + 1 : 0;
    if (digits > mostDigits) mostDigits = digits;
    bytes[count++] = byte > 127 ? 32 : byte;
  }
  if (!lower || !upper || strange * 2 > count || (mostDigits < 7 && (strange > 0 || twice))) return undefined;
  const decoded = Reflect.apply(String.fromCharCode, undefined, bytes.subarray(0, count));
  if (mostDigits > 6) return decoded;
  return coded.test(decoded) ? decode(decoded, 0, decoded.replace(/=+$/, '').length, true) : undefined;
}
