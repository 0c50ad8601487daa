import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import type { FindEditor, LivePart, OwnEditor, PageView } from './editor.ts';
import { kindeditor } from './kindeditor.ts';
import type { BridgeAnswer, BridgeOrder, BridgePart } from './order.ts';
import { nodeAfter, nodeAt } from './path.ts';
import { plainText } from './plain-text.ts';
import { quill } from './quill.ts';
import { tinymce } from './tinymce.ts';
import { ueditor } from './ueditor.ts';

const finders: readonly FindEditor[] = [ckeditor5, tinymce, ckeditor4, ueditor, kindeditor, quill];

/**
 * Runs in the page's own world. Replaces through the editor's own interface, and counts in the editor's own data what stood there,
 * before and after. Takes places and masks, and gives yes or no.
 */
export function carryOut(order: BridgeOrder, page: Document): BridgeAnswer {
  const host = nodeAfter(order.host, page);
  const editor = host?.nodeType === Node.ELEMENT_NODE ? editorOf(host as HTMLElement) : undefined;
  if (!host || !editor) return 'absent';
  const edits = order.edits.map((parts) => parts.flatMap((part) => livePart(part, host)));
  if (edits.some((parts, index) => parts.length !== order.edits[index]?.length)) return 'absent';

  const values = edits.map((parts) =>
    plainText(parts.map(({ node, from, to }) => node.data.slice(from, to)).join('')),
  );
  const before = plainText(editor.data());
  editor.replace(edits.flatMap((parts) => parts.toReversed()));
  const after = plainText(editor.data());
  const gone = new Map<string, number>();
  for (const value of new Set(values)) gone.set(value, count(before, value) - count(after, value));
  return values.map((value) => {
    const left = gone.get(value) ?? 0;
    gone.set(value, left - 1);
    return left > 0;
  });
}

/** The instance may belong to the frame that holds the text, or to any page around it. */
function editorOf(host: HTMLElement): OwnEditor | undefined {
  for (let view = host.ownerDocument.defaultView; view; ) {
    for (const find of finders) {
      const editor = find(host, view as unknown as PageView);
      if (editor) return editor;
    }
    view = view.frameElement?.ownerDocument.defaultView ?? null;
  }
  return undefined;
}

function livePart({ path, length, from, to, text }: BridgePart, host: Node): LivePart[] {
  const node = nodeAt(path, host);
  if (node?.nodeType !== Node.TEXT_NODE || (node as Text).data.length !== length) return [];
  return [{ node: node as Text, from, to, text }];
}

function count(text: string, value: string): number {
  if (value === '') return 0;
  let found = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) found += 1;
  return found;
}
