/**
 * Forms of which each label and each value stands on a line of its own, as what is copied from a page: 改造户, 张三, 证件号, …. Whom a label names that no
 * list knows, when the line below is a name and nothing more, and the next one is a label again.
 */
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { topicExactly } from '../label/label-text.ts';
import { isRole } from '../label/role.ts';
import { readsAsName } from './name.ts';

/** Adds such names to `hits`, sorted by start on entry. Linear; never throws. */
export function readNamesOfForms(text: string, hits: Hit[]): void {
  const known = hits.length;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    const start = lineStart(text, feed);
    if (start < 0 || !isRole(text, start, feed)) continue;
    const end = wordEnd(text, feed + 1, 8);
    if (end < 0 || !readsAsName(text.slice(feed + 1, end)) || !isFreeOf(hits, known, feed + 1, end)) continue;
    const next = wordEnd(text, end + 1, 12);
    if (next < 0 || topicExactly(text, end + 1, next) === undefined) continue;
    hits.push(
      makeHit({
        kind: 'name',
        start: feed + 1,
        end,
        confidence: 0.8,
        severity: 'notice',
        reasons: why.label,
      }),
    );
  }
}

/** Where the line of two to ten Chinese characters begins that ends at `end`; -1 for another line. */
function lineStart(text: string, end: number): number {
  let start = end;
  while (end - start < 11 && isHan(codeAt(text, start - 1))) start--;
  return end - start > 1 && (start === 0 || codeAt(text, start - 1) === 10) ? start : -1;
}

/** Where the line of two to `most` Chinese characters ends that begins at `start`; -1 for another line. */
function wordEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end - start <= most && isHan(codeAt(text, end))) end++;
  return end - start > 1 && end - start <= most && codeAt(text, end) === 10 ? end : -1;
}
