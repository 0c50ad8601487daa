import type { Publication } from './publication.ts';

/** How many pieces are remembered: those of a page and of its neighbours. */
const ROOM = 16;

interface Piece {
  readonly name: string;
  readonly of: readonly unknown[];
  readonly html: Promise<string>;
}

/** By what is published: when content changes in development, nothing is remembered. */
const all = new WeakMap<Publication, Piece[]>();

/**
 * A piece of a page: made by `make`, unless it is one of the last few that were asked for. What several pages show to the letter
 * is so made once, since pages about one thing are made one after the other. A piece is known by its name and by the things
 * that it is made of.
 */
export function once(
  published: Publication,
  name: string,
  of: readonly unknown[],
  make: () => Promise<string>,
): Promise<string> {
  const pieces = all.get(published) ?? [];
  all.set(published, pieces);
  const at = pieces.findIndex(
    (piece) =>
      piece.name === name && piece.of.length === of.length && piece.of.every((one, i) => one === of[i]),
  );
  const [piece = { name, of, html: make() }] = at < 0 ? [] : pieces.splice(at, 1);
  pieces.unshift(piece);
  pieces.length = Math.min(pieces.length, ROOM);
  return piece.html;
}
