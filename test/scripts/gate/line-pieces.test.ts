import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { linePieces } from '../../../scripts/gate/line-pieces.ts';

const cut = (text: string, size: number, header: boolean) =>
  [...linePieces(strToU8(text), size, header)].map(({ bytes, linesBefore }) => [
    strFromU8(bytes),
    linesBefore,
  ]);

test.each<[string, number, (string | number)[][]]>([
  ['', 4, [['', 0]]],
  ['a\nb\n', 100, [['a\nb\n', 0]]],
  [
    'a\nb\nc\nd',
    3,
    [
      ['a\nb\n', 0],
      ['c\nd', 2],
    ],
  ],
  [
    'long line\nb\n',
    1,
    [
      ['long line\n', 0],
      ['b\n', 1],
    ],
  ],
])('lines of %j, at %d bytes', (text, size, pieces) => {
  expect(cut(text, size, false)).toEqual(pieces);
});

test.each<[string, number, (string | number)[][]]>([
  ['h\n', 1, [['h\n', 0]]],
  [
    'h\n1\n2\n3\n',
    2,
    [
      ['h\n1\n', 0],
      ['h\n2\n', 1],
      ['h\n3\n', 2],
    ],
  ],
  [
    'h\n"a\nb\nc"\n2\n',
    2,
    [
      ['h\n"a\nb\nc"\n', 0],
      ['h\n2\n', 3],
    ],
  ],
])('a table %j, at %d bytes, keeps its header and its quotes', (text, size, pieces) => {
  expect(cut(text, size, true)).toEqual(pieces);
});
