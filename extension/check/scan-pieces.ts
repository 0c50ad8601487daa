import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { blockAt } from '#core/privacy/finding-list.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Steps } from '#core/privacy/steps.ts';
import type { Piece } from '../fields/piece.ts';
import { isRow, Pieces } from '../fields/pieces.ts';
import type { PlainRow } from '../fields/plain-row.ts';
import { chunksOf, longest } from './chunks.ts';
import type { Engine } from './engine.ts';

/** Findings by piece, offsets into its own text; a piece that is not there has none. */
export type FindingsOf = Map<Piece, readonly Finding[]>;

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

/** Pieces as the engine takes them: one block of each, of a long text one of each chunk. */
interface Cut {
  blocks: Block[];
  /** Of each block: what its findings mean for the pieces. */
  parts: (Piece | Part)[];
}

function* cut(pieces: Pieces): Steps<Cut> {
  const blocks: Block[] = [];
  const parts: (Piece | Part)[] = [];
  for (const piece of pieces) {
    const { block } = piece;
    if (blocks.length % stride === stride - 1) yield;
    if (!isLong(piece)) {
      blocks.push(block);
      parts.push(piece);
    } else
      for (const { from, owned, to } of chunksOf(block.text)) {
        blocks.push({ ...block, text: block.text.slice(from, to) });
        parts.push({ piece, from, owned });
      }
  }
  return { blocks, parts };
}

/** Who takes what was found. */
interface Taker {
  /** In a piece. */
  piece(piece: Piece, findings: readonly Finding[]): void;
  /** In a plain row, which holds it already. */
  row(row: PlainRow): void;
}

/** Scans pieces together, as one document. @param taker given each piece or plain row in turn with what was found in it */
export function* scanEach(pieces: Pieces, engine: Engine, policy: Policy, taker: Taker): Steps<void> {
  yield* pieces.parts.some((part) => !isRow(part) && part.some(isLong))
    ? scanCut(pieces, engine, policy, taker)
    : scanWhole(pieces, engine, policy, taker);
}

/** A cell stays one block, so that its column speaks for all of it. */
const isLong = ({ block }: Piece): boolean => block.text.length > longest && !block.cell;

/** Of a page without long texts each piece is a block. */
function* scanWhole(pieces: Pieces, engine: Engine, policy: Policy, taker: Taker): Steps<void> {
  const findings = yield* engine.scanInSteps(pieces.blocks, policy);
  let [at, next] = [0, 0];
  for (const part of pieces.parts) {
    if (isRow(part)) {
      const first = next;
      while ((blockAt(findings, next) ?? pieces.length) < at + part.count) next += 1;
      part.take(findings, first, next, at);
      taker.row(part);
      at += part.count;
      if (at % stride < part.count) yield;
    } else
      for (const piece of part) {
        const first = next;
        while (blockAt(findings, next) === at) next += 1;
        taker.piece(piece, first === next ? none : findings.slice(first, next));
        at += 1;
        if (at % stride === 0) yield;
      }
  }
}

function* scanCut(pieces: Pieces, engine: Engine, policy: Policy, taker: Taker): Steps<void> {
  const { blocks, parts } = yield* cut(pieces);
  yield;
  const findings = yield* engine.scanInSteps(blocks, policy);
  for (let [at, next] = [0, 0]; at < parts.length; ) {
    const piece = ownerOf(parts[at]);
    let own: Finding[] | undefined;
    for (; at < parts.length && ownerOf(parts[at]) === piece; at += 1) {
      if (at % stride === stride - 1) yield;
      for (; blockAt(findings, next) === at; next += 1) {
        const finding = inPiece(findings.at(next), parts[at]);
        if (!finding) continue;
        if (own) own.push(finding);
        else own = [finding];
      }
    }
    if (piece) taker.piece(piece, own ?? none);
  }
}

const none: readonly never[] = [];

const ownerOf = (part: Piece | Part | undefined): Piece | undefined =>
  part && 'owned' in part ? part.piece : part;

/** A finding with the offsets of its piece; nothing when another chunk has it too. */
function inPiece(finding: Finding | undefined, part: Piece | Part | undefined): Finding | undefined {
  if (!finding || !part || !('owned' in part)) return finding;
  const { from, owned } = part;
  if (finding.start + from < owned) return undefined;
  return { ...finding, start: finding.start + from, end: finding.end + from };
}

/** Scans pieces together, as one document. */
export function* scanPieces(pieces: readonly Piece[], engine: Engine, policy: Policy): Steps<FindingsOf> {
  const found: FindingsOf = new Map();
  yield* scanEach(Pieces.of(pieces), engine, policy, {
    piece: (piece, findings) => {
      if (findings.length > 0) found.set(piece, findings);
    },
    row: () => undefined,
  });
  return found;
}

/**
 * Scans those pieces that are `fresh`, each line with those around it and each row of a table under the table's head. What only the whole
 * document can tell is left to the next scan of all.
 */
export function* scanFresh(
  pieces: Pieces,
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
    const alone = (yield* scanPieces([piece], engine, policy)).get(piece);
    if (!alone) continue;
    const others = alone.some(({ severity }) => severity !== 'notice') ? amongOthers(pieces, piece) : [];
    const findings = others.length > 1 ? (yield* scanPieces(others, engine, policy)).get(piece) : alone;
    if (findings) found.set(piece, findings);
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

/** So many paragraphs on either side may say whose record a paragraph is. */
const neighbours = 6;
/** Longer ones tell nothing of it. UTF-16 code units. */
const mostBeside = 400;

/** A fresh piece with the short ones around it. */
function amongOthers(pieces: Pieces, piece: Piece): readonly Piece[] {
  const at = piece.index;
  if (at === undefined || piece.block.cell || pieces.at(at) !== piece) return [piece];
  return pieces
    .slice(Math.max(0, at - neighbours), at + neighbours + 1)
    .filter((one) => one === piece || (!one.block.cell && one.block.text.length < mostBeside));
}

/** The cells that head these tables and are not fresh themselves. */
function headsOf(
  pieces: Pieces,
  tables: ReadonlyMap<Element, unknown>,
  fresh: ReadonlySet<Piece>,
): Map<Element, Piece[]> {
  const heads = new Map<Element, Piece[]>();
  for (const piece of mayHead(pieces)) {
    const { table, block } = piece;
    if (!table || !block.cell || !tables.has(table) || fresh.has(piece)) continue;
    const known = heads.get(table) ?? [];
    heads.set(table, known);
    if (block.cell.row < headRows || (block.role === 'header' && known.length < mostHeaders))
      known.push(piece);
  }
  return heads;
}

/** Without the cells of plain rows that head nothing. */
function* mayHead({ parts }: Pieces): Generator<Piece> {
  for (const part of parts) {
    if (!isRow(part)) yield* part;
    else if (part.heads || part.row < headRows) yield* part.pieces;
  }
}
