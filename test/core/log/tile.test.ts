import { describe, expect, test } from 'vitest';
import { hashLeaf } from '../../../core/log/merkle.ts';
import { entriesOf, groupsOf, tilePath, tilesOf } from '../../../core/log/tile.ts';

test.each([
  [0, '000'],
  [999, '999'],
  [1000, 'x001/000'],
  [1234067, 'x001/x234/067'],
])('index %i is written %s', (index, path) => expect(groupsOf(index)).toBe(path));

test.each([
  [0, 0, 256, 'tile/0/000'],
  [0, 273, 112, 'tile/0/273.p/112'],
  ['entries', 1, 1, 'tile/entries/001.p/1'],
] as const)('a tile of level %s, index %i and width %i', (level, index, width, path) =>
  expect(tilePath(level, index, width)).toBe(path),
);

const log = (size: number) => {
  const entries = Array.from({ length: size }, (_, at) => Uint8Array.of(at >> 16, at >> 8, at));
  return tilesOf(entries, entries.map(hashLeaf));
};
const hashTiles = (size: number) => log(size).filter(({ path }) => !path.includes('entries'));

describe('which files a log has', () => {
  test.each([
    [0, []],
    [1, ['tile/entries/000.p/1', 'tile/0/000.p/1']],
    [256, ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1']],
    [257, ['tile/entries/000', 'tile/entries/001.p/1', 'tile/0/000', 'tile/0/001.p/1', 'tile/1/000.p/1']],
  ])('of size %i', (size, paths) => expect(log(size).map(({ path }) => path)).toEqual(paths));

  test('of size 70,000', () => {
    const paths = hashTiles(70_000).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('tile/0/') && !path.includes('.p/'))).toHaveLength(273);
    expect(paths.filter((path) => path.includes('.p/') || !path.startsWith('tile/0/'))).toEqual([
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
  });
});

test('a full tile has 8,192 bytes', () => expect(hashTiles(256)[0]?.bytes).toHaveLength(8192));

test('a bundle gives its entries back, and a cut one gives nothing', () => {
  const [bundle] = log(3);
  expect(entriesOf(bundle?.bytes ?? new Uint8Array())?.map((entry) => entry[2])).toEqual([0, 1, 2]);
  expect(entriesOf((bundle?.bytes ?? new Uint8Array()).slice(0, -1))).toBeUndefined();
});
