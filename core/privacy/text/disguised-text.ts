/** Text inside the text: Base64, and text turned round with U+202E. It is read by itself; the finding covers the whole of it. */

import { codeAt, digitOf, hanDigitOf, letterOf } from '../characters/characters.ts';
import type { Rewritten } from '../dress/edits.ts';
import { unseen } from '../dress/unseen.ts';
import type { HeaderAt } from '../evidence.ts';
import type { Hit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import { base64Around } from './base64.ts';
import type { Reach } from './reach.ts';

/** Reads the text inside under a topic. */
type Within = (text: string, topic: Topic | undefined) => Hit[];

/** Adds the first of `inner` that is more than a notice, at its disguise; false when there is none. */
function push(inner: readonly Hit[], start: number, end: number, hits: Hit[]): boolean {
  const best = inner.find((hit) => hit.severity !== 'notice');
  if (!best) return false;
  const reasons = [...best.reasons, { code: 'folded' } as const];
  hits.push({ ...best, start, end, reasons, value: undefined });
  return true;
}

/** Base64 around `at` that holds a number. Returns where it ends, or `at`. Never throws. */
export function readBase64(
  text: string,
  at: number,
  headerAt: HeaderAt,
  within: Within,
  reach: Reach,
  hits: Hit[],
): number {
  const coded = base64Around(text, at, hits[hits.length - 1]?.end ?? 0, reach);
  if (!coded) return at;
  push(within(coded.text, headerAt(coded.start)), coded.start, coded.end, hits);
  return coded.end;
}

/** The characters of `start`–`end`, which are `farthest` at most, the last one first, without marks that turn text round and characters without a shape. */
function reversed(text: string, start: number, end: number): string {
  let count = 0;
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x202e || unseen[code] === 1) continue;
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    // Both halves of a character keep their order.
    if (code >> 10 === 0x37 && before >> 10 === 0x36) {
      codes[count++] = before;
      at--;
    }
    codes[count++] = code;
  }
  return Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, count));
}

/** How far one mark turns the text round, and several. Of the last `span` of these all is read again with the marks there. */
const [span, farthest] = [120, 480];
const codes = new Uint16Array(farthest);

/** Whether what the mark at `at` turns round was read before `bare`, its text without the tags that cut words: where none stands in it or in its label. */
export const isRead = (at: number, bare: Rewritten | undefined): boolean =>
  bare !== undefined && !bare.taggedIn(Math.max(0, at - label), at + farthest);
/** So far before it its label may stand. */
const label = 30;

/**
 * Text turned round from the U+202E at `at` up to U+202C or the line's end, at most 120 characters behind its last mark.
 * Marks inside it turn nothing more: `reach` tells which were read with one before them. Returns where to go on.
 */
export function readReversed(
  text: string,
  at: number,
  topicAt: HeaderAt,
  within: Within,
  reach: Reach,
  hits: Hit[],
): number {
  if (at < reach.reversed) return at + 1;
  let last = Math.min(text.length, at + span);
  let end = at + 1;
  let tells = false;
  for (; end < last; end++) {
    const code = codeAt(text, end);
    if (code === 0x202c || code === 10 || code === 60) break;
    if (code === 0x202e) last = Math.min(text.length, at + farthest, end + span);
    tells ||= digitOf[code] !== 0 || letterOf[code] !== 0 || hanDigitOf[code] !== 0 || code >> 10 === 0x36;
  }
  reach.reversed = Math.min(end, at + farthest - span);
  // No value that is more than a name is written without digits and letters.
  if (!tells) return at + 1;
  const inner = reversed(text, at + 1, end);
  const close = codeAt(text, end) === 0x202c ? end + 1 : end;
  return push(within(inner, topicAt(at)), at, close, hits) ? close : at + 1;
}
