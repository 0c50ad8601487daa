import type { Writable } from 'node:stream';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { errorLine } from './answer-lines.ts';
import { answerStream, joined } from './answer-stream.ts';
import { gathered } from './gathered.ts';
import type { Piece } from './piece.ts';

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
  await answerStream(questions(gathered(input)), output, 'questions', policy);
}

const piece = (bytes: Uint8Array): Piece => ({ bytes, context: 0, line: 1 });

/** Whole lines, without the last line's end; or an answer, where a line is too long to be read. */
async function* questions(input: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | string> {
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
      yield piece(joined([...parts, chunk.subarray(0, last)]));
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
  else if (length > 0) yield piece(joined(parts));
}
