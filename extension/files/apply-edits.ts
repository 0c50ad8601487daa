import type { Block, Edit } from '#core/documents/block.ts';

/** The blocks' texts with the edits made. */
export function applyEdits(blocks: readonly Block[], edits: readonly Edit[]): string[] {
  const byBlock = Map.groupBy(edits, ({ block }) => block);
  return blocks.map(({ text }, index) => {
    let [out, at] = ['', 0];
    for (const { start, end, replacement } of (byBlock.get(index) ?? []).toSorted(
      (a, b) => a.start - b.start,
    )) {
      out += text.slice(at, start) + replacement;
      at = end;
    }
    return out + text.slice(at);
  });
}
