import { deflateSync, strToU8 } from 'fflate';

/** Packs bytes as a raw DEFLATE stream (RFC 1951). */
export type Deflate = (raw: Uint8Array) => Uint8Array;

/** In JavaScript, for wherever there is nothing quicker. */
export const deflateHere: Deflate = (raw) => deflateSync(raw, { level: 1, mem: 2 });

/** A file of an archive, packed. */
interface Packed {
  /** 0: as it is; 8: a DEFLATE stream. */
  method: 0 | 8;
  bytes: Uint8Array;
  crc: number;
  size: number;
}

/** Parts that are the same in every file are packed once: packing is most of what a small workbook costs. */
const known = new WeakMap<Deflate, Map<string, Packed>>();

/**
 * Texts as an Office package: a ZIP (APPNOTE.TXT 6.3) without times. `fixed` are the parts that never change. Same texts and same
 * `deflate`, same bytes.
 */
export function pack(
  fixed: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
  deflate: Deflate = deflateHere,
): Uint8Array {
  const before = known.get(deflate) ?? new Map<string, Packed>();
  known.set(deflate, before);
  const files: [name: string, file: Packed][] = [];
  for (const [name, text] of Object.entries(fixed)) {
    const file = before.get(text) ?? packed(text, deflate);
    before.set(text, file);
    files.push([name, file]);
  }
  for (const [name, text] of Object.entries(parts)) files.push([name, packed(text, deflate)]);
  return archive(files);
}

/** Files as a ZIP without times that packs nothing, for what is small or packed already. Same files, same bytes. */
export const store = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  archive(
    Object.entries(files).map(([name, bytes]) => [
      name,
      { method: 0, bytes, crc: crc32(bytes), size: bytes.length },
    ]),
  );

function packed(text: string, deflate: Deflate): Packed {
  const raw = strToU8(text);
  return { method: 8, bytes: deflate(raw), crc: crc32(raw), size: raw.length };
}

/** The first day that a ZIP can hold, 1 January 1980. */
const day = 0x21;

function archive(files: readonly (readonly [string, Packed])[]): Uint8Array {
  const names = files.map(([name]) => strToU8(name));
  const room = files.reduce(
    (sum, [, { bytes }], at) => sum + bytes.length + 76 + 2 * (names[at]?.length ?? 0),
    22,
  );
  const out = new Uint8Array(room);
  const view = new DataView(out.buffer);
  const starts: number[] = [];
  let at = 0;
  /** The fields that both headers have, from the version needed on. */
  const head = ({ method, bytes, crc, size }: Packed, nameLength: number): void => {
    view.setUint16(at, 20, true);
    // Bit 11: names are UTF-8.
    view.setUint16(at + 2, 0x800, true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 8, day, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, bytes.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, nameLength, true);
    at += 26;
  };
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at);
    at += bytes.length;
  };
  files.forEach(([, file], index) => {
    const name = names[index] ?? new Uint8Array();
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    head(file, name.length);
    put(name);
    put(file.bytes);
  });
  const directory = at;
  files.forEach(([, file], index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    at += 6;
    head(file, name.length);
    view.setUint32(at + 10, starts[index] ?? 0, true);
    at += 14;
    put(name);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

const table = Int32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // By number: an iterator takes twice as long.
  for (let at = 0; at < bytes.length; at++) crc = (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text inside an element or an attribute. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign) : text;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
