import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { corpus } from './corpus.ts';

const policy = defaultPolicy('2026-11-21');
/** Rules over the whole of a document say something else of two. */
const ofWhole = new Set([
  'weak-mask',
  'complementary-masks',
  'inconsistent-mask',
  'single-out',
  'small-cell',
]);
const alarms = (text: string) =>
  scan([{ text, role: 'text', place: {} }], policy).filter(
    ({ kind, severity }) => severity !== 'notice' && !ofWhole.has(kind),
  );

test('what is found in a document is found beside another one: a page holds several', () => {
  const documents = corpus().filter(({ text }) => text.length < 4_000);
  const lost: string[] = [];
  for (let at = 0; at < documents.length; at++) {
    const one = documents[at];
    const two = documents[(at * 7919 + 1231) % documents.length];
    if (!one || !two) continue;
    const from = one.text.length + 2;
    const together = alarms(`${one.text}\n\n${two.text}`);
    const expected = [
      ...alarms(one.text),
      ...alarms(two.text).map((found) => ({ ...found, start: found.start + from, end: found.end + from })),
    ];
    for (const { kind, start, end } of expected)
      if (!together.some((found) => found.start < end && found.end > start))
        lost.push(`${kind}: ${one.id}, ${two.id}`);
  }
  expect(lost).toEqual([]);
});
