/**
 * Characters without a shape beside marks and at the ends of lines: what is copied from a phone, a chat or a PDF is full of them. Nobody sees them,
 * and no rule needs them. Those inside a word or a number stay: they are read as what they are (`untag.ts`, `number/window.ts`).
 */
import { codeAt, digitOf, isHan, letterOf } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';
import { unseen } from './untag.ts';

/** Part of a word, a number or a sign beyond the first plane. */
function inWord(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return isHan(code) || letterOf[code] !== 0 || digitOf[code] !== 0 || (code >= 0xd800 && code <= 0xdfff);
}

/** `text` without these; undefined where there are none. Linear; never throws. */
export function withoutUnseenEdges(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (let at = 0; at < text.length; at++) {
    if (unseen[text.charCodeAt(at)] !== 1) continue;
    let end = at + 1;
    while (end < text.length && unseen[text.charCodeAt(end)] === 1) end++;
    if (!inWord(text, at - 1) || !inWord(text, end)) rewritten.replace(at, end, '');
    at = end;
  }
  rewritten.close();
  return rewritten.changed ? rewritten : undefined;
}
