/** Base64 of ASCII text: numbers that hide in data attributes and scripts. Bounded; anything else gives undefined. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Value = new Int8Array(128).fill(-1);
for (let index = 0; index < 64; index++) base64Value[alphabet.charCodeAt(index)] = index;

const isBase64 = (code: number): boolean => code < 128 && (base64Value[code] ?? -1) >= 0;

export interface Encoded {
  start: number;
  end: number;
  /** The decoded text; bytes beyond ASCII become a space. */
  text: string;
}

/** The Base64 run around `at`, decoded, if it is one: 14–2,000 characters, both cases, mostly printable, with digits. Never throws. */
export function base64Around(text: string, at: number, floor: number): Encoded | undefined {
  let start = at;
  while (start > floor && at - start < 1000 && isBase64(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < 1000 && isBase64(text.charCodeAt(end))) end++;
  const run = text.slice(start, end);
  if (run.length < 14 || !/[a-z]/.test(run) || !/[A-Z]/.test(run)) return undefined;
  let decoded = '';
  let bits = 0;
  let held = 0;
  let strange = 0;
  for (let index = 0; index < run.length; index++) {
    held = ((held << 6) | (base64Value[run.charCodeAt(index)] ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte < 32 || byte === 127) return undefined;
    if (byte > 127) strange++;
    decoded += byte > 127 ? ' ' : String.fromCharCode(byte);
  }
  if (strange * 2 > decoded.length || !/\d{7}/.test(decoded)) return undefined;
  while (end - start < run.length + 2 && text.charCodeAt(end) === 61) end++;
  return { start, end, text: decoded };
}
