/** Base64, and bytes in hexadecimal: numbers that hide in data attributes and scripts. Bounded; anything else gives undefined. */
import type { Reach } from './reach.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of a character, 64 for what is none of the alphabet. */
const sixBits = new Uint8Array(65_536).fill(64);
for (let index = 0; index < 64; index++) sixBits[alphabet.charCodeAt(index)] = index;

const isBase64 = (text: string, at: number): boolean => sixBits[text.charCodeAt(at)] !== 64;

export interface Encoded {
  start: number;
  end: number;
  /** The decoded text; bytes that are no UTF-8 become a space. */
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
  let decoded = end - start < 14 ? undefined : (decode(text, start, end) ?? figures(text.slice(start, end)));
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

/** The characters of the run that is read just now; nothing in them outlives a look. */
const units = new Uint16Array((2 * farthest * 3) / 4);

/** 3138373131313331333732: the digits that a row of bytes stands for, each of them a digit or the X of an ID, eleven at least. */
function figures(run: string): string | undefined {
  if (!bytewise.test(run)) return undefined;
  return run.replace(/(?:3(\d)|[57]8)/g, (_, digit?: string) => digit ?? 'X');
}
const bytewise = /^(?:3\d){11,19}(?:[57]8)?$/;

/** Base64, and nothing else. */
const coded = /^[A-Za-z\d+/]{14,}={0,2}$/;

/**
 * The text that the run `start`–`end` stands for, also where it was coded `twice`; undefined for control characters, mostly strange
 * bytes, one case only, no number and no @.
 */
function decode(text: string, start: number, end: number, twice = false): string | undefined {
  let count = 0;
  let bits = 0;
  let held = 0;
  let strange = 0;
  let digits = 0;
  let mostDigits = 0;
  // The character of UTF-8 that is read, and how many of its bytes are to come.
  let wide = 0;
  let left = 0;
  let mailbox = false;
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
    if (byte > 127) {
      strange++;
      digits = 0;
      const goesOn = byte >> 6 === 2 && left > 0;
      wide = goesOn ? (wide << 6) | (byte & 63) : byte & 15;
      left = goesOn ? left - 1 : byte >> 4 === 14 ? 2 : 0;
      units[count++] = 32;
      if (!goesOn || left > 0) continue;
      // 手: one character, and nothing strange.
      count -= 2;
      units[count - 1] = wide;
      strange -= 3;
      continue;
    }
    left = 0;
    mailbox ||= byte === 64;
    // 138 0013 8000: what may part the groups of a number does not end it.
    if (byte !== 32 && byte !== 45) digits = byte > 47 && byte < 58 ? digits + 1 : 0;
    if (digits > mostDigits) mostDigits = digits;
    units[count++] = byte;
  }
  if (!lower || !upper || strange * 2 > count) return undefined;
  const told = mostDigits > 6 || (mailbox && strange === 0);
  if (!told && (strange > 0 || twice)) return undefined;
  const decoded = Reflect.apply(String.fromCharCode, undefined, units.subarray(0, count));
  if (told) return decoded;
  return coded.test(decoded) ? decode(decoded, 0, decoded.replace(/=+$/, '').length, true) : undefined;
}
