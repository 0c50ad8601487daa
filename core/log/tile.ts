/**
 * Tiles: the tree as static files (C2SP tlog-tiles). A tile holds up to 256 hashes; level 0 holds leaf hashes, level l
 * the roots of full tiles of level l − 1. Entry bundles hold the entries themselves.
 */
import { concatBytes } from '@noble/hashes/utils.js';
import { type Hash, rootOf } from './merkle.ts';

const full = 256;

/** One file of the log: its path under the log's prefix, and its bytes. */
export interface TileFile {
  path: string;
  bytes: Uint8Array;
}

/** `1234067` → `x001/x234/067`: groups of three digits, all but the last marked with x. */
export function groupsOf(n: number): string {
  const digits = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0');
  const groups = digits.match(/.{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** Path of a tile: `tile/<L>/<N>[.p/<W>]`. `level` is a number or `entries`; `width` 256 means a full tile. */
export function tilePath(level: number | 'entries', index: number, width: number = full): string {
  return `tile/${level}/${groupsOf(index)}${width < full ? `.p/${width}` : ''}`;
}

/** Every hash tile and entry bundle of a log with these entries, in order of level and index. Empty for an empty log. */
export function tilesOf(entries: readonly Uint8Array[], leaves: readonly Hash[]): TileFile[] {
  const files: TileFile[] = chunks(entries).map((bundle, index) => ({
    path: tilePath('entries', index, bundle.length),
    bytes: concatBytes(...bundle.map(framed)),
  }));
  for (let level = 0, hashes = leaves; hashes.length > 0; level += 1) {
    const tiles = chunks(hashes);
    files.push(
      ...tiles.map((tile, index) => ({
        path: tilePath(level, index, tile.length),
        bytes: concatBytes(...tile),
      })),
    );
    hashes = tiles.filter((tile) => tile.length === full).map(rootOf);
  }
  return files;
}

/** An entry with its length in front: big-endian uint16. @throws above 65,535 bytes. */
function framed(entry: Uint8Array): Uint8Array {
  if (entry.length > 0xffff) throw new RangeError('an entry has at most 65535 bytes');
  return concatBytes(Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry);
}

/** The entries of a bundle; undefined where its lengths do not add up. */
export function entriesOf(bundle: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bundle.length) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    entries.push(bundle.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return at === bundle.length ? entries : undefined;
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / full) }, (_, index) =>
    items.slice(index * full, (index + 1) * full),
  );
}
