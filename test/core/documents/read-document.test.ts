import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '#core/documents/gb18030.ts';
import { mediaTypeOf } from '#core/documents/media-type.ts';
import { readDocument } from '#core/documents/read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('encodings', () => {
  const text = '姓名,电话\n张三€㐀𠮷,13812345678\n';
  const made: [name: string, bytes: Uint8Array, coded: (value: string) => Uint8Array][] = [
    ['utf-8', utf8(text), utf8],
    ['utf-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]), utf8],
    ['gb18030', encodeGb18030(text), encodeGb18030],
    ['utf-16', utf16(text), (value) => utf16(value).slice(2)],
  ];
  test.each(made)('%s is read, and an edit changes its own bytes only', (_name, bytes, coded) => {
    const reading = readDocument('a.csv', bytes);
    if (!('blocks' in reading)) throw new Error('not read');
    expect(reading.blocks.map((block) => block.text)).toEqual(['姓名', '电话', '张三€㐀𠮷', '13812345678']);
    expect(reading.write([])).toEqual(bytes);
    const written = reading.write([{ block: 3, start: 3, end: 7, replacement: '某某某某' }]);
    const expected = Buffer.from(bytes)
      .toString('latin1')
      .replace(
        Buffer.from(coded('1234')).toString('latin1'),
        Buffer.from(coded('某某某某')).toString('latin1'),
      );
    expect(Buffer.from(written).toString('latin1')).toBe(expected);
  });

  test('GB18030 comes back as it went', () => {
    const decoder = new TextDecoder('gb18030');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        const sound = one.toWellFormed().replace(/[\u{e000}-\u{f8ff}\ufffd]/gu, '');
        expect(decoder.decode(encodeGb18030(sound))).toBe(sound.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('what cannot be read is never clean', () => {
  test.each([
    ['a.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'unsupported'],
    ['a.txt', [0x25, 0x50, 0x44, 0x46, 0x2d], 'unsupported'],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'unsupported'],
    ['a.txt', [0x61, 0x00, 0x62], 'unsupported'],
    ['a.txt', [0xff, 0xff, 0xff], 'not-utf8'],
    ['a.txt', [0x81], 'not-utf8'],
  ])('file %#', (name, bytes, because) => {
    const reading = readDocument(name, Uint8Array.from(bytes));
    expect('blocks' in reading).toBe(false);
    expect(reading.unread.map((one) => one.because)).toEqual([because]);
  });

  test('random bytes never throw', () => {
    const names = fc.constantFrom(
      'a.html',
      'a.md',
      'a.json',
      'a.csv',
      'a.xml',
      'a.js',
      'a.css',
      'a',
      'a.ndjson',
    );
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        const reading = readDocument(name, bytes);
        if ('blocks' in reading) expect(reading.write([])).toBe(bytes);
        else expect(reading.unread).not.toEqual([]);
      }),
    );
  });
});

test.each([
  ['a.HTML', '', 'html'],
  ['a', '<!DOCTYPE html><p>', 'html'],
  ['a', '<?xml version="1.0"?>', 'xml'],
  ['a', '{"a": 1}', 'json'],
  ['a.ndjson', '{}', 'json-lines'],
  ['README', 'hello', 'text'],
  ['a.md', '<p>', 'markdown'],
  ['constructor', 'x', 'text'],
])('media type %#', (name, text, type) => expect(mediaTypeOf(name, utf8(text))).toBe(type));
