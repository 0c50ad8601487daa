import { MappedText } from './mapped-text.ts';
import { asIs, type Piece } from './piece.ts';
import { quotedIn } from './quoted.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

/** CSS: strings (`content: "…"`) and comments as blocks, the rules between them as one block. Never throws. */
export function readStyle(source: string): SourceReading {
  return sourceReading(source, stylePieces(source));
}

export function stylePieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  const rules = new MappedText(source);
  let cursor = 0;
  for (const { from, to, inner, comment } of quotedIn(source, 'css')) {
    const text = new MappedText(source);
    if (comment) text.verbatim(...inner);
    else appendCssString(text, ...inner);
    rules.verbatim(cursor, from + 1);
    cursor = comment ? to : inner[1];
    if (text.text !== '')
      pieces.push({
        text: text.text,
        role: comment ? 'comment' : 'text',
        runs: text.runs,
        encode,
        alone: true,
      });
  }
  rules.verbatim(cursor, source.length);
  pieces.push({ text: rules.text, role: 'text', runs: rules.runs, encode: asIs, alone: true });
  return pieces;
}

/** CSS escapes: a backslash and up to six hexadecimal digits with one blank after them, or any other sign. (CSS Syntax 3, 4.3.7.) */
function appendCssString(text: MappedText, from: number, to: number): void {
  const slice = text.source.slice(from, to);
  let cursor = from;
  for (const match of slice.matchAll(/\\(?:([0-9a-fA-F]{1,6})[ \t\n]?|\n|([\s\S]))/g)) {
    const at = from + match.index;
    text.verbatim(cursor, at);
    cursor = at + match[0].length;
    const code = match[1] === undefined ? undefined : Number.parseInt(match[1], 16);
    const valid = code !== undefined && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    const plain = code === undefined ? (match[2] ?? '') : valid ? String.fromCodePoint(code) : '\ufffd';
    text.decoded(plain, at, cursor);
  }
  text.verbatim(cursor, to);
}

function encode(text: string): string {
  return text.replace(
    /["'\\\n\r<]|\*\//g,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} ${sign.slice(1)}`,
  );
}
