import { zipSync } from 'fflate';
import type { Block, Place, Unread } from './block.ts';
import type { Decoded } from './decode.ts';
import type { Piece } from './piece.ts';
import type { LocatedReading } from './source-reading.ts';
import type { Entry } from './unzip.ts';
import { patches } from './write-edits.ts';

/** An XML part of an archive: its text, and the pieces whose text stands in it. */
export interface XmlPart {
  name: string;
  decoded: Decoded;
  pieces: Piece[];
}

/** A file in an archive that has a reading of its own. */
export interface InnerFile {
  name: string;
  reading: LocatedReading<Uint8Array>;
}

/** The oldest time that a ZIP can hold: a written archive tells nothing about when it was written. */
const MTIME = '1980-01-01T00:00:00';

/**
 * The parts of an archive as one reading. Places name the part; tables of inner files get numbers of their own.
 * `write` packs the archive anew with the changed parts; all others keep their content.
 */
export function archiveReading(
  bytes: Uint8Array,
  entries: readonly Entry[],
  parts: readonly XmlPart[],
  inner: readonly InnerFile[],
  unread: Unread[],
): LocatedReading<Uint8Array> {
  return compositeReading(parts, inner, unread, bytes, (changedParts, changedFiles) => {
    const changed = new Map(changedParts);
    for (const [index, content] of changedFiles) changed.set(inner[index]?.name ?? '', content);
    const files = entries.map((one) => [one.name, changed.get(one.name) ?? one.bytes]);
    return zipSync(Object.fromEntries(files), { mtime: MTIME });
  });
}

/**
 * Parts and files as one reading. `pack` makes the whole anew from the changed parts by name and the changed files by
 * their place in `inner`.
 */
export function compositeReading(
  parts: readonly XmlPart[],
  inner: readonly InnerFile[],
  unread: Unread[],
  bytes: Uint8Array,
  pack: (parts: ReadonlyMap<string, Uint8Array>, files: ReadonlyMap<number, Uint8Array>) => Uint8Array,
): LocatedReading<Uint8Array> {
  const blocks: Block[] = [];
  const owners: { owner: number; index: number }[] = [];
  let tables = 0;
  parts.forEach(({ name, pieces }, owner) => {
    pieces.forEach((piece, index) => {
      if (piece.text.trim() === '') return;
      blocks.push(toBlock(piece, name));
      owners.push({ owner, index });
      tables = Math.max(tables, (piece.cell?.table ?? -1) + 1);
    });
  });
  inner.forEach(({ name, reading }, position) => {
    const first = tables;
    reading.blocks.forEach((block, index) => {
      const moved: Block = { ...block, place: within(name, block.place) };
      if (block.cell) moved.cell = { ...block.cell, table: block.cell.table + first };
      tables = Math.max(tables, (moved.cell?.table ?? -1) + 1);
      blocks.push(moved);
      owners.push({ owner: parts.length + position, index });
    });
  });
  return {
    blocks,
    unread: [
      ...unread,
      ...inner.flatMap(({ name, reading }) => {
        return reading.unread.map((one) => ({ ...one, place: within(name, one.place) }));
      }),
    ],
    locate: (block, offset) => {
      const { owner, index } = owners[block] ?? { owner: -1, index: 0 };
      const file = inner[owner - parts.length];
      return file ? within(file.name, file.reading.locate(index, offset)) : (blocks[block]?.place ?? {});
    },
    removes: (edits) =>
      inner.flatMap(({ name, reading }, position) => {
        const own = edits.flatMap((edit) => {
          const { owner, index } = owners[edit.block] ?? { owner: -1, index: -1 };
          return owner === parts.length + position ? [{ ...edit, block: index }] : [];
        });
        return (reading.removes?.(own) ?? []).map((place) => within(name, place));
      }),
    write: (edits) => {
      if (edits.length === 0) return bytes;
      const byOwner = Map.groupBy(edits, (edit) => owners[edit.block]?.owner ?? -1);
      const changedParts = new Map<string, Uint8Array>();
      const changedFiles = new Map<number, Uint8Array>();
      for (const [owner, list] of byOwner) {
        const own = list.map((edit) => ({ ...edit, block: owners[edit.block]?.index ?? -1 }));
        const part = parts[owner];
        const file = inner[owner - parts.length];
        if (part) changedParts.set(part.name, part.decoded.encode(patches(part.pieces, own)));
        else if (file)
          changedFiles.set(owner - parts.length, (file.reading.writeInside ?? file.reading.write)(own));
      }
      return pack(changedParts, changedFiles);
    },
  };
}

function toBlock(piece: Piece, name: string): Block {
  const block: Block = { text: piece.text, role: piece.role, place: { part: piece.part ?? name } };
  if (piece.cell) block.cell = piece.cell;
  if (piece.label !== undefined) block.label = piece.label;
  return block;
}

/** A place in a file that is a part of a larger one. */
export function within(name: string, place: Place): Place {
  return { ...place, part: place.part === undefined ? name : `${name}/${place.part}` };
}
