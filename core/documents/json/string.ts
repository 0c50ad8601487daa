import type { MappedText } from '../mapped-text.ts';

const simple: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '0': '\0' };

/** Appends the content of a quoted string with its escapes decoded. Takes JavaScript's escapes too, which JSON's are part of. */
export function appendUnescaped(text: MappedText, from: number, to: number): void {
  const slice = text.source.slice(from, to);
  let cursor = from;
  for (
    let at = slice.indexOf('\\');
    at >= 0 && at < slice.length - 1;
    at = slice.indexOf('\\', cursor - from)
  ) {
    text.verbatim(cursor, from + at);
    const length = escapeLength(slice, at);
    text.decoded(decodeEscape(slice.slice(at, at + length)), from + at, from + at + length);
    cursor = from + at + length;
  }
  text.verbatim(cursor, to);
}

function escapeLength(slice: string, at: number): number {
  if (/^\\\r\n/.test(slice.slice(at, at + 3))) return 3;
  return (
    /^\\(?:u\{[0-9a-fA-F]{1,8}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/.exec(slice.slice(at, at + 12))?.[0]
      .length ?? 2
  );
}

function decodeEscape(written: string): string {
  if (written.length > 3) {
    const code = Number.parseInt(written.replace(/[\\ux{}]/g, ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  const letter = written.slice(1);
  return /^[\r\n\u2028\u2029]/.test(letter) ? '' : (simple[letter] ?? letter);
}

/** Text → the inside of a JSON string. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
