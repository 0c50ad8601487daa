import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Policy } from '#core/privacy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

/** A longer line is answered with an error and skipped, so that memory has a bound. */
const MAX_LINE = 128 * 1024 * 1024;
const LINE_END = 0x0a;

/**
 * Answers each line `{"id": …, "text": …}` with a line `{"id": …, "findings": […]}`, in order; offsets count UTF-16 code
 * units of that text. A line that is no such JSON gets `{"error": …}`, with its id where it has one, and the stream goes on.
 * Holds no more than the lines of one chunk.
 */
export async function scanLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  policy: Policy,
): Promise<void> {
  let pending: Uint8Array[] = [];
  let length = 0;
  const write = async (answers: string[]) => {
    if (answers.length > 0 && !output.write(`${answers.join('\n')}\n`)) await once(output, 'drain');
  };
  for await (const chunk of input) {
    const last = chunk.lastIndexOf(LINE_END);
    if (last < 0) {
      length += chunk.length;
      if (length <= MAX_LINE) pending.push(chunk);
      else pending = [];
      continue;
    }
    const first = length > MAX_LINE ? chunk.indexOf(LINE_END) : -1;
    const answers = first < 0 ? [] : [error('line too long')];
    if (first < last) {
      const whole = Buffer.concat([...pending, chunk.subarray(first + 1, last)]);
      for (const line of linesOf(whole)) answers.push(answer(line, policy));
    }
    await write(answers);
    pending = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
    length = chunk.length - last - 1;
  }
  if (length > MAX_LINE) await write([error('line too long')]);
  else if (length > 0)
    for (const line of linesOf(Buffer.concat(pending))) await write([answer(line, policy)]);
}

/** Lines as text; `undefined` for one that is not UTF-8. */
function linesOf(bytes: Buffer): (string | undefined)[] {
  const whole = decoded(bytes);
  if (whole !== undefined) return whole.split('\n');
  const lines: (string | undefined)[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    lines.push(decoded(bytes.subarray(from, end < 0 ? bytes.length : end)));
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function answer(line: string | undefined, policy: Policy): string {
  if (line === undefined) return error('not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the line, which may be private.
    return error('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return error('not a JSON object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  const head = id === undefined ? '' : `"id":${idText(id, line)},`;
  if (typeof text !== 'string') return `{${head}"error":"no string \\"text\\""}`;
  const findings = scan([{ text, role: 'text', place: {} }], policy).map((finding) => ({
    kind: finding.kind,
    start: finding.start,
    end: finding.end,
    confidence: finding.confidence,
    severity: finding.severity,
    reasons: finding.reasons.map(({ code }) => code),
  }));
  return `{${head}"findings":${findings.length === 0 ? '[]' : JSON.stringify(findings)}}`;
}

/** A number too long for a double comes back digit by digit as it came. */
function idText(id: unknown, line: string): string {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return JSON.stringify(id);
  let source = JSON.stringify(id);
  JSON.parse(line, (key, value: unknown, context?: { source?: string }) => {
    if (key === 'id' && value === id && context?.source) source = context.source;
    return value;
  });
  return source;
}

function error(text: string): string {
  return `{"error":${JSON.stringify(text)}}`;
}
