import type { PageReading } from '../fields/piece.ts';
import type { Engine } from './engine.ts';
import { rootOf } from './root-of.ts';

/** Keyed hashes of a draft, for a receipt: of the whole, and of each editor and field. */
export function seal(
  reading: PageReading,
  key: string,
  { documentHash }: Pick<Engine, 'documentHash'>,
): { whole: string; parts: string[] } {
  const { whole, parts } = draftTexts(reading);
  return { whole: documentHash(key, whole), parts: parts.map((texts) => documentHash(key, texts)) };
}

/**
 * The texts of a draft, for a receipt: everything in editors and fields, and each editor and field apart. The page around them is not
 * the draft; where there is neither editor nor field, the page is.
 */
export function draftTexts({ pieces }: PageReading): { whole: string[]; parts: string[][] } {
  const groups = new Map<Element, string[]>();
  const rest: string[] = [];
  for (const { block, source } of pieces.passing()) {
    const root = rootOf(source);
    if (source.kind === 'text') rest.push(block.text);
    if (!root || block.role === 'hidden') continue;
    const texts = groups.get(root);
    if (texts) texts.push(block.text);
    else groups.set(root, [block.text]);
  }
  const parts = [...groups.values()];
  return { whole: parts.length > 0 ? parts.flat() : rest, parts };
}
