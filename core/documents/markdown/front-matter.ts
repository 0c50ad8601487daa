import { MappedText } from '../mapped-text.ts';
import type { Piece } from '../piece.ts';

/** Length of the YAML front matter at the head of a Markdown source, fences included; 0 when there is none. */
export function frontMatterLength(source: string): number {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(source)?.[0].length;
  if (opening === undefined) return 0;
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(opening));
  return closing ? opening + closing.index + closing[0].length : 0;
}

/** Lines of front matter as `metadata`, each with its key as label. A comment is a line like any other. */
export function frontMatterPieces(source: string, length: number): Piece[] {
  const pieces: Piece[] = [];
  let label: string | undefined;
  for (const line of source.slice(0, length).matchAll(/[^\r\n]+/g)) {
    const match = /^(\s*(?:- )?\s*)(?:([^\s:#'"][^:#'"]{0,60}):(?:\s+|$))?(.*)$/.exec(line[0]);
    const value = match?.[3]?.trimEnd() ?? '';
    if (match?.[2] !== undefined) label = match[2];
    if (value === '' || /^\ufeff?---$/.test(line[0].trim())) continue;
    const from = line.index + line[0].trimEnd().length - value.length;
    const quote = /^(["']).*\1$/s.test(value) && value.length > 1 ? (value[0] ?? '') : '';
    const text = new MappedText(source);
    text.verbatim(from + quote.length, from + value.length - quote.length);
    if (text.text === '') continue;
    const piece: Piece = {
      text: text.text,
      role: 'metadata',
      runs: text.runs,
      encode: (plain) => escapeIn(quote, plain),
    };
    if (label !== undefined) piece.label = label;
    // A bare value that `*` or `: ` comes into is no plain scalar any more.
    if (quote === '' && !value.startsWith('#')) {
      const to = from + value.length;
      piece.whole = {
        from,
        to,
        needed: (plain) => /[^\p{L}\p{N}]/u.test(plain),
        encode: (plain) => JSON.stringify(plain),
      };
    }
    pieces.push(piece);
  }
  return pieces;
}

function escapeIn(quote: string, plain: string): string {
  const line = plain.replace(/[\r\n]+/g, ' ');
  if (quote === "'") return line.replaceAll("'", "''");
  return quote === '"' ? JSON.stringify(line).slice(1, -1) : line;
}
