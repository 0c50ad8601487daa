/** Versions of one disclosure, or documents that lie side by side: a mask in one may be completed by a mask in another. */
import type { Block } from '../documents/block.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import { scan } from './scan.ts';

/**
 * What is found in each of `documents` when somebody reads them all: the findings of `scan`, and masks of one person that
 * complete or contradict each other over documents (kept positions are united by name). One list a document, in order,
 * blocks counted from its own first; `[]` for no documents. Linear in the text; never throws.
 */
export function scanTogether(documents: readonly (readonly Block[])[], policy: Policy): Finding[][] {
  const all: Block[] = [];
  const firsts: number[] = [];
  let tables = 0;
  for (const blocks of documents) {
    firsts.push(all.length);
    const before = tables;
    for (const block of blocks) {
      if (!block.cell) {
        all.push(block);
        continue;
      }
      // Tables of two documents stay two tables.
      const table = before + block.cell.table;
      tables = Math.max(tables, table + 1);
      all.push({ ...block, cell: { ...block.cell, table } });
    }
  }
  const found: Finding[][] = documents.map(() => []);
  let at = 0;
  for (const finding of scan(all, policy)) {
    while (at + 1 < firsts.length && (firsts[at + 1] ?? 0) <= finding.block) at++;
    found[at]?.push({ ...finding, block: finding.block - (firsts[at] ?? 0) });
  }
  return found;
}
