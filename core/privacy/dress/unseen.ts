/**
 * Characters without a shape: zero-width spaces and joiners, soft hyphens, marks of byte order. What is copied from a phone, a chat, a PDF or an editor
 * is full of them, in words and numbers as well as beside them. Nobody sees them, so all is read as if they were not there.
 */
import { tableOf } from '../characters/character-table.ts';
import { Rewritten } from './edits.ts';

/** 1: characters without a shape. */
export const unseen = tableOf('\u00ad\u200b\u200c\u200d\u2060\ufeff');

/** `text` without these; undefined where there are none. Linear; never throws. */
export function withoutUnseen(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (let at = 0; at < text.length; at++) {
    if (unseen[text.charCodeAt(at)] !== 1) continue;
    const start = at;
    while (at + 1 < text.length && unseen[text.charCodeAt(at + 1)] === 1) at++;
    rewritten.replace(start, at + 1, '');
  }
  if (!rewritten.changed) return undefined;
  rewritten.close();
  return rewritten;
}
