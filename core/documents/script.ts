import { appendUnescaped } from './json/string.ts';
import { MappedText } from './mapped-text.ts';
import { appendAll, asIs, nest, type Piece } from './piece.ts';
import { quotedIn } from './quoted.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

/** Reads markup that stands in a string; given by those who know HTML, which knows scripts itself. */
type MarkupReader = (source: string) => Piece[];

/**
 * JavaScript as a stranger reads it: each string and comment a block, and the code between them one block,
 * so that nothing of the file is left out, whatever a regular expression or a fault does to the quotes. Never throws.
 */
export function readScript(source: string, markup?: MarkupReader): SourceReading {
  return sourceReading(source, scriptPieces(source, markup));
}

export function scriptPieces(source: string, markup?: MarkupReader): Piece[] {
  const pieces: Piece[] = [];
  const code = new MappedText(source);
  let cursor = 0;
  for (const { from, to, inner, comment } of quotedIn(source, 'javascript')) {
    const text = new MappedText(source);
    if (comment) text.verbatim(...inner);
    else appendUnescaped(text, ...inner);
    code.verbatim(cursor, from + 1);
    cursor = comment ? to : inner[1];
    const quote = source[from] ?? '"';
    const encode = comment ? escapeComment : (plain: string) => escapeString(plain, quote);
    const role = comment ? 'comment' : 'text';
    const piece: Piece = { text: text.text, role, runs: text.runs, encode, alone: true };
    if (markup && !comment && /<[a-zA-Z!/]/.test(piece.text))
      appendAll(pieces, nest(piece, markup(piece.text)));
    else pieces.push(piece);
  }
  code.verbatim(cursor, source.length);
  pieces.push({ text: code.text, role: 'text', runs: code.runs, encode: asIs, alone: true });
  return pieces;
}

function escapeComment(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('*/', '＊/');
}

function escapeString(text: string, quote: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('</', '<\\/');
  return escaped.replace(/["'`]|\$\{/g, (sign) => (sign === quote || sign === '${' ? `\\${sign}` : sign));
}
