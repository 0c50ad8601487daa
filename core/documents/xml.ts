import type { Unread } from './block.ts';
import { attributesOf, isGeometry, isUrl } from './html/attributes.ts';
import { escapeHtml } from './html/character-references.ts';
import { isInline } from './html/elements.ts';
import { htmlPieces } from './html.ts';
import { MappedText } from './mapped-text.ts';
import { percentDecoded } from './percent.ts';
import { appendAll, asIs, nest, type Piece, tableCounter } from './piece.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';
import { appendXml } from './xml/entities.ts';
import { xmlTokens } from './xml/tokens.ts';

/**
 * XML (feeds, sitemaps, SVG): text by element, attributes, comments, processing instructions, CDATA; HTML inside text
 * is read as HTML. From a fault on, the rest is read as plain text and `unread` says why. Never throws.
 */
export function readXml(source: string): SourceReading {
  const { pieces, unread } = xmlPieces(source);
  return sourceReading(source, pieces, unread);
}

/** As `readXml`; `runsOn` names elements (without their prefix) that stand inside a line besides those of HTML. */
export function xmlPieces(
  source: string,
  runsOn: ReadonlySet<string> = new Set(),
): { pieces: Piece[]; unread: Unread[] } {
  const pieces: Piece[] = [];
  const unread: Unread[] = [];
  const tables = tableCounter();
  let text = new MappedText(source);
  let label: string | undefined;
  const piece = (mapped: MappedText, role: Piece['role'], encode: Piece['encode']): Piece => ({
    text: mapped.text,
    role,
    runs: mapped.runs,
    encode,
    ...(label === undefined ? {} : { label }),
  });
  const flush = () => {
    if (text.text.trim() !== '') appendAll(pieces, asHtml(piece(text, 'text', escapeHtml)));
    text = new MappedText(source);
  };
  const asHtml = (found: Piece): Piece[] =>
    /<[a-zA-Z!/]/.test(found.text) ? nest(found, htmlPieces(found.text, tables)) : [found];
  for (const { kind, from, to, name } of xmlTokens(source)) {
    if (kind === 'text') {
      appendXml(text, from, to);
      continue;
    }
    const inLine = isInline(name.replace(/:/g, '·')) || runsOn.has(name.slice(name.indexOf(':') + 1));
    if ((kind === 'open' || kind === 'close') && !inLine) flush();
    if (kind === 'open') {
      label = name;
      appendAll(pieces, attributePieces(source, from, to));
    } else if (kind === 'fault') {
      flush();
      const rest = new MappedText(source);
      rest.verbatim(from, source.length);
      pieces.push(piece(rest, 'text', asIs));
      unread.push({ place: { line: source.slice(0, from).split('\n').length }, because: faultOf(name) });
    } else if (kind !== 'close' && !isDeclaration(source, from)) {
      flush();
      const inner = new MappedText(source);
      if (kind === 'cdata') inner.verbatim(from + 9, to - 3);
      else inner.verbatim(from, to);
      if (kind === 'cdata') {
        const own = piece(inner, 'text', (plain) => plain.replaceAll(']]>', ']]＞'));
        appendAll(pieces, asHtml(own));
      } else pieces.push(piece(inner, 'comment', (plain) => plain.replace(/[<>]/g, '＊')));
    }
  }
  flush();
  return { pieces, unread };
}

export function attributePieces(source: string, from: number, to: number): Piece[] {
  return attributesOf(source.slice(from, to)).flatMap(({ name, from: start, to: end }) => {
    // Most of a drawing, and told from what stands there as it is: no escape is geometry.
    if (isGeometry(name, source.slice(from + start, from + end))) return [];
    const text = new MappedText(source);
    appendXml(text, from + start, from + end);
    if (text.text.trim() === '' || isGeometry(name, text.text)) return [];
    const piece: Piece = {
      text: text.text,
      role: 'attribute',
      runs: text.runs,
      encode: escapeHtml,
      label: name,
    };
    return [isUrl(name, text.text) ? percentDecoded(piece) : piece];
  });
}

function isDeclaration(source: string, from: number): boolean {
  return /^<\?xml version="1\.[01]"[^>]{0,60}\?>$/.test(source.slice(from, source.indexOf('>', from) + 1));
}

export function faultOf(name: string): Unread['because'] {
  return name === 'unsupported' ? 'unsupported' : 'damaged';
}
