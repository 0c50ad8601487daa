import type { FindEditor, LivePart } from './editor.ts';

interface Blot {
  offset(root: unknown): number;
}
interface Insertion {
  insert?: unknown;
  attributes?: object;
}
interface Quill {
  scroll: unknown;
  getContents(index?: number, length?: number): { ops: Insertion[] };
  updateContents(change: { ops: object[] }, source: 'user'): unknown;
  history?: { cutoff?(): void };
}
interface Library {
  find?(node: Node): (Blot & Quill) | null;
}

/** Quill 1 and 2. It keeps a model; all parts are one change of it, and so one step of its undo. */
export const quill: FindEditor = (host, view) => {
  const library = view.Quill as Library | undefined;
  const container = host.closest('.ql-container');
  if (!container || !library?.find) return undefined;
  const editor: Quill | null = library.find(container);
  if (!editor) return undefined;
  return {
    data: () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : ''))
        .join(''),
    replace: (parts) => {
      editor.history?.cutoff?.();
      editor.updateContents({ ops: changeOf(parts, editor, library) }, 'user');
      editor.history?.cutoff?.();
    },
  };
};

/** Parts as one change, from the first to the last: keep, put in with the same formatting, take out. */
function changeOf(parts: readonly LivePart[], editor: Quill, library: Library): object[] {
  const ops: object[] = [];
  let at = 0;
  for (const { node, from, to, text } of parts.toReversed()) {
    const blot = library.find?.(node);
    if (!blot) continue;
    const start = blot.offset(editor.scroll) + from;
    const attributes = editor.getContents(start, to - from).ops[0]?.attributes;
    if (start > at) ops.push({ retain: start - at });
    if (text !== '') ops.push({ insert: text, ...(attributes ? { attributes } : {}) });
    ops.push({ delete: to - from });
    at = start + to - from;
  }
  return ops;
}
