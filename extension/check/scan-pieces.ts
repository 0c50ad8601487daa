import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Steps } from '#core/privacy/steps.ts';
import type { Piece } from '../fields/piece.ts';
import { chunksOf, longest } from './chunks.ts';
import type { Engine } from './engine.ts';

/** Findings by piece, offsets into its own text; a piece that is not there has none. */
export type FindingsOf = Map<Piece, Finding[]>;

/** A chunk of a long piece that is scanned, and what its findings mean for the piece. */
interface Part {
  piece: Piece;
  from: number;
  owned: number;
}

/** Rows that may head a table. */
const headRows = 3;
/** So many blocks are made ready in one step. */
const stride = 4_096;
/** Header cells that are taken along from further down. */
const mostHeaders = 64;

/** Scans pieces together, as one document. */
export function* scanPieces(pieces: readonly Piece[], engine: Engine, policy: Policy): Steps<FindingsOf> {
  const blocks: Block[] = [];
  const parts: (Piece | Part)[] = [];
  const found: FindingsOf = new Map();
  for (const piece of pieces) {
    const { block } = piece;
    if (blocks.length % stride === stride - 1) yield;
    if (block.cell || block.text.length <= longest) {
      blocks.push(block);
      parts.push(piece);
    } else
      for (const { from, owned, to } of chunksOf(block.text)) {
        blocks.push({ ...block, text: block.text.slice(from, to) });
        parts.push({ piece, from, owned });
      }
  }
  yield;
  for (const finding of yield* engine.scanInSteps(blocks, policy)) {
    const part = parts[finding.block];
    if (!part) continue;
    if ('block' in part) add(found, part, finding);
    else if (finding.start + part.from >= part.owned) {
      const { piece, from } = part;
      add(found, piece, { ...finding, start: finding.start + from, end: finding.end + from });
    }
  }
  return found;
}

function add(found: FindingsOf, piece: Piece, finding: Finding): void {
  const known = found.get(piece);
  if (known) known.push(finding);
  else found.set(piece, [finding]);
}

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
    for (const cell of cells) {
      const findings = together.get(cell)?.filter(({ kind }) => kind !== 'single-out') ?? [];
      if (findings.length > 0) found.set(cell, findings);
    }
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
