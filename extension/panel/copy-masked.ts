import type { PageCheck } from './page-check.ts';

/** Puts the masked content on the clipboard, with its formatting where there is one. True when it lies there. */
export async function copyMasked(check: PageCheck): Promise<boolean> {
  const copy = await check.maskedCopy();
  if (!copy) return false;
  const flavours: Record<string, Blob> = { 'text/plain': new Blob([copy.text], { type: 'text/plain' }) };
  if (copy.html !== undefined) flavours['text/html'] = new Blob([copy.html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(flavours)]);
  return true;
}
