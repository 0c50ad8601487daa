import type { Cell, Role } from '#core/documents/block.ts';
import type { Collected } from './collector.ts';
import { isOneValue, isShown, labelOf } from './editing.ts';
import { speakingAttributes } from './elements.ts';
import type { Field, Piece } from './piece.ts';
import type { Scope } from './scope.ts';

/** Running text, or the text of a cell. */
export function textPiece({ text, stretches }: Collected, scope: Scope): Piece {
  const { host, element, cell, role, editor, table } = scope;
  return {
    block: { text, role, place: {}, ...(cell ? { cell } : {}) },
    spot: { area: editor ? 'editor' : 'page' },
    source: { kind: 'text', stretches, element, host },
    ...(editor ? { editor } : {}),
    ...(table ? { table } : {}),
  };
}

/** A page has no lines and pages of its own. */
const nowhere = {};

/** The text of a cell that holds nothing else. Made in one shape, as there may be 100,000 of them. */
export function cellPiece(
  { text, stretches }: Collected,
  { host, editor, table }: Scope,
  cell: Cell,
  role: Role,
  element: Element,
): Piece {
  const block = { text, role, place: nowhere, cell };
  const source = { kind: 'text', stretches, element, host } as const;
  const spot = { area: editor ? 'editor' : 'page', table: 0, row: 0, column: 0 } as const;
  if (!table) return { block, spot, source, ...(editor ? { editor } : {}) };
  return editor ? { block, spot, source, table, editor } : { block, spot, source, table };
}

/** The value of a field; nothing for an empty one. */
export function fieldPiece(field: Field, { cell, host, table }: Scope): Piece[] {
  const text = field.value;
  if (text.trim() === '') return [];
  const label = labelOf(field);
  const shown = isShown(field);
  const role: Role = shown ? (cell ? 'cell' : 'text') : 'hidden';
  return [
    {
      block: {
        text,
        role,
        place: {},
        ...(cell ? { cell } : {}),
        ...(label && isOneValue(field) ? { label } : {}),
      },
      spot: { area: shown && !host ? 'field' : 'hidden', ...(label ? { label } : {}) },
      source: { kind: 'field', field },
      ...(table ? { table } : {}),
    },
  ];
}

/** Attributes of an element that may carry text of the draft. */
export const attributePieces = (element: Element, { editor }: Scope): Piece[] =>
  speakingAttributes(element).map(({ name, value }) => ({
    block: { text: value, role: 'attribute', place: {}, label: name },
    spot: { area: 'attribute', label: name },
    source: { kind: 'attribute', element, name },
    ...(editor ? { editor } : {}),
  }));

/** A comment in a draft. */
export function commentPiece(comment: Comment, { element, editor }: Scope): Piece[] {
  if (comment.data.trim() === '') return [];
  return [
    {
      block: { text: comment.data, role: 'comment', place: {} },
      spot: { area: 'comment' },
      source: { kind: 'comment', element },
      ...(editor ? { editor } : {}),
    },
  ];
}
