import type { Block, Edit, Place, Reading, Unread } from './block.ts';
import { lineIndex } from './lines.ts';
import { firstRun, type Piece } from './piece.ts';
import { applyPatches, type Patch, patches } from './write-edits.ts';

/** A reading that can also say where any character of a block stands. */
export interface LocatedReading<T> extends Reading<T> {
  /** Place of the character at `offset` of block `block`. Never throws; an offset outside gives the nearest place. */
  locate(block: number, offset: number): Place;
  /** What `write` gives: the source's own format (as without this), or a text (UTF-8) where nothing can be masked in place. */
  writes?(edits: readonly Edit[]): 'same' | 'text';
  /** As `write`, in the source's own format even if that means leaving it empty: for a file within a larger one. */
  writeInside?(edits: readonly Edit[]): Uint8Array;
  /**
   * The document as pictures of its pages with black boxes over the edits' places, proven to hold no text any more;
   * `undefined` where that fails. Only where the door can paint.
   */
  burn?(edits: readonly Edit[]): Promise<Uint8Array | undefined>;
  /** Places of what these edits take out whole, instead of masking it: a picture, its metadata. Without this, nothing. */
  removes?(edits: readonly Edit[]): Place[];
}

/** A reading of a text in memory, with its edits as patches for those who write bytes. */
export interface SourceReading extends LocatedReading<string> {
  /** The edits as replacements in the source, in order and apart. */
  patches(edits: readonly Edit[]): Patch[];
}

/** Pieces of a source text → a reading of it. Pieces without text are dropped. */
export function sourceReading(source: string, found: readonly Piece[], unread: Unread[] = []): SourceReading {
  const pieces = found.filter((piece) => piece.text !== '');
  const positionOf = lineIndex(source);
  const placeOf = (piece: Piece, offset: number): Place => {
    const place: Place = { ...positionOf(sourceOffset(piece, offset)) };
    if (piece.part !== undefined) place.part = piece.part;
    if (piece.pointer !== undefined) place.pointer = piece.pointer;
    return place;
  };
  return {
    blocks: pieces.map((piece) => toBlock(piece, placeOf(piece, 0))),
    unread,
    locate: (block, offset) => {
      const piece = pieces[block];
      return piece ? placeOf(piece, offset) : {};
    },
    patches: (edits) => patches(pieces, edits),
    write: (edits) => (edits.length === 0 ? source : applyPatches(source, patches(pieces, edits))),
  };
}

function toBlock(piece: Piece, place: Place): Block {
  const block: Block = { text: piece.text, role: piece.role, place };
  if (piece.cell) block.cell = piece.cell;
  if (piece.label !== undefined) block.label = piece.label;
  if (piece.alone) block.alone = true;
  return block;
}

function sourceOffset(piece: Piece, offset: number): number {
  const run = piece.runs[firstRun(piece.runs, offset)] ?? piece.runs.at(-1);
  if (!run) return 0;
  if (run.end - run.start !== run.to - run.from) return run.from;
  return Math.min(run.to, run.from + Math.max(0, offset - run.start));
}
