import { strToU8, zipSync } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { of } from './make.ts';

/** Mails. */
export const badMails: readonly BadFile[] = [
  {
    about: 'mail nested in itself',
    name: 'a.eml',
    because: ['too-large'],
    make: () => strToU8(of('Content-Type: message/rfc822\n\n', 500)),
  },
  {
    about: 'mail of a hundred thousand parts',
    name: 'a.eml',
    because: ['too-large'],
    make: () => strToU8(`Content-Type: multipart/mixed; boundary=b\n\n${of('--b\n\nx\n', 100_000)}`),
  },
  {
    about: 'mail whose parts share a boundary',
    name: 'a.eml',
    make: () => strToU8(of('Content-Type: multipart/mixed; boundary=b\n\n--b\n', 200)),
  },
  {
    about: 'mail with a field of a megabyte',
    name: 'a.eml',
    make: () => strToU8(`Subject: ${of('=?utf-8?q?', 100_000)}\n\nx`),
  },
  {
    about: 'mail with parameters without end',
    name: 'a.eml',
    make: () =>
      strToU8(`Content-Type: a/b${Array.from({ length: 50_000 }, (_, i) => `; n*${i}=x`).join('')}\n\nx`),
  },
  {
    about: 'mail with an archive in archives',
    name: 'a.eml',
    make: ({ docx }) =>
      strToU8(
        `Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${Buffer.from(zipSync({ 'a.zip': zipSync({ 'a.docx': docx }) })).toString('base64')}`,
      ),
  },
];
