import { MappedText } from './mapped-text.ts';
import { asIs, type Piece } from './piece.ts';
import { type SourceReading, sourceReading } from './source-reading.ts';

/** Plain text: one block, as it stands. An empty text has no block. Never throws. */
export function readText(source: string): SourceReading {
  return sourceReading(source, textPieces(source));
}

export function textPieces(source: string): Piece[] {
  const text = new MappedText(source);
  text.verbatim(0, source.length);
  return [{ text: text.text, role: 'text', runs: text.runs, encode: asIs }];
}
