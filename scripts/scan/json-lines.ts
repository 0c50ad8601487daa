import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Policy } from '#core/privacy/policy.ts';
import { errorLine } from './answer-lines.ts';
import { LinePool } from './line-pool.ts';

/** A longer line is answered with an error and skipped, so that memory has a bound. */
const MAX_LINE = 128 * 1024 * 1024;
const LINE_END = 0x0a;

/**
 * Answers each line `{"id": …, "text": …}` with a line `{"id": …, "findings": […]}`, in order; offsets count UTF-16 code
 * units of that text. A line that is no such JSON gets `{"error": …}`, with its id where it has one, and the stream goes on.
 * What a chunk of input completes is answered at once, so that a caller may wait for each answer. Holds a few chunks,
 * never the stream.
 */
export async function scanLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  policy: Policy,
): Promise<void> {
  const pool = new LinePool(policy);
  const underWay: Promise<void>[] = [];
  let written = Promise.resolve();
  for await (const batch of batches(input)) {
    const answers = typeof batch === 'string' ? batch : pool.answer(batch);
    written = written.then(async () => {
      if (!output.write(await answers)) await once(output, 'drain');
    });
    underWay.push(written);
    if (underWay.length >= pool.room) await underWay.shift();
  }
  await written;
  await pool.end();
}

/** Whole lines, without the last line's end; or an answer, where a line is too long to be read. */
async function* batches(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | string> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  for await (let chunk of input) {
    if (skipping) {
      const end = chunk.indexOf(LINE_END);
      if (end < 0) continue;
      chunk = chunk.subarray(end + 1);
      skipping = false;
      yield `${errorLine('line too long')}\n`;
    }
    const last = chunk.lastIndexOf(LINE_END);
    if (last >= 0) {
      yield joined([...parts, chunk.subarray(0, last)]);
      parts = [];
      length = 0;
      chunk = chunk.subarray(last + 1);
    }
    if (chunk.length > 0) parts.push(chunk);
    length += chunk.length;
    if (length > MAX_LINE) {
      parts = [];
      length = 0;
      skipping = true;
    }
  }
  if (skipping) yield `${errorLine('line too long')}\n`;
  else if (length > 0) yield joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
