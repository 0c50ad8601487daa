import type { Edit } from './block.ts';
import type { Run } from './mapped-text.ts';
import { appendAll, firstRun, type Piece } from './piece.ts';

/** Replace `from`–`to` of the source. */
export interface Patch {
  from: number;
  to: number;
  text: string;
}

type Change = Pick<Edit, 'start' | 'end' | 'replacement'>;

/** `text` with the changes made. Where two overlap, the later one starts where the earlier ends. */
export function applyEdits(text: string, changes: readonly Change[]): string {
  let result = '';
  let cursor = 0;
  for (const { start, end, replacement } of inOrder(changes)) {
    result += text.slice(cursor, Math.max(cursor, start)) + replacement;
    cursor = Math.max(cursor, end);
  }
  return result + text.slice(cursor);
}

/** Patches of the source that make the edits; in order and apart. Edits of blocks that don't exist are left out. */
export function patches(pieces: readonly Piece[], edits: readonly Edit[]): Patch[] {
  const byBlock = Map.groupBy(edits, (edit) => edit.block);
  const all: Patch[] = [];
  for (const [block, changes] of byBlock) {
    const piece = pieces[block];
    if (piece) appendAll(all, patchesOfPiece(piece, inOrder(changes)));
  }
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  let cursor = 0;
  const apart: Patch[] = [];
  for (const patch of all) {
    if (patch.to < cursor || (patch.from < cursor && patch.to === cursor)) continue;
    apart.push({ ...patch, from: Math.max(patch.from, cursor) });
    cursor = patch.to;
  }
  return apart;
}

/** The source with the patches made. */
export function applyPatches(source: string, list: readonly Patch[]): string {
  const parts: string[] = [];
  let cursor = 0;
  for (const { from, to, text } of list) {
    parts.push(source.slice(cursor, from), text);
    cursor = to;
  }
  parts.push(source.slice(cursor));
  return parts.join('');
}

function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
}

function patchesOfPiece(piece: Piece, changes: readonly Change[]): Patch[] {
  const { whole } = piece;
  if (whole && changes.some((change) => whole.needed(change.replacement))) {
    return [{ from: whole.from, to: whole.to, text: whole.encode(applyEdits(piece.text, changes)) }];
  }
  let cursor = 0;
  const list: Patch[] = [];
  for (const change of changes) {
    const start = Math.max(cursor, change.start);
    const end = Math.max(start, change.end);
    const edits = start === end ? insertion(piece, start, change) : replacement(piece, start, end, change);
    for (const edit of edits) list.push(edit);
    cursor = end;
  }
  return list;
}

function insertion(piece: Piece, at: number, change: Change): Patch[] {
  const run = piece.runs[firstRun(piece.runs, at)] ?? piece.runs.at(-1);
  if (!run) return [];
  const source = isLinear(run) ? run.from + at - run.start : at <= run.start ? run.from : run.to;
  return [{ from: source, to: source, text: (run.encode ?? piece.encode)(change.replacement) }];
}

/**
 * A value may stand in several elements (`1101<b>05</b>`): a replacement of the same length is shared out
 * character by character, so that the markup stays; any other goes where the value begins.
 */
function replacement(piece: Piece, start: number, end: number, change: Change): Patch[] {
  const sameLength = change.replacement.length === end - start;
  const list: (Patch & { plain: string; encode: Piece['encode'] })[] = [];
  let first = true;
  for (let i = firstRun(piece.runs, start); i < piece.runs.length; i++) {
    const run = piece.runs[i];
    if (!run || run.start >= end) break;
    if (run.kept) continue;
    const a = Math.max(start, run.start);
    const b = Math.min(end, run.end);
    const share = sameLength
      ? change.replacement.slice(a - start, b - start)
      : first
        ? change.replacement
        : '';
    first = false;
    const linear = isLinear(run);
    const from = linear ? run.from + a - run.start : run.from;
    const to = linear ? run.from + b - run.start : run.to;
    const plain = linear ? share : piece.text.slice(run.start, a) + share + piece.text.slice(b, run.end);
    const last = list.at(-1);
    const encode = run.encode ?? piece.encode;
    if (last && last.to === from && last.encode === encode) {
      last.to = to;
      last.plain += plain;
    } else {
      list.push({ from, to, text: '', plain, encode });
    }
  }
  return list.map(({ from, to, plain, encode }) => ({ from, to, text: encode(plain) }));
}

function isLinear(run: Run): boolean {
  return run.end - run.start === run.to - run.from;
}
