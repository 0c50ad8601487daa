import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '#core/documents/gb18030.ts';
import { transferDecode, transferEncode } from '#core/documents/mail/transfer.ts';
import { decodeWords, encodeWords } from '#core/documents/mail/words.ts';
import { readDocument } from '#core/documents/read-document.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const utf8 = (text: string) => new TextEncoder().encode(text);
const list = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files/list.xlsx')));

const mail = [
  `From: =?gb18030?B?${base64(encodeGb18030('民政局'))}?= <office@example.invalid>`,
  'To: =?UTF-8?Q?=E5=BC=A0=E4=B8=89?= <zhang@example.invalid>',
  `Subject: =?UTF-8?B?${base64(utf8('救助名单')).slice(0, 8)}?=`,
  ` =?UTF-8?B?${base64(utf8('救助名单')).slice(8)}?=`,
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  '写给老程序的话 13812345601',
  '--outer',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=gb2312',
  'Content-Transfer-Encoding: base64',
  '',
  base64(encodeGb18030('联系电话 13812345602')),
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>=E7=94=B5=E8=AF=9D 138123=',
  '<b>45603</b></p>',
  '--inner--',
  '--outer',
  `Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name*0*=UTF-8''%E5%90%8D; name*1*=%E5%8D%95.xlsx`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment; filename*=UTF-8''%E5%90%8D%E5%8D%9513812345604.xlsx`,
  '',
  base64(list).replace(/.{76}/g, '$&\r\n'),
  '--outer',
  'Content-Type: text/plain; charset=big5',
  '',
  'Pl',
  '--outer',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  '电话 13812345605',
  '--outer--',
  'after 13812345606',
].join('\r\n');

function read(source: string | Uint8Array) {
  const reading = readDocument('a.eml', typeof source === 'string' ? utf8(source) : source);
  if (!('blocks' in reading)) throw new Error('not read');
  return reading;
}
const phone = /1381234560\d/;

test('a mail is read whole: fields, texts, HTML, attachments, mails in it, what stands between its parts', () => {
  const { blocks, unread, locate } = read(mail);
  expect(unread).toEqual([]);
  const found = blocks.map(
    ({ text, role, label }, block) => `${role} ${locate(block, 0).part} ${label ?? ''} ${text}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'metadata from from 民政局 <office@example.invalid>',
      'metadata to to 张三 <zhang@example.invalid>',
      'metadata subject subject 救助名单',
      'text part-1.txt  联系电话 13812345602',
      'text part-2.html  电话 13812345603',
      'metadata content-disposition content-disposition 名单13812345604.xlsx',
      'text part-5.txt  电话 13812345605',
    ]),
  );
  expect(found.filter((one) => /^hidden between.*1381234560[16]/.test(one))).toHaveLength(2);
  expect(found.some((one) => one.startsWith('cell 名单13812345604.xlsx/名单!B3'))).toBe(true);
});

test('agrees with another reader of mails', async () => {
  const other = await PostalMime.parse(mail);
  const texts = read(mail).blocks.map(({ text }) => text);
  expect(texts).toContain(other.subject);
  expect(texts).toContain(other.text?.split('\n')[0]?.trim());
  expect(texts).toContain(other.attachments[0]?.filename);
});

test('edits are written in the encoding of each part, and nothing else changes', async () => {
  const reading = read(mail);
  const edits = reading.blocks.flatMap(({ text }, block) => {
    const index = text.search(/1381234560\d/);
    return index < 0 ? [] : [{ block, start: index + 3, end: index + 7, replacement: '****' }];
  });
  expect(edits).toHaveLength(6);
  const written = reading.write(edits);
  const again = read(written);
  expect(again.blocks.map(({ text }) => text).join('\n')).not.toMatch(phone);
  const masked = (text: string) => text.replace(/(?<=138)1234(?=560\d)/, '****');
  expect(again.blocks.map(({ text }) => text)).toEqual(reading.blocks.map(({ text }) => masked(text)));
  const other = await PostalMime.parse(written);
  expect(other.text).toContain('138****5602');
  expect(other.html).toContain('138***<b>*5603</b>');
  expect(other.attachments[0]?.filename).toBe('名单138****5604.xlsx');
  expect(new Uint8Array(other.attachments[0]?.content as ArrayBuffer)).toEqual(list);
  expect(reading.write([])).toEqual(utf8(mail));
});

describe('what cannot be read is told', () => {
  test.each([
    ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data', 'AAAA', 'encrypted'],
    ['Content-Transfer-Encoding: x-uuencode', 'x', 'unsupported'],
    [
      'Content-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64',
      'AAAAAAAA',
      'unsupported',
    ],
  ])('%#', (field, body, because) => {
    expect(read(`Subject: a\r\n${field}\r\n\r\n${body}`).unread.map((one) => one.because)).toEqual([because]);
  });
});

test('a mail without an extension is known by its fields', () => {
  const reading = readDocument('a', utf8('From: a@example.invalid\r\nSubject: =?utf-8?q?a=20b?=\r\n\r\nx'));
  expect('blocks' in reading && reading.blocks.map(({ text }) => text)).toEqual([
    'a@example.invalid',
    'a b',
    'x',
  ]);
});

describe('codings come back as they went', () => {
  test.each(['base64', 'quoted-printable'] as const)('%s', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(transferDecode(transferEncode(bytes, encoding), encoding)).toEqual(bytes);
      }),
    );
  });
  test('words of a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('张', 'a', ' ', '🎈', '1'), maxLength: 60 }), (text) => {
        const plain = text.replace(/ +/g, ' ').trim();
        expect(decodeWords(utf8(encodeWords(plain)))).toBe(plain);
      }),
    );
  });
  test('any bytes end with a reading', () => {
    const line = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      'a: b',
      ' c',
      '=',
      'text',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const bytes = utf8(lines.join('\n'));
        expect(read(bytes).write([])).toEqual(bytes);
      }),
    );
  });
});
