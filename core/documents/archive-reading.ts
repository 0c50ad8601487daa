import { zipSync } from 'fflate';
import type { Block, Edit, Place, Unread } from './block.ts';
import type { Decoded } from './decode.ts';
import { appendAll, type Piece } from './piece.ts';
import type { LocatedReading } from './source-reading.ts';
import type { Entry } from './unzip.ts';
import { patches } from './write-edits.ts';

/** An XML part of an archive: its text, and the pieces whose text stands in it. */
export interface XmlPart {
  name: string;
  decoded: Decoded;
  pieces: Piece[];
  /** More blocks, whose pieces are made when someone edits them. */
  more?: LazyPieces;
}

/** Blocks of which each knows its piece and the part that stands in, but only when asked: a workbook has millions. */
export interface LazyPieces {
  blocks: readonly Block[];
  piece(index: number): { part: string; piece: Piece } | undefined;
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
  // Two plain lists, since there may be millions.
  const owners: number[] = [];
  const indices: number[] = [];
  let tables = 0;
  const add = (block: Block, owner: number, index: number) => {
    blocks.push(block);
    owners.push(owner);
    indices.push(index);
    if (block.cell && block.cell.table >= tables) tables = block.cell.table + 1;
  };
  parts.forEach(({ name, pieces, more }, owner) => {
    pieces.forEach((piece, index) => {
      if (piece.text.trim() !== '') add(toBlock(piece, name), owner, index);
    });
    more?.blocks.forEach((block, index) => {
      add(block, owner, pieces.length + index);
    });
  });
  inner.forEach(({ name, reading }, position) => {
    const first = tables;
    reading.blocks.forEach((block, index) => {
      const moved: Block = { ...block, place: within(name, block.place) };
      if (block.cell) moved.cell = { ...block.cell, table: block.cell.table + first };
      add(moved, parts.length + position, index);
    });
  });
  /** The piece of a block that stands in a part of XML. */
  const pieceOf = (block: number): { part: string; piece: Piece } | undefined => {
    const part = parts[owners[block] ?? -1];
    const index = indices[block] ?? -1;
    const piece = part?.pieces[index];
    return part && piece ? { part: part.name, piece } : part?.more?.piece(index - part.pieces.length);
  };
  return {
    blocks,
    unread: [
      ...unread,
      ...inner.flatMap(({ name, reading }) => {
        return reading.unread.map((one) => ({ ...one, place: within(name, one.place) }));
      }),
    ],
    locate: (block, offset) => {
      const file = inner[(owners[block] ?? -1) - parts.length];
      return file
        ? within(file.name, file.reading.locate(indices[block] ?? 0, offset))
        : (blocks[block]?.place ?? {});
    },
    removes: (edits) => {
      const byOwner = Map.groupBy(edits, (edit) => owners[edit.block] ?? -1);
      return inner.flatMap(({ name, reading }, position) => {
        const own = byOwner.get(parts.length + position) ?? [];
        const found =
          reading.removes?.(own.map((edit) => ({ ...edit, block: indices[edit.block] ?? -1 }))) ?? [];
        return found.map((place) => within(name, place));
      });
    },
    write: (edits) => {
      if (edits.length === 0) return bytes;
      const changedFiles = new Map<number, Uint8Array>();
      const toParts: Edit[] = [];
      for (const [owner, list] of Map.groupBy(edits, (edit) => owners[edit.block] ?? -1)) {
        const file = inner[owner - parts.length];
        const own = list.map((edit) => ({ ...edit, block: indices[edit.block] ?? -1 }));
        if (file)
          changedFiles.set(owner - parts.length, (file.reading.writeInside ?? file.reading.write)(own));
        else appendAll(toParts, list);
      }
      const changedParts = new Map<string, Uint8Array>();
      for (const [name, changes] of editedPieces(toParts, pieceOf)) {
        const part = parts.find((one) => one.name === name);
        if (part) changedParts.set(name, part.decoded.encode(patches(changes.pieces, changes.edits)));
      }
      return pack(changedParts, changedFiles);
    },
  };
}

/** The pieces that edits are in, by the part that they stand in; the edits count these pieces. */
function editedPieces(
  edits: readonly Edit[],
  pieceOf: (block: number) => { part: string; piece: Piece } | undefined,
): Map<string, { pieces: Piece[]; edits: Edit[] }> {
  const changed = new Map<string, { pieces: Piece[]; edits: Edit[] }>();
  for (const [block, list] of Map.groupBy(edits, (edit) => edit.block)) {
    const found = pieceOf(block);
    if (!found) continue;
    const changes = changed.get(found.part) ?? { pieces: [], edits: [] };
    changed.set(found.part, changes);
    for (const edit of list) changes.edits.push({ ...edit, block: changes.pieces.length });
    changes.pieces.push(found.piece);
  }
  return changed;
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
