import type { PageReading } from '../fields/piece.ts';
import { nodeAt, pathTo } from '../replace/bridge/path.ts';
import { apply } from '../replace/replace-in-field.ts';
import { replaceInNodes } from '../replace/replace-in-nodes.ts';
import type { Target } from '../replace/target.ts';
import { rootOf } from './root-of.ts';

/**
 * The content of an editor or a field with every mask applied, as text and, for an editor, as HTML. Nothing in the page is touched.
 * @param targets all masks that are open in it
 */
export function maskedCopy(
  root: HTMLElement,
  { pieces }: PageReading,
  targets: readonly Target[],
): { text: string; html?: string } {
  const inside = [...pieces].filter(
    ({ source, block }) => rootOf(source) === root && block.role !== 'hidden',
  );
  const edits = Map.groupBy(targets, ({ piece }) => piece);
  const text = inside
    .map((piece) =>
      apply(
        piece.block.text,
        (edits.get(piece) ?? []).sort((a, b) => a.start - b.start),
      ),
    )
    .join('\n');
  const field = inside.some(({ source }) => source.kind === 'field');
  return field ? { text } : { text, html: maskedHtml(root, targets) };
}

function maskedHtml(root: HTMLElement, targets: readonly Target[]): string {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const { piece, start, end, replacement } of targets.toReversed()) {
    if (piece.source.kind !== 'text' || rootOf(piece.source) !== root) continue;
    const stretches = piece.source.stretches.flatMap((stretch) => {
      const path = pathTo(stretch.node, root);
      const node = path && nodeAt(path, copy);
      return node ? [{ ...stretch, node: node as Text }] : [];
    });
    replaceInNodes(stretches, start, end, replacement);
  }
  return copy.innerHTML;
}
