import { decodeHTMLStrict } from 'entities';
import { MappedText } from '../mapped-text.ts';

export type Escapes = 'none' | 'pipe' | 'all';

const escapable = /\\[!-/:-@[-`{-~]/y;
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,40});/y;

/**
 * Appends `value`, which the parser read from `from`–`to`, with the place of each character: through backslash escapes,
 * character references, and the indents and `>` signs that Markdown drops at the start of a line.
 * Where the two cannot be brought together, the value as a whole stands for the stretch as a whole.
 */
export function appendAligned(
  text: MappedText,
  value: string,
  from: number,
  to: number,
  escapes: Escapes,
  encode?: (plain: string) => string,
): void {
  const first = text.runs.length;
  append(text, value, from, to, escapes);
  if (encode) for (const run of text.runs.slice(first)) run.encode = encode;
}

function append(text: MappedText, value: string, from: number, to: number, escapes: Escapes): void {
  if (text.source.slice(from, to) === value) {
    text.verbatim(from, to);
    return;
  }
  const trial = new MappedText(text.source);
  const aligned = align(trial, value, from, to, escapes);
  if (!aligned) {
    text.decoded(value, from, to);
    return;
  }
  for (const run of trial.runs) text.decoded(trial.text.slice(run.start, run.end), run.from, run.to);
}

function align(text: MappedText, value: string, from: number, to: number, escapes: Escapes): boolean {
  const { source } = text;
  let at = from;
  let next = 0;
  while (next < value.length) {
    if (at >= to) return false;
    const [plain, length] = readOne(source, at, escapes);
    const lineEnd = source.startsWith('\r\n', at) ? 2 : /[\r\n]/.test(source[at] ?? '') ? 1 : 0;
    if (lineEnd > 0 && /[ \r\n]/.test(value[next] ?? '')) {
      // The indent and the `>` signs of the next line belong to the line end; inside a code span that reads as a blank.
      const width = value.startsWith('\r\n', next) ? 2 : 1;
      let end = at + lineEnd;
      while (end < to && /[ \t>]/.test(source[end] ?? '') && source[end] !== value[next + width]) end++;
      text.decoded(value.slice(next, next + width), at, end);
      next += width;
      at = end;
    } else if (at + length <= to && plain !== '' && value.startsWith(plain, next)) {
      text.decoded(plain, at, at + length);
      next += plain.length;
      at += length;
    } else if (/[ \t<>\r\n`"'(]/.test(source[at] ?? '')) at++;
    else return false;
  }
  return true;
}

/** What one character of source reads as, and how long it is there. */
function readOne(source: string, at: number, escapes: Escapes): [plain: string, length: number] {
  const sign = source[at] ?? '';
  if (sign === '\\' && escapes === 'pipe' && source[at + 1] === '|') return ['|', 2];
  if (escapes === 'all') {
    escapable.lastIndex = at;
    if (sign === '\\' && escapable.test(source)) return [source[at + 1] ?? '', 2];
    reference.lastIndex = at;
    const found = sign === '&' ? reference.exec(source)?.[0] : undefined;
    if (found) return [decodeHTMLStrict(found), found.length];
  }
  return [sign, 1];
}
