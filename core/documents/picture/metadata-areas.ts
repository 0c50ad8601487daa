/** A stretch of a picture's file that holds no pixels but words about it. */
export interface MetadataArea {
  from: number;
  to: number;
  kind: 'exif' | 'xmp' | 'iptc' | 'text' | 'packed-text';
  /** Where its content begins. */
  content: number;
}

/** The formats whose metadata can be found and taken out. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'other';

export function pictureType(bytes: Uint8Array): PictureType {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (bytes[0] === 0x89) return 'png';
  if (bytes[0] === 0x47) return 'gif';
  return bytes[0] === 0x52 ? 'webp' : 'other';
}

/** Metadata of a JPEG (APP1, APP13, COM), PNG (tEXt, zTXt, iTXt, eXIf), GIF (comments) or WebP (EXIF, XMP). Never throws. */
export function metadataAreas(bytes: Uint8Array): MetadataArea[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = pictureType(bytes);
  if (type === 'jpeg') return [...jpegAreas(view)];
  if (type === 'png') return [...pngAreas(view)];
  if (type === 'webp') return [...webpAreas(view)];
  return type === 'gif' ? [...gifAreas(bytes)] : [];
}

/** The picture without its metadata: the pixels stay as they are. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const areas = metadataAreas(bytes);
  const kept = new Uint8Array(bytes.length - areas.reduce((sum, { from, to }) => sum + to - from, 0));
  let cursor = 0;
  let at = 0;
  for (const { from, to } of [...areas, { from: bytes.length, to: bytes.length }]) {
    kept.set(bytes.subarray(cursor, from), at);
    at += from - cursor;
    cursor = to;
  }
  if (pictureType(bytes) === 'webp' && kept.length >= 8)
    new DataView(kept.buffer).setUint32(4, kept.length - 8, true);
  return kept;
}

function* jpegAreas(view: DataView): Generator<MetadataArea> {
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // From the first scan on there are pixels.
    if (marker === 0xda || marker === 0xd9) return;
    const to = Math.min(view.byteLength, at + 2 + view.getUint16(at + 2));
    const content = at + 4;
    if (marker === 0xe1)
      yield { from: at, to, content, kind: startsWith(view, content, 'Exif') ? 'exif' : 'xmp' };
    else if (marker === 0xed) yield { from: at, to, content, kind: 'iptc' };
    else if (marker === 0xfe) yield { from: at, to, content, kind: 'text' };
    if (to <= at + 2) return;
    at = to;
  }
}

const pngKinds: Readonly<Record<string, MetadataArea['kind']>> = {
  tEXt: 'text',
  iTXt: 'text',
  zTXt: 'packed-text',
  eXIf: 'exif',
};

function* pngAreas(view: DataView): Generator<MetadataArea> {
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const to = at + 12 + view.getUint32(at);
    const kind = pngKinds[letters(view, at + 4)];
    if (kind) yield { from: at, to: Math.min(to, view.byteLength), content: at + 8, kind };
    at = to;
  }
}

function* webpAreas(view: DataView): Generator<MetadataArea> {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    const to = at + 8 + size + (size % 2);
    const name = letters(view, at);
    if (name === 'EXIF' || name === 'XMP ')
      yield {
        from: at,
        to: Math.min(to, view.byteLength),
        content: at + 8,
        kind: name === 'EXIF' ? 'exif' : 'xmp',
      };
    at = to;
  }
}

/** Comment extensions (GIF89a, 24): 21 FE, then blocks of up to 255 bytes. */
function* gifAreas(bytes: Uint8Array): Generator<MetadataArea> {
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    if (bytes[at + 1] !== 0xfe) continue;
    let to = at + 2;
    while (to < bytes.length && bytes[to] !== 0) to += (bytes[to] ?? 0) + 1;
    if (to >= bytes.length) return;
    yield { from: at, to: to + 1, content: at + 3, kind: 'text' };
    at = to;
  }
}

function letters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function startsWith(view: DataView, at: number, text: string): boolean {
  return at + 4 <= view.byteLength && letters(view, at) === text;
}
