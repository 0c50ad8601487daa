import { type Zippable, zipSync } from 'fflate';
import type { Block, Edit, Place, Unread } from './block.ts';
import type { Decoded } from './decode.ts';
import { blankPicture } from './picture/blank.ts';
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
  locate(index: number): Place;
  piece(index: number): { part: string; piece: Piece } | undefined;
}

/** A file in an archive that has a reading of its own. */
export interface InnerFile {
  name: string;
  reading: LocatedReading<Uint8Array>;
}

/** Small pictures of the first page: they would show what was masked. */
const preview = /^(?:Thumbnails\/thumbnail\.png|docProps\/thumbnail\.(?:jpe?g|png|emf|wmf))$/i;

/** The oldest time that a ZIP can hold: a written archive tells nothing about when it was written. */
const MTIME = '1980-01-01T00:00:00';

/**
 * The parts of an archive as one reading. Places name the part; tables of inner files get numbers of their own.
 * `write` packs the archive anew with the changed parts and an empty preview; all others keep their content.
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
    const files = entries.map(({ name, bytes: content }): [string, Zippable[string]] => {
      // Programs tell OpenDocument by this part, which must lie in the file as it is.
      if (name === 'mimetype') return [name, [content, { level: 0 }]];
      return [name, changed.get(name) ?? (preview.test(name) ? blankPicture(content) : content)];
    });
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
  /** Where the blocks of each owner begin: the parts first, then the files. */
  const firsts: number[] = [];
  const own = parts.map(({ pieces }) => pieces.filter((piece) => piece.text.trim() !== ''));
  let tables = 0;
  parts.forEach(({ name, more }, owner) => {
    firsts.push(blocks.length);
    for (const piece of own[owner] ?? []) blocks.push(toBlock(piece, name));
    if (more) appendAll(blocks, more.blocks);
  });
  for (const { cell } of blocks) if (cell && cell.table >= tables) tables = cell.table + 1;
  for (const { name, reading } of inner) {
    firsts.push(blocks.length);
    const first = tables;
    const placed = placing(name);
    for (const block of reading.blocks) {
      const moved: Block = { ...block, place: placed(block.place) };
      if (block.cell) {
        moved.cell = { ...block.cell, table: block.cell.table + first };
        if (moved.cell.table >= tables) tables = moved.cell.table + 1;
      }
      blocks.push(moved);
    }
  }
  const ownerOf = (block: number): number => {
    let owner = firsts.length - 1;
    while (owner > 0 && (firsts[owner] ?? 0) > block) owner--;
    return block < 0 || block >= blocks.length ? -1 : owner;
  };
  const indexOf = (block: number): number => block - (firsts[ownerOf(block)] ?? 0);
  /** The blocks of a part that are no pieces of their own. */
  const moreOf = (block: number): { more: LazyPieces; index: number } | undefined => {
    const owner = ownerOf(block);
    const more = parts[owner]?.more;
    const index = indexOf(block) - (own[owner]?.length ?? 0);
    return more && index >= 0 ? { more, index } : undefined;
  };
  /** The piece of a block that stands in a part of XML. */
  const pieceOf = (block: number): { part: string; piece: Piece } | undefined => {
    const lazy = moreOf(block);
    if (lazy) return lazy.more.piece(lazy.index);
    const owner = ownerOf(block);
    const piece = own[owner]?.[indexOf(block)];
    return piece && { part: parts[owner]?.name ?? '', piece };
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
      const file = inner[ownerOf(block) - parts.length];
      if (file) return within(file.name, file.reading.locate(indexOf(block), offset));
      const lazy = moreOf(block);
      return lazy ? lazy.more.locate(lazy.index) : (blocks[block]?.place ?? {});
    },
    removes: (edits) => {
      const byOwner = Map.groupBy(edits, (edit) => ownerOf(edit.block));
      return inner.flatMap(({ name, reading }, position) => {
        const list = byOwner.get(parts.length + position) ?? [];
        const found = reading.removes?.(list.map((edit) => ({ ...edit, block: indexOf(edit.block) }))) ?? [];
        return found.map((place) => within(name, place));
      });
    },
    write: (edits) => {
      if (edits.length === 0) return bytes;
      const changedFiles = new Map<number, Uint8Array>();
      const toParts: Edit[] = [];
      for (const [owner, list] of Map.groupBy(edits, (edit) => ownerOf(edit.block))) {
        const file = inner[owner - parts.length];
        const inside = list.map((edit) => ({ ...edit, block: indexOf(edit.block) }));
        if (file)
          changedFiles.set(owner - parts.length, (file.reading.writeInside ?? file.reading.write)(inside));
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

/** `within` for many places: a table's cells share one, and still do when they are moved. */
function placing(name: string): (place: Place) => Place {
  let last: Place | undefined;
  let moved: Place = {};
  return (place) => {
    if (place !== last) moved = within(name, place);
    last = place;
    return moved;
  };
}

/** A place in a file that is a part of a larger one. */
export function within(name: string, place: Place): Place {
  return { ...place, part: place.part === undefined ? name : `${name}/${place.part}` };
}
