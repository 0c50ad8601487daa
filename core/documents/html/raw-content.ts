import { jsonPieces } from '../json.ts';
import type { Piece, TableCounter } from '../piece.ts';
import { scriptPieces } from '../script.ts';
import { stylePieces } from '../style.ts';

/** Pieces of an element whose content is no markup to the tokenizer: scripts, data, styles; what else, read by `html`. */
export function rawPieces(
  name: string,
  type: string,
  source: string,
  tables: TableCounter,
  html: (source: string) => Piece[],
): Piece[] {
  if (name === 'style') return stylePieces(source);
  if (name !== 'script') return html(source);
  if (type === '' || /javascript|ecmascript|^module$/i.test(type)) return scriptPieces(source, html);
  if (/json|importmap|speculationrules/i.test(type)) return jsonPieces(source, tables).pieces.map(scriptSafe);
  return html(source);
}

/** Raw elements have no escapes of their own; the one thing a text must not do is end the element. */
export const escapeRaw = (text: string): string => text.replace(/<(?=[/!])/g, '＜');

/** JSON in a script element: `<` is escaped as JSON can, before the raw element would have to change it. */
function scriptSafe(piece: Piece): Piece {
  const safe = (text: string) => text.replaceAll('<', '\\u003c');
  const { whole } = piece;
  const made: Piece = { ...piece, encode: (text) => safe(piece.encode(text)) };
  if (whole) made.whole = { ...whole, encode: (text) => safe(whole.encode(text)) };
  return made;
}
