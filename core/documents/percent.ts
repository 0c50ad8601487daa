import { MappedText } from './mapped-text.ts';
import { nest, type Piece } from './piece.ts';

/**
 * The piece as a reader of the decoded URL sees it: `%31` is `1`, `%E5%BC%A0` is 张. What is no valid UTF-8 stays coded.
 * Without a percent sign the piece comes back as it was. Never throws. (RFC 3986, section 2.1.)
 */
export function percentDecoded(piece: Piece): Piece {
  if (!/%[0-9a-f]{2}/i.test(piece.text)) return piece;
  const text = new MappedText(piece.text);
  let cursor = 0;
  for (const match of piece.text.matchAll(/(?:%[0-9a-fA-F]{2})+/g)) {
    text.verbatim(cursor, match.index);
    appendSequence(text, match.index, match[0]);
    cursor = match.index + match[0].length;
  }
  text.verbatim(cursor, piece.text.length);
  const inner: Piece = { ...piece, text: text.text, runs: text.runs, encode: encodeComponent };
  delete inner.whole;
  return nest(piece, [inner])[0] ?? piece;
}

function appendSequence(text: MappedText, from: number, coded: string): void {
  for (let at = 0; at < coded.length; ) {
    const length = sequenceLength(Number.parseInt(coded.slice(at + 1, at + 3), 16)) * 3;
    const whole = coded.slice(at, at + length);
    const decoded = decodeOne(whole);
    // A byte that begins no character stays as it is; the next one may be readable again.
    const one = decoded === undefined ? coded.slice(at, at + 3) : whole;
    text.decoded(decoded ?? one, from + at, from + at + one.length);
    at += one.length;
  }
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

function decodeOne(coded: string): string | undefined {
  try {
    return decodeURIComponent(coded);
  } catch {
    return undefined;
  }
}

/** Text → the same text in a URL; what is readable there as it is (`*`, 某) stays. */
function encodeComponent(text: string): string {
  return text.toWellFormed().replace(/[^\w*.~\u{3400}-\u{9fff}-]+/gu, (part) => encodeURIComponent(part));
}
