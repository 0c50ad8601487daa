import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { unzip } from '#core/documents/unzip.ts';

// Made by LibreOffice from list.fods, notice.fodt and slides.fodp beside them; made-up numbers that differ in their last two digits.
const file = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files', name)));
const number = /1101011990030700[0-9][0-9X]/g;

function read(name: string, bytes: Uint8Array) {
  const reading = readDocument(name, bytes);
  if (!('blocks' in reading))
    throw new Error(`not read: ${reading.unread.map(({ because }) => because).join()}`);
  return reading;
}
function found(name: string) {
  const { blocks, locate } = read(name, file(name));
  return blocks.flatMap(({ text, role }, block) =>
    [...text.matchAll(number)].map(([one]) => [one.slice(-3), role, locate(block, 0).part]),
  );
}

test('a workbook is read whole: cells, hidden column, row and sheet, comment, header, properties, result of a formula', () => {
  expect(found('list.xlsx')).toEqual(
    expect.arrayContaining([
      ['046', 'cell', '名单!B3'],
      ['054', 'hidden', '名单!D3'],
      ['062', 'hidden', '名单!B4'],
      ['070', 'cell', '名单!B5'],
      ['089', 'hidden', '底稿!A1'],
      ['038', 'comment', 'xl/comments1.xml'],
      ['02X', 'metadata', '名单'],
      ['011', 'metadata', 'docProps/core.xml'],
    ]),
  );
});

test('a workbook gives its sheets as tables', () => {
  const { blocks, locate } = read('list.xlsx', file('list.xlsx'));
  const cells = blocks.filter(({ cell }) => cell);
  const roles = cells.map((block) => `${locate(blocks.indexOf(block), 0).part} ${block.role}`);
  expect(new Set(cells.map(({ cell, place }) => `${cell?.table} ${place.part}`))).toEqual(
    new Set(['0 名单', '1 底稿']),
  );
  expect(roles).toContain('名单!A1 cell');
  expect(roles).toContain('名单!B2 cell');
  expect(roles).toContain('名单!C3 cell');
});

test('a document is read whole: text, table, comment, deletion, hidden text, footnote, header, link, properties', () => {
  const where = found('notice.docx').map(([one, role, part]) => `${one} ${role} ${part}`);
  expect(where).toEqual(
    expect.arrayContaining([
      '046 text word/document.xml',
      '038 hidden word/document.xml',
      '062 hidden word/document.xml',
      '097 cell word/document.xml',
      '054 comment word/comments.xml',
      '070 text word/footnotes.xml',
      '02X text word/header1.xml',
      '089 attribute word/_rels/document.xml.rels',
      '011 metadata docProps/core.xml',
    ]),
  );
});

test('OpenDocument text is read whole', () => {
  expect(found('notice.odt').map(([one, role, part]) => `${one} ${role} ${part}`)).toEqual(
    expect.arrayContaining([
      '046 text content.xml',
      '038 hidden content.xml',
      '062 text content.xml',
      '097 cell content.xml',
      '054 comment content.xml',
      '070 text content.xml',
      '02X text styles.xml',
      '089 attribute content.xml',
      '011 metadata meta.xml',
    ]),
  );
});

test('an OpenDocument workbook is read whole, values of cells too, and its sheets are tables', () => {
  expect(found('list.ods').map(([one, role]) => `${one} ${role}`)).toEqual(
    expect.arrayContaining([
      '046 cell',
      '054 cell',
      '062 cell',
      '070 cell',
      '070 attribute',
      '089 cell',
      '038 comment',
      '02X text',
      '011 metadata',
    ]),
  );
  const { blocks } = read('list.ods', file('list.ods'));
  const first = blocks.filter(({ cell }) => cell?.table === 0);
  expect(first.map(({ text }) => text)).toContain('身份证号');
});

test.each([
  ['slides.odp', ['046 text', '054 cell', '062 text', '011 metadata']],
  ['slides.pptx', ['046 text', '054 cell', '062 comment']],
])('slides are read with their tables and what the speaker says: %s', (name, expected) => {
  expect(found(name).map(([one, role]) => `${one} ${role}`)).toEqual(expect.arrayContaining(expected));
  const { blocks } = read(name, file(name));
  expect(blocks.filter(({ cell }) => cell?.row === 0).map(({ text }) => text)).toEqual(['姓名', '身份证号']);
});

test('a cell of OpenDocument that held a number becomes a text', () => {
  const reading = read('list.ods', file('list.ods'));
  const edits = reading.blocks.flatMap(({ text, role }, block) =>
    text === '110101199003070070' && (role === 'cell' || role === 'attribute')
      ? [{ block, start: 6, end: 14, replacement: '********' }]
      : [],
  );
  expect(edits.length).toBeGreaterThan(1);
  const sheet = strFromU8(unzipSync(reading.write(edits))['content.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/office:value-type="string"[^>]*office:string-value="110101\*{8}0070"/);
  expect(sheet).not.toContain('office:value="110101');
});

describe.each(['list.xlsx', 'notice.docx', 'list.ods', 'notice.odt', 'slides.odp', 'slides.pptx'])(
  'edits of %s',
  (name) => {
    test('leave none of what they replace, in any part, and change no other part', () => {
      const bytes = file(name);
      const reading = read(name, bytes);
      expect(reading.write([])).toBe(bytes);
      const edits = reading.blocks.flatMap(({ text }, block) =>
        [...text.matchAll(number)].map(({ index }) => ({
          block,
          start: index,
          end: index + 18,
          replacement: '*'.repeat(18),
        })),
      );
      const written = unzipSync(reading.write(edits));
      const before = unzipSync(bytes);
      expect(Object.keys(written)).toEqual(Object.keys(before).filter((part) => !part.endsWith('/')));
      const plain = (content: Uint8Array) => strFromU8(content).replace(/<[^>]*>/g, '');
      for (const [part, content] of Object.entries(written)) {
        expect(plain(content).match(number)).toBeNull();
        if (!plain(before[part] ?? content).match(number) && !/\.rels$|thumbnail/.test(part))
          expect(content).toEqual(before[part]);
      }
    });
  },
);

test('a cell with a number or a formula becomes a text', () => {
  const reading = read('list.xlsx', file('list.xlsx'));
  const block = reading.blocks.findIndex(
    ({ role }, index) => reading.locate(index, 0).part === '名单!B5' && role === 'cell',
  );
  const written = unzipSync(reading.write([{ block, start: 2, end: 15, replacement: '<&>' }]));
  const sheet = strFromU8(written['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(
    /<c r="B5" s="\d+" t="inlineStr"><is><t xml:space="preserve">11&lt;&amp;&gt;\d{3}<\/t><\/is><\/c>/,
  );
});

describe('archives', () => {
  test('hold documents, and their names are read too', () => {
    const inner = zipSync({ 'b.csv': strToU8('姓名,电话\n甲,13812345678\n') });
    const reading = read('a.zip', zipSync({ 'x/名单.txt': strToU8('hello'), 'inner.zip': inner }));
    expect(reading.blocks.map(({ text, place }) => [text, place.part])).toEqual([
      ['x/名单.txt\ninner.zip', ''],
      ['hello', 'x/名单.txt'],
      ['b.csv', 'inner.zip/'],
      ['姓名', 'inner.zip/b.csv'],
      ['电话', 'inner.zip/b.csv'],
      ['甲', 'inner.zip/b.csv'],
      ['13812345678', 'inner.zip/b.csv'],
    ]);
    const written = unzipSync(reading.write([{ block: 6, start: 3, end: 7, replacement: '****' }]));
    expect(strFromU8(unzipSync(written['inner.zip'] ?? inner)['b.csv'] ?? inner)).toContain('138****5678');
  });

  test('inside archives inside archives are not followed without end', () => {
    let bytes = zipSync({ a: strToU8('x') });
    for (let i = 0; i < 5; i++) bytes = zipSync({ 'a.zip': bytes });
    expect(read('a.zip', bytes).unread.map(({ because }) => because)).toEqual(['unsupported']);
  });

  test('that would burst are stopped by what really comes out', () => {
    const bomb = zipSync({ a: new Uint8Array(50_000_000), b: strToU8('ok') }, { level: 9 });
    const { entries, unread } = unzip(bomb, { entries: 10, entry: 1_000_000, total: 2_000_000 });
    expect(entries.map(({ name }) => name)).toEqual(['b']);
    expect(unread).toEqual([{ place: { part: 'a' }, because: 'too-large' }]);
    expect(unzip(bomb, { entries: 1, entry: 1e9, total: 1e9 }).unread).toEqual([
      { place: {}, because: 'too-large' },
    ]);
  });

  test('that are encrypted or no archives say so', () => {
    const sealed = zipSync({ a: strToU8('x') });
    const at = Buffer.from(sealed).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    sealed[at + 8] = 1;
    expect(unzip(sealed).unread).toEqual([{ place: { part: 'a' }, because: 'encrypted' }]);
    const office = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(readDocument('a.xlsx', office).unread.map(({ because }) => because)).toEqual(['encrypted']);
  });

  test.each(['list.xlsx', 'notice.docx'])('%s, cut or changed anywhere, ends with a state', (name) => {
    const bytes = file(name);
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (length, at, byte) => {
        expect(readDocument(name, bytes.slice(0, length))).toBeDefined();
        const changed = bytes.slice();
        changed[at] = byte;
        const reading = readDocument(name, changed);
        if ('blocks' in reading) expect(reading.write([])).toBe(changed);
        else expect(reading.unread).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('XML that declares entities is refused', () => {
    const entries = unzipSync(file('notice.docx'));
    entries['word/document.xml'] = strToU8('<!DOCTYPE a [<!ENTITY b "ccc">]><a>&b;</a>');
    const { unread } = readDocument('a.docx', zipSync(entries));
    expect(unread).toEqual([{ place: { part: 'word/document.xml' }, because: 'unsupported' }]);
  });
});
