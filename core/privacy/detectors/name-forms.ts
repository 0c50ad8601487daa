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
    let labelEnd = feed;
    while (isPad(text, labelEnd - 1)) labelEnd--;
    const label = lineStart(text, labelEnd);
    if (label < 0 || !isRole(text, label, labelEnd)) continue;
    const start = wordStart(text, feed);
    const end = wordEnd(text, start, 8);
    if (end < 0 || !readsAsName(text.slice(start, end)) || !isFreeOf(hits, known, start, end)) continue;
    const next = wordStart(text, text.indexOf('\n', end));
    const nextEnd = wordEnd(text, next, 12);
    if (nextEnd < 0 || topicExactly(text, next, nextEnd) === undefined) continue;
    hits.push(
      makeHit({
        kind: 'name',
        start,
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
  let from = start;
  while (isPad(text, from - 1)) from--;
  return end - start > 1 && (from === 0 || codeAt(text, from - 1) === 10) ? start : -1;
}

/** What stands before and behind the words of a line: spaces, an indent, a carriage return. */
const isPad = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return code === 32 || code === 0x3000 || code === 13;
};

/** Where the words begin of the line behind the line feed at `feed`. */
function wordStart(text: string, feed: number): number {
  let start = feed + 1;
  while (isPad(text, start)) start++;
  return start;
}

/** Where the line of two to `most` Chinese characters ends that begins at `start`; -1 for another line. */
function wordEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end - start <= most && isHan(codeAt(text, end))) end++;
  let behind = end;
  while (isPad(text, behind)) behind++;
  return end - start > 1 && end - start <= most && codeAt(text, behind) === 10 ? end : -1;
}
