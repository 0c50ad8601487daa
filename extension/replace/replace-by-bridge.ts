import { browser } from '../browser.ts';
import { stillHolds } from '../fields/stretch.ts';
import type { Message } from '../messages.ts';
import { type BridgeEdit, type BridgeOrder, isAnswer } from './bridge/order.ts';
import { pathTo, wayTo } from './bridge/path.ts';
import { partsOf } from './replace-in-nodes.ts';
import type { Target } from './target.ts';

/**
 * Replaces in a known editor through its own interface, all in one step of its undo. `root` holds every target; targets come from the
 * last to the first. Gives for each whether the editor's own data has changed; nothing when there is no such editor.
 */
export async function replaceByBridge(
  root: HTMLElement,
  targets: readonly Target[],
): Promise<boolean[] | undefined> {
  const order = orderFor(root, targets);
  if (!order) return undefined;
  // So that Ctrl+Z reaches the editor afterwards. Focusing the page itself would bring its tab to the front.
  if (root.ownerDocument.defaultView?.frameElement) root.ownerDocument.defaultView.focus();
  root.focus({ preventScroll: true });
  const message: Message = { kind: 'bridge', order };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => 'absent');
  return isAnswer(answer, targets.length) && answer !== 'absent' ? answer : undefined;
}

function orderFor(root: HTMLElement, targets: readonly Target[]): BridgeOrder | undefined {
  const host = wayTo(root, document);
  const edits = targets.flatMap((target) => {
    const edit = editFor(root, target);
    return edit ? [edit] : [];
  });
  return host && edits.length === targets.length ? { host, edits } : undefined;
}

function editFor(root: HTMLElement, { piece, start, end, replacement }: Target): BridgeEdit | undefined {
  if (piece.source.kind !== 'text') return undefined;
  const { stretches } = piece.source;
  if (!stillHolds(piece.block.text, stretches, start, end)) return undefined;
  const parts = partsOf(stretches, start, end, replacement).flatMap(({ node, from, before, after }) => {
    const path = pathTo(node, root);
    return path ? [{ path, length: node.data.length, from, to: from + before.length, text: after }] : [];
  });
  return parts.length > 0 ? parts : undefined;
}
