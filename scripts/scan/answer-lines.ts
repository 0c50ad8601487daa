import type { Finding } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const LINE_END = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Answers whole lines (without the last line's end), each with a line of its own, in order. Never throws. */
export function answerLines(bytes: Uint8Array, policy: Policy): string {
  const answers = linesOf(bytes).map((line) => answer(line, policy));
  return `${answers.join('\n')}\n`;
}

/** An answer that says why there is none. */
export function errorLine(text: string): string {
  return `{"error":${JSON.stringify(text)}}`;
}

/** Lines as text; `undefined` for one that is not UTF-8. */
function linesOf(bytes: Uint8Array): (string | undefined)[] {
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

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function answer(line: string | undefined, policy: Policy): string {
  if (line === undefined) return errorLine('not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the line, which may be private.
    return errorLine('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return errorLine('not a JSON object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  const head = id === undefined ? '' : `"id":${idText(id, line)},`;
  if (typeof text !== 'string') return `{${head}"error":"no string \\"text\\""}`;
  const findings = scan([{ text, role: 'text', place: {} }], policy).map(findingText);
  return `{${head}"findings":[${findings.join(',')}]}`;
}

/** As JSON. Kinds, severities and codes are words of ours: nothing in them needs an escape. */
function findingText({ kind, start, end, confidence, severity, reasons }: Finding): string {
  const codes = reasons.map(({ code }) => `"${code}"`).join(',');
  return `{"kind":"${kind}","start":${start},"end":${end},"confidence":${confidence},"severity":"${severity}","reasons":[${codes}]}`;
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
