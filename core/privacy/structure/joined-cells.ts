/** One number over several cells of a row, as forms with a box for each digit have it: 身份证号 | 1 | 1 | 0 | …; 110105 | 19491231 | 002X. */
import type { Hit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';
import type { GridCell } from './grid.ts';

/** Characters of a piece, and of a number that is joined. */
const longestPiece = 9;
const [shortest, longest, idLength] = [11, 21, 18];

/** What labels ask for numbers that are written so. */
const joined = new Set<Topic | undefined>([
  'resident-id',
  'document-number',
  'mobile',
  'phone',
  'home-phone',
  'bank-card',
  'bank-account',
]);

/** Digits, of which the last may be X. */
function isPiece(text: string): boolean {
  const size = text.length;
  if (size === 0 || size > longestPiece) return false;
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && !(at === size - 1 && (code | 32) === 120)) return false;
  }
  return true;
}

/**
 * The numbers over neighbouring cells of `rows`, each with its cells: those under one label that asks for such a number, and resident IDs
 * whatever stands over them. `read` gives what is found in a text under a topic. Linear.
 */
export function* joinedCells(
  rows: readonly GridCell[][],
  textOf: (cell: GridCell) => string,
  read: (text: string, topic: Topic | undefined) => readonly Hit[],
): Generator<{ cells: readonly GridCell[]; hit: Hit }> {
  for (const row of rows)
    for (let from = 0; from + 1 < row.length; from++) {
      let to = from;
      let text = '';
      for (let cell = row[to]; cell && text.length <= longest && isPiece(textOf(cell)); cell = row[++to])
        text += textOf(cell);
      if (to - from > 1 && text.length >= shortest && text.length <= longest) {
        const cells = row.slice(from, to);
        const topic = cells[0]?.topic;
        const asked = joined.has(topic) && cells.every((cell) => cell.topic === topic);
        const [hit] = asked || text.length === idLength ? read(text, asked ? topic : 'resident-id') : [];
        if (hit && isWhole(hit, text.length, asked)) yield { cells, hit };
      }
      from = Math.max(from, to);
    }
}

/** Whether the number is all that was joined; one that nobody asks for must be proven. */
const isWhole = ({ kind, severity, confidence, start, end }: Hit, size: number, asked: boolean): boolean =>
  start === 0 &&
  end === size &&
  severity === 'leak' &&
  (asked || (kind === 'resident-id' && confidence >= proven));
const proven = 0.95;
