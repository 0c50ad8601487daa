import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy.ts';
import type { Steps } from '#core/privacy/steps.ts';
import type { Piece } from '../fields/piece.ts';
import { chunksOf } from './chunks.ts';
import type { Engine } from './engine.ts';

/** Findings of a piece; offsets into its own text. */
export type FindingsOf = Map<Piece, Finding[]>;

/** A block that is scanned, and what its findings mean for its piece. */
interface Part {
  piece: Piece;
  from: number;
  owned: number;
}

/** Rows that may head a table. */
const headRows = 3;
/** Header cells that are taken along from further down. */
const mostHeaders = 64;

/** Scans pieces together, as one document. Every piece gets its findings, be it none. */
export function* scanPieces(pieces: readonly Piece[], engine: Engine, policy: Policy): Steps<FindingsOf> {
  const blocks: Block[] = [];
  const parts: Part[] = [];
  const found: FindingsOf = new Map();
  for (const piece of pieces) {
    found.set(piece, []);
    for (const { from, owned, to } of piece.block.cell ? [whole(piece)] : chunksOf(piece.block.text)) {
      const all = to - from === piece.block.text.length;
      blocks.push(all ? piece.block : { ...piece.block, text: piece.block.text.slice(from, to) });
      parts.push({ piece, from, owned });
    }
  }
  yield;
  for (const finding of yield* engine.scanInSteps(blocks, policy)) {
    const part = parts[finding.block];
    if (!part) continue;
    const { piece, from, owned } = part;
    const list = found.get(piece);
    if (from === 0) list?.push(finding);
    else if (finding.start + from >= owned)
      list?.push({ ...finding, start: finding.start + from, end: finding.end + from });
  }
  return found;
}

const whole = ({ block: { text } }: Piece) => ({ from: 0, owned: 0, to: text.length });

/**
 * Scans those pieces that are `fresh`, each line by itself and each row of a table under the table's head. What only the whole
 * document can tell is left to the next scan of all.
 */
export function* scanFresh(
  pieces: readonly Piece[],
  fresh: ReadonlySet<Piece>,
  engine: Engine,
  policy: Policy,
): Steps<FindingsOf> {
  const found: FindingsOf = new Map();
  const rows = new Map<Element, Piece[]>();
  for (const piece of fresh) {
    if (piece.table && piece.block.cell) {
      const cells = rows.get(piece.table);
      if (cells) cells.push(piece);
      else rows.set(piece.table, [piece]);
      continue;
    }
    for (const [key, findings] of yield* scanPieces([piece], engine, policy)) found.set(key, findings);
  }
  if (rows.size === 0) return found;
  const heads = headsOf(pieces, rows, fresh);
  for (const [table, cells] of rows) {
    const together = yield* scanPieces([...(heads.get(table) ?? []), ...cells], engine, policy);
    for (const cell of cells)
      found.set(cell, together.get(cell)?.filter(({ kind }) => kind !== 'single-out') ?? []);
  }
  return found;
}

/** The cells that head these tables and are not fresh themselves. */
function headsOf(
  pieces: readonly Piece[],
  tables: ReadonlyMap<Element, unknown>,
  fresh: ReadonlySet<Piece>,
): Map<Element, Piece[]> {
  const heads = new Map<Element, Piece[]>();
  for (const piece of pieces) {
    const { table, block } = piece;
    if (!table || !block.cell || !tables.has(table) || fresh.has(piece)) continue;
    const known = heads.get(table) ?? [];
    heads.set(table, known);
    if (block.cell.row < headRows || (block.role === 'header' && known.length < mostHeaders))
      known.push(piece);
  }
  return heads;
}
