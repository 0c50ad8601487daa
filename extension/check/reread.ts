import type { Memory } from '../fields/memory.ts';
import type { PageReading, Piece } from '../fields/piece.ts';
import { PageReader } from '../fields/read-page.ts';

/** More parts that changed at once are read with the whole page. */
const mostParts = 8;

/** A piece, and what now stands in its place. */
export interface Renewed {
  before: Piece;
  after: Piece;
}

/**
 * Reads again only what has changed, when that is a paragraph or a row or a few, and puts the new pieces in the places of the old ones:
 * what a key costs then does not depend on how long the page is. Changes the reading. `undefined` when the page is to be read as a
 * whole: something came, went or moved.
 */
export function reread(reading: PageReading, memory: Memory): Renewed[] | undefined {
  const { changed } = memory;
  if (!changed || changed.size === 0 || changed.size > mostParts) return undefined;
  const renewed: Renewed[] = [];
  for (const [element, kept] of changed) {
    if (!element.isConnected || kept.roots.length > 0 || kept.tables > 0 || kept.unread.length > 0)
      return undefined;
    const now = PageReader.again(element, kept, memory);
    // What was not kept reaches out of its part, and what holds another part was read with it.
    if (!memory.recall(element) || now.roots.length > 0 || now.tables > 0 || now.unread.length > 0)
      return undefined;
    if (now.pieces.length !== kept.pieces.length || holdsAnother(element, changed.keys())) return undefined;
    for (const [at, after] of [...now.pieces].entries()) {
      const before = kept.pieces[at];
      if (before === after) continue;
      if (!before || !takesThePlace(after, before, reading)) return undefined;
      renewed.push({ before, after });
    }
  }
  for (const { before, after } of renewed) put(after, before, reading);
  memory.caughtUp();
  return renewed;
}

const holdsAnother = (element: Element, others: Iterable<Element>): boolean =>
  [...others].some((other) => other !== element && element.contains(other));

/** Whether a new piece stands where the other stood, in a reading that still holds the other. */
function takesThePlace(after: Piece, before: Piece, { pieces }: PageReading): boolean {
  const [one, two] = [after.block.cell, before.block.cell];
  return (
    after.index === undefined &&
    before.index !== undefined &&
    pieces.at(before.index) === before &&
    after.source.kind === before.source.kind &&
    after.editor === before.editor &&
    after.table === before.table &&
    one?.row === two?.row &&
    one?.column === two?.column
  );
}

function put(after: Piece, before: Piece, reading: PageReading): void {
  const { index = 0, spot, block } = before;
  after.index = index;
  const { editor, table, row, column, paragraph } = spot;
  if (after.row) Object.assign(after.row, defined({ editor, table }));
  else Object.assign(after.spot, defined({ editor, table, row, column, paragraph }));
  if (after.block.cell && block.cell) after.block.cell.table = block.cell.table;
  reading.pieces.put(index, after);
  reading.characters += after.block.text.length - block.text.length;
}

const defined = (values: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
