import { strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { zeros } from './make.ts';

/** Formats that are not read, and files under the name of another kind. */
export const wrongNames: readonly BadFile[] = [
  {
    about: 'old Word file',
    name: 'a.doc',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(3000)]),
  },
  {
    about: 'old Excel file called xlsx',
    name: 'a.xlsx',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(3000)]),
  },
  {
    about: 'encrypted Word file',
    name: 'a.docx',
    because: ['encrypted'],
    make: () =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...strToU8([...'EncryptedPackage'].join('\0')),
        ...zeros(3000),
      ]),
  },
  {
    about: 'WPS file',
    name: 'a.wps',
    because: ['unsupported'],
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...zeros(600)]),
  },
  { about: 'rar', name: 'a.zip', because: ['unsupported'], make: () => strToU8('Rar!\x1a\x07\x01\x00') },
  { about: 'pdf called docx', name: 'a.docx', make: ({ pdf }) => pdf },
  { about: 'docx called pdf', name: 'a.pdf', make: ({ docx }) => docx },
  { about: 'docx called txt', name: 'a.txt', make: ({ docx }) => docx },
  { about: 'xlsx called csv', name: 'a.csv', make: ({ xlsx }) => xlsx },
  { about: 'picture called html', name: 'a.html', because: ['picture'], make: ({ png }) => png },
  { about: 'nothing', name: 'a.docx', make: () => zeros(0) },
  { about: 'one byte', name: 'a.pdf', make: () => zeros(1) },
  { about: 'zeros called txt', name: 'a.txt', because: ['unsupported'], make: () => zeros(1000) },
];
