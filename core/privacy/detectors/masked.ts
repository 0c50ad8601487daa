/**
 * Masked numbers: 110105********002X, 138****1234, with * ＊ ● ■ □ × x X. They are not masked again, but graded by the
 * rules over the document (weak-mask, complementary-masks, inconsistent-mask).
 */
import { codeAt, maskOf } from '../characters/characters.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import { inSample, type Samples } from '../number/sample.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPart = (code: number): boolean =>
  isDigit(code) ||
  code === 88 ||
  code === 120 ||
  (maskOf[code] === 1 && code !== 0x67d0 && code !== 0x2026 && code !== 35 && code !== 95);

/** Digits of the mask that was read last. */
let kept = 0;

/** The mask `start`–`end` with `*` for what is hidden and X for a check character at its end; sets `kept`. */
function patternOf(text: string, start: number, end: number): string {
  kept = 0;
  let plain = true;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) kept++;
    else plain &&= code === 42;
  }
  if (plain) return text.slice(start, end);
  let pattern = '';
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    const check =
      index === end - 1 &&
      (code === 88 || code === 120) &&
      end - start !== 11 &&
      codeAt(text, index - 1) !== code;
    pattern += isDigit(code) ? text.charAt(index) : check ? 'X' : '*';
  }
  return pattern;
}

/** Looks for a masked number around `at`. Adds a silent hit with the mask as value; returns where it ends, or `at` + 1. */
export function readMasked(
  text: string,
  at: number,
  floor: number,
  topicAt: (start: number) => Topic | undefined,
  seen: Samples,
  hits: Hit[],
): number {
  let start = at;
  while (start > floor && at - start < 20 && isPart(codeAt(text, start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < 24 && isPart(codeAt(text, end))) end++;
  const length = end - start;
  if (length < 8 || length > 19) return Math.max(at + 1, end);
  const pattern = patternOf(text, start, end);
  if (kept < 2 || !pattern.includes('*') || inSample(text, start, seen)) return end;
  // 字段 | 说明 | 示例: a column of samples.
  if (topicAt(start) === 'sample') return end;
  if (length === 11 && pattern.startsWith('1')) {
    hits.push(
      makeHit({
        kind: 'weak-mask',
        start,
        end,
        confidence: 0.5,
        severity: 'notice',
        reasons: [],
        value: pattern,
        silent: true,
      }),
    );
    return end;
  }
  let full = pattern;
  if (length !== 18) {
    const topic = topicAt(start);
    const head = pattern.indexOf('*');
    const tail = length - pattern.lastIndexOf('*') - 1;
    // Fewer stars than they hide: read by both ends.
    if (topic !== 'resident-id' || length < 9 || head + tail > 15 || /\d\*+\d+\*/.test(pattern)) return end;
    full = pattern.slice(0, head) + '*'.repeat(18 - head - tail) + pattern.slice(length - tail);
  }
  hits.push(
    makeHit({
      kind: 'weak-mask',
      start,
      end,
      confidence: 0.8,
      severity: 'notice',
      reasons: [],
      value: full,
      silent: true,
    }),
  );
  return end;
}
