import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { zipSync, zlibSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { pageBlocks } from '#core/documents/layout/page-blocks.ts';
import { metadataAreas, withoutMetadata } from '#core/documents/picture/metadata-areas.ts';
import { seenPage } from '#core/documents/picture/ocr.ts';
import { readDocument, readDocumentWith } from '#core/documents/read-document.ts';
import { nodeReaders } from '../../../scripts/read/readers.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const table = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files/table.png')));
const plain = createCanvas(60, 40);
const jpeg = new Uint8Array(plain.toBuffer('image/jpeg'));
const png = new Uint8Array(plain.toBuffer('image/png'));
const webp = new Uint8Array(plain.toBuffer('image/webp'));

/** EXIF with an artist, a comment and a place: 28°36'N 116°54'E. */
function exif(): Uint8Array {
  const bytes = new Uint8Array(400);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii('MM\0*\0\0\0\x08'));
  let free = 200;
  const entry = (at: number, tag: number, type: number, count: number, value: Uint8Array | number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    if (typeof value === 'number') view.setUint32(at + 8, value);
    else if (value.length <= 4) bytes.set(value, at + 8);
    else {
      bytes.set(value, free);
      view.setUint32(at + 8, free);
      free += value.length + (value.length % 2);
    }
  };
  const degrees = (values: number[]) => {
    const list = new DataView(new ArrayBuffer(24));
    values.forEach((value, index) => {
      list.setUint32(index * 8, value);
      list.setUint32(index * 8 + 4, 1);
    });
    return new Uint8Array(list.buffer);
  };
  view.setUint16(8, 3);
  entry(10, 0x010e, 2, 12, ascii('13812345601\0'));
  entry(22, 0x013b, 2, 9, ascii('Zhang Sa\0'));
  entry(34, 0x8825, 4, 1, 60);
  view.setUint16(60, 4);
  entry(62, 1, 2, 2, ascii('N\0'));
  entry(74, 2, 5, 3, degrees([28, 36, 0]));
  entry(86, 3, 2, 2, ascii('E\0'));
  entry(98, 4, 5, 3, degrees([116, 54, 0]));
  return bytes;
}

function inJpeg(marker: number, content: Uint8Array): Uint8Array {
  const segment = Uint8Array.from([
    0xff,
    marker,
    (content.length + 2) >> 8,
    (content.length + 2) & 255,
    ...content,
  ]);
  return Uint8Array.from([...jpeg.slice(0, 2), ...segment, ...jpeg.slice(2)]);
}
function inPng(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length);
  new DataView(chunk.buffer).setUint32(0, content.length);
  chunk.set(ascii(name), 4);
  chunk.set(content, 8);
  return Uint8Array.from([...png.slice(0, 33), ...chunk, ...png.slice(33)]);
}
function inWebp(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + content.length + (content.length % 2));
  chunk.set(ascii(name));
  new DataView(chunk.buffer).setUint32(4, content.length, true);
  chunk.set(content, 8);
  const whole = Uint8Array.from([...webp, ...chunk]);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return whole;
}

const blind = nodeReaders({ ocr: false });
const seeing = nodeReaders({ ocr: true });
afterAll(() => seeing.end());
async function read(bytes: Uint8Array, readers = blind, name = 'a.png') {
  const reading = await readDocumentWith(name, bytes, readers);
  if (!('blocks' in reading)) throw new Error('not read');
  return reading;
}
const all = (blocks: readonly { text: string; label?: string }[]) =>
  blocks.map(({ text, label }) => `${label} ${text}`).join('\n');

const phone = '13812345602';
const made: [name: string, bytes: Uint8Array, expected: RegExp][] = [
  [
    'EXIF in JPEG',
    inJpeg(0xe1, Uint8Array.from([...ascii('Exif\0\0'), ...exif()])),
    /13812345601[\s\S]*GPS\w*atitude 28[.,]/,
  ],
  ['a comment in JPEG', inJpeg(0xfe, ascii(phone)), /comment 13812345602/],
  [
    'XMP in JPEG',
    inJpeg(
      0xe1,
      ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${phone}</a></x:xmpmeta>`),
    ),
    /13812345602/,
  ],
  ['a text in PNG', inPng('tEXt', ascii(`Author\0${phone}`)), /Author 13812345602/],
  [
    'a packed text in PNG',
    inPng('zTXt', Uint8Array.from([...ascii('Author\0\0'), ...zlibSync(ascii(phone))])),
    /Author 13812345602/,
  ],
  ['EXIF in PNG', inPng('eXIf', exif()), /13812345601/],
  ['EXIF in WebP', inWebp('EXIF', exif()), /13812345601[\s\S]*GPS\w*atitude 28[.,]/],
];

describe('metadata', () => {
  test.each(made)('%s is read, and taken out of a copy whose pixels stay', async (_name, bytes, expected) => {
    const reading = await read(bytes);
    expect(all(reading.blocks)).toMatch(expected);
    expect(reading.unread).toEqual([{ place: {}, because: 'picture' }]);
    expect(reading.write([])).toBe(bytes);
    const edits = [{ block: 0, start: 0, end: 1, replacement: '*' }];
    const copy = reading.write(edits);
    expect(reading.writes?.(edits)).toBe('same');
    expect(metadataAreas(copy)).toEqual([]);
    expect((await read(copy)).blocks).toEqual([]);
    const [before, after] = [await loadImage(Buffer.from(bytes)), await loadImage(Buffer.from(copy))];
    expect([after.width, after.height]).toEqual([before.width, before.height]);
  });

  test('any bytes end with a reading', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...made.map(([, bytes]) => bytes)),
        fc.nat(600),
        fc.nat(255),
        async (bytes, at, byte) => {
          const changed = bytes.slice(0, Math.max(12, bytes.length - (byte % 7)));
          changed[Math.min(at + 12, changed.length - 1)] = byte;
          const reading = await readDocumentWith('a', changed, blind);
          if ('blocks' in reading) expect(reading.write([])).toBe(changed);
          withoutMetadata(changed);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('without a reader of pictures nobody looked at it', () => {
  expect(readDocument('a.png', png).unread).toEqual([{ place: {}, because: 'picture' }]);
  expect(readDocument('a.zip', zipSync({ 'b.jpg': jpeg })).unread).toEqual([
    { place: { part: 'b.jpg' }, because: 'picture' },
  ]);
});

describe('OCR', () => {
  test('gaps between characters that a machine saw are none, those between words are', () => {
    const word = (text: string, x0: number, x1: number) => ({ text, x0, x1, y0: 10, y1: 30 });
    const words = [word('龙', 0, 18), word('城', 26, 44), word('街道', 52, 90), word('张三', 105, 140)];
    const { blocks } = pageBlocks(seenPage({ words, rules: [] }, 400, 100), {}, () => 0);
    expect(blocks.map(({ text }) => text)).toEqual(['龙城街道 张三']);
  });

  test('reads a table as cells, says so, and gives copies', { timeout: 120_000 }, async () => {
    const reading = await read(table, seeing);
    expect(reading.unread).toEqual([{ place: {}, because: 'ocr' }]);
    const numbers = reading.blocks.flatMap(({ text, cell, place }, block) =>
      /^1101011990030700[0-9][0-9X]$/.test(text) ? [{ text, column: cell?.column, by: place.by, block }] : [],
    );
    expect(numbers.map(({ text, column, by }) => [text.slice(-2), column, by])).toEqual([
      ['2X', 2, 'ocr'],
      ['46', 2, 'ocr'],
      ['70', 2, 'ocr'],
    ]);
    expect(reading.blocks.filter(({ cell }) => cell).map(({ text }) => text.replaceAll(' ', ''))).toContain(
      '身份证号',
    );
    const edits = numbers.map(({ block, text }) => ({
      block,
      start: 0,
      end: text.length,
      replacement: '*'.repeat(18),
    }));
    expect(reading.writes?.(edits)).toBe('text');
    expect(new TextDecoder().decode(reading.write(edits))).toMatch(/\*{18}\t13812345678/);
    const burnt = await read((await reading.burn?.(edits)) ?? png, seeing);
    expect(burnt.blocks.map(({ text }) => text).join(' ')).not.toMatch(/1101011990/);
    expect(burnt.blocks.map(({ text }) => text).join(' ')).toMatch(/13812345678/);
    const inside = await read(zipSync({ 'b.png': table }), seeing, 'a.zip');
    const own = inside.blocks.flatMap(({ text }, block) =>
      /^110101/.test(text) ? [{ block, start: 0, end: 18, replacement: '*' }] : [],
    );
    expect(inside.removes?.(own)).toEqual([{ part: 'b.png' }]);
    expect((await read(inside.write(own), blind, 'a.zip')).unread).toEqual([]);
  });

  test.each([0.5, -1.4])('of paper that lies askew by %d degrees', { timeout: 120_000 }, async (degrees) => {
    const image = await loadImage(Buffer.from(table));
    const [width, height] = [image.width + 60, image.height + 60];
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.translate(width / 2, height / 2);
    context.rotate((degrees * Math.PI) / 180);
    context.drawImage(image, -image.width / 2, -image.height / 2);
    const reading = await read(new Uint8Array(canvas.toBuffer('image/png')), seeing);
    const numbers = reading.blocks.flatMap(({ text, cell }, block) =>
      /^1101011990030700[0-9][0-9X]$/.test(text) ? [{ text, column: cell?.column, block }] : [],
    );
    expect(numbers.map(({ text, column }) => [text.slice(-2), column])).toEqual([
      ['2X', 2],
      ['46', 2],
      ['70', 2],
    ]);
    const edits = numbers.map(({ block }) => ({ block, start: 0, end: 18, replacement: '*'.repeat(18) }));
    const burnt = await read((await reading.burn?.(edits)) ?? png, seeing);
    const left = burnt.blocks.map(({ text }) => text).join(' ');
    expect(left).not.toMatch(/1101011990|9003070/);
    expect(left).toMatch(/13812345678/);
  });
});
