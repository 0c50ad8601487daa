import { parse } from '@humanwhocodes/momoa';
import { lineOf } from './locate.ts';

/** What is wrong at the first place where text stops being JSON. */
export type JsonFault =
  | 'cut-off'
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'single-quote'
  | 'comment'
  | 'full-width'
  | 'unquoted'
  | 'line-break-in-text'
  | 'number'
  | 'after-end'
  | 'other';

export interface FaultPlace {
  fault: JsonFault;
  line?: number;
  column?: number;
}

/**
 * Where and why text is not JSON (RFC 8259): line and column are 1-based, in UTF-16 code units.
 * Call it only with text that `JSON.parse` refused; never throws.
 */
export function jsonFault(text: string): FaultPlace {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof Error && 'line' in error && 'column' in error) {
      const [line, column] = [Number(error.line), Number(error.column)];
      return { fault: faultAt(text, offsetOf(text, line, column)), line, column };
    }
  }
  return controlInText(text) ?? { fault: 'other' };
}

/** momoa lets raw control characters inside text pass; JSON does not. */
function controlInText(text: string): FaultPlace | undefined {
  for (const { 0: string, index } of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    for (let i = 0; i < string.length; i++) {
      if (string.charCodeAt(i) < 32) return { fault: 'line-break-in-text', ...lineOf(text, index + i) };
    }
  }
  return undefined;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function faultAt(text: string, offset: number): JsonFault {
  const char = text[offset];
  const before = text.slice(0, offset).trimEnd();
  const last = before.at(-1) ?? '';
  if (char === undefined || text.slice(offset).trim() === '') return 'cut-off';
  if (char === "'") return 'single-quote';
  if (char === '/' || char === '#') return 'comment';
  if (/[\u3000-\u303f\uff00-\uffef“”‘’]/.test(char)) return 'full-width';
  if (char === '\n' || char === '\r' || char === '\t') return 'line-break-in-text';
  if ((char === '}' || char === ']') && last === ',') return 'trailing-comma';
  if (char === '"' && /["}\]\de]/.test(last)) return insideKey(before) ? 'missing-colon' : 'missing-comma';
  if ((char === '{' || char === '[') && /["}\]\de]/.test(last)) return 'missing-comma';
  if (/[-+.\d]/.test(char)) return 'number';
  if (/[A-Za-z_$]/.test(char)) return 'unquoted';
  return 'other';
}

/** True when the string that `before` ends with follows `{` or `,` of an object, so that a colon was due. */
function insideKey(before: string): boolean {
  return /[{,]\s{0,200}"[^"\n]{0,200}"$/.test(before) && !/:\s{0,200}"[^"\n]{0,200}"$/.test(before);
}
