import { deflateSync, strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { MiB, zeros } from './make.ts';

/** Pictures. */
export const badPictures: readonly BadFile[] = [
  { about: 'picture cut short', name: 'a.png', because: ['picture'], make: ({ png }) => png.slice(0, 200) },
  {
    about: 'picture of a light year',
    name: 'a.png',
    make: ({ png }) => {
      const copy = png.slice();
      new DataView(copy.buffer).setUint32(16, 0x7fff_ffff);
      return copy;
    },
  },
  {
    about: 'picture whose chunks lie',
    name: 'a.png',
    make: ({ png }) => {
      const copy = png.slice();
      new DataView(copy.buffer).setUint32(33, 0xffff_fff0);
      return copy;
    },
  },
  {
    about: 'picture with a packed bomb',
    name: 'a.png',
    because: ['too-large'],
    make: ({ png }) => {
      const packed = deflateSync(zeros(64 * MiB), { level: 9 });
      const body = Uint8Array.from([...strToU8('zTXta\0\0'), 0x78, 0xda, ...packed, 0, 0, 0, 0]);
      const chunk = new Uint8Array(body.length + 8);
      new DataView(chunk.buffer).setUint32(0, body.length - 4);
      chunk.set(body, 4);
      return Uint8Array.from([...png.slice(0, 33), ...chunk, ...png.slice(33)]);
    },
  },
  {
    about: 'EXIF in a ring',
    name: 'a.jpg',
    make: () =>
      Uint8Array.from([
        0xff,
        0xd8,
        0xff,
        0xe1,
        0,
        40,
        ...strToU8('Exif\0\0MM\0*'),
        0,
        0,
        0,
        8,
        0,
        1,
        0x87,
        0x69,
        0,
        4,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        8,
        0,
        0,
        0,
        8,
        ...zeros(6),
        0xff,
        0xd9,
      ]),
  },
  {
    about: 'JPEG of markers',
    name: 'a.jpg',
    make: () =>
      Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 4000 }, () => [0xff, 0xe1, 0, 2]).flat()]),
  },
  {
    about: 'gif that goes on',
    name: 'a.gif',
    make: () =>
      Uint8Array.from([...strToU8('GIF89a'), ...Array.from({ length: 20_000 }, () => [0x21, 0xfe]).flat()]),
  },
];
