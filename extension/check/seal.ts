import type { PageReading } from '../fields/piece.ts';
import { rootOf } from './root-of.ts';

/**
 * The texts of a draft, for a receipt: everything in editors and fields, and each editor and field apart. The page around them is not
 * the draft; where there is neither editor nor field, the page is.
 */
export function draftTexts({ pieces }: PageReading): { whole: string[]; parts: string[][] } {
  const groups = new Map<Element, string[]>();
  for (const { block, source } of pieces) {
    const root = rootOf(source);
    if (root && block.role !== 'hidden') groups.set(root, [...(groups.get(root) ?? []), block.text]);
  }
  const parts = [...groups.values()];
  const rest = pieces.flatMap(({ block, source }) => (source.kind === 'text' ? [block.text] : []));
  return { whole: parts.length > 0 ? parts.flat() : rest, parts };
}
