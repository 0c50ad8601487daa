import { strToU8, zipSync } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { lying, MiB, zeros } from './make.ts';

/** Archives: bombs, and figures that lie. */
export const badArchives: readonly BadFile[] = [
  { about: 'zip bomb of zeros', name: 'a.zip', make: () => zipSync({ a: zeros(16 * MiB) }, { level: 9 }) },
  {
    about: 'zip bomb beyond the limit',
    name: 'a.zip',
    heavy: true,
    because: ['too-large'],
    make: () => zipSync({ a: zeros(600 * MiB) }, { level: 9 }),
  },
  {
    about: 'many bombs in one',
    name: 'a.zip',
    heavy: true,
    because: ['too-large', 'unsupported'],
    make: () => {
      const bomb = zipSync({ a: zeros(100 * MiB) }, { level: 9 });
      return zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.zip`, bomb])));
    },
  },
  {
    about: 'archives in archives',
    name: 'a.zip',
    because: ['unsupported'],
    make: () => {
      let bytes = zipSync({ a: strToU8('x') });
      for (let i = 0; i < 30; i++) bytes = zipSync({ 'a.zip': bytes });
      return bytes;
    },
  },
  {
    about: 'archive of 5,000 files',
    name: 'a.zip',
    because: ['too-large'],
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
  },
  {
    about: 'header says one byte',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 24, 1, true)),
  },
  {
    about: 'header says four GiB',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 24, 0xffff_ffff, true)),
  },
  {
    about: 'packed size beyond the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 20, 0x7fff_ffff, true)),
  },
  {
    about: 'packed size of none',
    name: 'a.xlsx',
    make: ({ xlsx }) => lying(xlsx, (view, at) => view.setUint32(at + 20, 0, true)),
  },
  {
    about: 'local header beyond the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 42, 0xffff_fff0, true)),
  },
  {
    about: 'local header points to itself',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, at) => view.setUint32(at + 42, at, true)),
  },
  {
    about: 'name longer than the file',
    name: 'a.docx',
    because: ['damaged'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 28, 0xffff, true)),
  },
  {
    about: 'unknown packing',
    name: 'a.docx',
    because: ['unsupported'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 10, 99, true)),
  },
  {
    about: 'encrypted flag',
    name: 'a.docx',
    because: ['encrypted'],
    make: ({ docx }) => lying(docx, (view, at) => view.setUint16(at + 8, 1, true)),
  },
  {
    about: 'more entries said than there are',
    name: 'a.docx',
    because: ['damaged', 'too-large'],
    make: ({ docx }) => lying(docx, (view, _at, end) => view.setUint16(end + 10, 0xffff, true)),
  },
  {
    about: 'no entries said',
    name: 'a.docx',
    make: ({ docx }) => lying(docx, (view, _at, end) => view.setUint16(end + 10, 0, true)),
  },
  {
    about: 'directory beyond the file',
    name: 'a.xlsx',
    because: ['damaged'],
    make: ({ xlsx }) => lying(xlsx, (view, _at, end) => view.setUint32(end + 16, 0xffff_ff00, true)),
  },
  {
    about: 'directory inside itself',
    name: 'a.xlsx',
    because: ['damaged'],
    make: ({ xlsx }) => lying(xlsx, (view, _at, end) => view.setUint32(end + 16, end - 10, true)),
  },
  { about: 'a part twice', name: 'a.zip', make: ({ docx }) => Uint8Array.from([...docx, ...docx]) },
];
