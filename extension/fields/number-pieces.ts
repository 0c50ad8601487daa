import type { Steps } from '#core/privacy/steps.ts';
import type { Piece } from './piece.ts';
import { isRow, type Pieces } from './pieces.ts';
import type { PlainRow } from './plain-row.ts';

/** So many are numbered in one step. */
const stride = 4_096;

/** Counts editors, paragraphs and tables in the order of the page, as a piece read earlier may stand elsewhere by now. Changes the pieces. */
export function* numberPieces(pieces: Pieces): Steps<void> {
  const editors = new Map<Element, number>();
  const tables = new Map<Element, number>();
  const paragraphs = new Map<number, number>();
  let index = 0;
  for (const part of pieces.parts) {
    if (isRow(part)) {
      numberRow(part);
      part.first = index;
      index += part.count;
      if (index % stride < part.count) yield;
    } else
      for (const piece of part) {
        piece.index = index;
        if (piece.row) numberRow(piece.row);
        else numberPiece(piece);
        index += 1;
        if (index % stride === 0) yield;
      }
  }

  function numberRow(row: PlainRow): void {
    const { editor, table } = row.scope;
    row.editor = editor ? place(editors, editor) : 0;
    row.table = table ? place(tables, table) : 0;
  }

  function numberPiece({ block, spot, source, editor, table }: Piece): void {
    const number = editor ? place(editors, editor) : 0;
    if (editor) spot.editor = number;
    if (block.cell && table) {
      const at = place(tables, table);
      block.cell.table = at - 1;
      spot.table = at;
      spot.row = block.cell.row + 1;
      spot.column = block.cell.column + 1;
    } else if (source.kind === 'text') {
      spot.paragraph = (paragraphs.get(number) ?? 0) + 1;
      paragraphs.set(number, spot.paragraph);
    }
  }
}

/** Counts from 1. */
function place(known: Map<Element, number>, element: Element): number {
  const number = known.get(element);
  if (number !== undefined) return number;
  known.set(element, known.size + 1);
  return known.size;
}
