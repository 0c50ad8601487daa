/** Text inside the text: Base64, and text turned round with U+202E. It is read by itself; the finding covers the whole of it. */
import { base64Around } from './base64.ts';
import { codeAt } from './characters.ts';
import type { HeaderAt } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { Reach } from './reach.ts';
import type { Topic } from './topics.ts';

/** Reads the text inside under a topic. */
type Within = (text: string, topic: Topic | undefined) => Hit[];

/** Adds the first of `inner` that is more than a notice, at its disguise; false when there is none. */
function push(inner: readonly Hit[], start: number, end: number, hits: Hit[]): boolean {
  const best = inner.find((hit) => hit.severity !== 'notice');
  if (!best) return false;
  const { value: _, ...hit } = best;
  hits.push({ ...hit, start, end, reasons: [...best.reasons, { code: 'folded' }] });
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

/** Text turned round from the U+202E at `at` up to U+202C or the line's end, at most 120 characters. Returns where to go on. */
export function readReversed(
  text: string,
  at: number,
  topicAt: HeaderAt,
  within: Within,
  hits: Hit[],
): number {
  let end = at + 1;
  while (
    end < text.length &&
    end - at < 120 &&
    codeAt(text, end) !== 0x202c &&
    codeAt(text, end) !== 10 &&
    codeAt(text, end) !== 60
  )
    end++;
  const inner = [...text.slice(at + 1, end)].reverse().join('');
  const close = codeAt(text, end) === 0x202c ? end + 1 : end;
  return push(within(inner, topicAt(at)), at, close, hits) ? close : at + 1;
}
