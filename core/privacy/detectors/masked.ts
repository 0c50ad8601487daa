/**
 * Masked numbers: 110105********002X, 138****1234, with * ＊ ● ■ □ × x X, and in a row # _ ○ 某 …. They are not masked again, but graded by the
 * rules over the document (weak-mask, complementary-masks, inconsistent-mask).
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, maskOf } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import { filledBehind } from '../number/filled-mask.ts';
import { inSample, type Samples } from '../number/sample.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPart = (code: number): boolean =>
  isDigit(code) || code === 88 || code === 120 || (maskOf[code] === 1 && odd[code] !== 1);

/** Signs that mean something else beside a number: a mask in a row only, and no part of another. */
const odd = tableOf('某…#＃_＿');

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
  const sign = codeAt(text, at);
  if (odd[sign] === 1) {
    while (end - at < 20 && codeAt(text, end) === sign) end++;
    if (end - at < 3 && sign !== 0x2026) return at + 1;
  }
  while (end < text.length && end - at < 24 && isPart(codeAt(text, end))) end++;
  // 110105……19491231……002X: what comes twice parts a number, and hides nothing of it.
  if (odd[sign] === 1 && codeAt(text, end) === sign) return at + 1;
  const length = end - start;
  if (length < 8 || length > 24) return Math.max(at + 1, end);
  const pattern = patternOf(text, start, end);
  if (kept < 2 || !pattern.includes('*') || inSample(text, start, seen)) return end;
  // 字段 | 说明 | 示例: a column of samples.
  const topic = topicAt(start);
  if (topic === 'sample') return end;
  const value = numberOf(pattern, topic);
  const filled = value === undefined ? undefined : filledBehind(text, end, value);
  if (filled) {
    const kind = filled.value.length === 11 ? 'mobile' : 'resident-id';
    const reasons = kind === 'mobile' ? why.format : why.checkDigit;
    hits.push(makeHit({ ...filled, kind, start, confidence: 0.9, severity: 'leak', reasons }));
    return filled.end;
  }
  if (value !== undefined)
    hits.push(
      makeHit({
        kind: 'weak-mask',
        start,
        end,
        confidence: value.length === 11 ? 0.5 : 0.8,
        severity: 'notice',
        reasons: [],
        value,
        silent: true,
      }),
    );
  return end;
}

/**
 * The number of which `pattern` is the mask: a mobile of 11, a card of 16, 17 or 19 under its label, a resident ID of 18. Of an ID under its
 * label, or one of which area and birth date are read, there may be fewer or more stars than it hides: it is read by both ends.
 */
function numberOf(pattern: string, topic: Topic | undefined): string | undefined {
  const { length } = pattern;
  if (length === 11 && pattern.startsWith('1')) return pattern;
  if (length === 18 || (topic === 'bank-card' && length > 15 && length < 20)) return pattern;
  const head = pattern.indexOf('*');
  const tail = length - pattern.lastIndexOf('*') - 1;
  const asked = topic === 'resident-id' && length > 8 && head + tail < (length > 18 ? 18 : 16);
  const told = head === 14 && tail < 4 && areaAndDay.test(pattern);
  if ((!asked && !told) || /\*\d+\*/.test(pattern)) return undefined;
  return pattern.slice(0, head) + '*'.repeat(18 - head - tail) + pattern.slice(length - tail);
}
const areaAndDay = /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
