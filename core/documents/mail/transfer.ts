/** How a body stands in a mail (RFC 2045, section 6). */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'identity';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(256).fill(255);
[...alphabet].forEach((sign, value) => {
  values[sign.charCodeAt(0)] = value;
});

/** The encoding that a header names; `undefined` for one that mails don't use any more (uuencode). */
export function transferEncoding(name: string): TransferEncoding | undefined {
  const known = name.trim().toLowerCase();
  if (known === 'base64' || known === 'quoted-printable') return known;
  return ['', '7bit', '8bit', 'binary'].includes(known) ? 'identity' : undefined;
}

/** The body's own bytes. What is no sign of the encoding is left out, as mail programs do. Never throws. */
export function transferDecode(bytes: Uint8Array, encoding: TransferEncoding): Uint8Array {
  if (encoding === 'identity') return bytes;
  return encoding === 'base64' ? fromBase64(bytes) : fromQuotedPrintable(bytes);
}

/** Bytes as they may stand in a mail; lines end with CRLF and have at most 76 characters. */
export function transferEncode(bytes: Uint8Array, encoding: TransferEncoding): Uint8Array {
  if (encoding === 'identity') return bytes;
  const text =
    encoding === 'base64' ? toBase64(bytes).replace(/.{76}(?=.)/g, '$&\r\n') : toQuotedPrintable(bytes);
  return new TextEncoder().encode(text);
}

export function fromBase64(coded: Uint8Array): Uint8Array {
  const plain = new Uint8Array(Math.ceil((coded.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of coded) {
    const value = values[byte] ?? 255;
    if (value === 255) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      plain[length++] = (bits >> held) & 255;
    }
  }
  return plain.subarray(0, length);
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    text += (alphabet[bits >> 18] ?? '') + (alphabet[(bits >> 12) & 63] ?? '');
    text +=
      (left > 1 ? (alphabet[(bits >> 6) & 63] ?? '') : '=') + (left > 2 ? (alphabet[bits & 63] ?? '') : '=');
  }
  return text;
}

export function fromQuotedPrintable(coded: Uint8Array): Uint8Array {
  const plain = new Uint8Array(coded.length);
  let length = 0;
  for (let at = 0; at < coded.length; at++) {
    const byte = coded[at] ?? 0;
    const [a, b] = [hexadecimal(coded[at + 1]), hexadecimal(coded[at + 2])];
    const end = byte === 0x3d ? softBreak(coded, at + 1) : -1;
    if (end >= 0) at = end;
    else if (byte === 0x3d && a >= 0 && b >= 0) {
      plain[length++] = a * 16 + b;
      at += 2;
    } else plain[length++] = byte;
  }
  return plain.subarray(0, length);
}

/** Offset of the line feed that ends a line that goes on (`=`, blanks, line end); -1 where there is none. */
function softBreak(coded: Uint8Array, from: number): number {
  for (let at = from; at < coded.length; at++) {
    if (coded[at] === 0x0a) return at;
    if (coded[at] !== 0x20 && coded[at] !== 0x09 && coded[at] !== 0x0d) return -1;
  }
  return -1;
}

function hexadecimal(byte = 0): number {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return byte === 0 ? -1 : value;
}

function toQuotedPrintable(bytes: Uint8Array): string {
  let text = '';
  let line = 0;
  bytes.forEach((byte, at) => {
    const next = bytes[at + 1];
    const ends = byte === 0x0a || (byte === 0x0d && next === 0x0a);
    const bare =
      (byte >= 33 && byte <= 126 && byte !== 61) ||
      ((byte === 32 || byte === 9) && next !== 13 && next !== 10);
    const coded =
      ends || bare ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (!ends && line + coded.length > 75) {
      text += '=\r\n';
      line = 0;
    }
    text += coded;
    line = byte === 0x0a ? 0 : line + coded.length;
  });
  return text;
}
