/** A column without a header says what it holds when most of its cells hold one proven kind: it then is read as if it were headed. */
import type { LeakKind } from './finding.ts';
import type { Hit } from './hit.ts';
import type { GridCell } from './structure/grid.ts';
import type { Topic } from './topics.ts';

const topicOfKind = new Map<LeakKind, Topic>([
  ['resident-id', 'resident-id'],
  ['bank-card', 'bank-card'],
  ['mobile', 'mobile'],
]);

/** Fewer cells prove nothing. */
const least = 5;

/**
 * Gives the untitled cells of a column their topic where at least 80 % of its filled cells are wholly one proven kind.
 * `hitsOf` gives what was found in a cell, offsets as the cell's. Returns the cells that have a topic now and hold no leak yet.
 */
export function typeColumns(
  cells: readonly GridCell[],
  hitsOf: (cell: GridCell) => readonly Hit[],
): GridCell[] {
  const columns = new Map<number, GridCell[]>();
  for (const cell of cells) {
    if (cell.topic !== undefined || cell.names || cell.end <= cell.start) continue;
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const typed: GridCell[] = [];
  for (const column of columns.values()) {
    if (column.length < least) continue;
    const counts = new Map<LeakKind, number>();
    const open: GridCell[] = [];
    for (const cell of column) {
      const hits = hitsOf(cell);
      if (!hits.some((hit) => hit.severity === 'leak')) open.push(cell);
      const [hit] = hits;
      if (hit && hit.severity === 'leak' && (hit.end - hit.start) * 10 >= (cell.end - cell.start) * 8)
        counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1);
    }
    for (const [kind, topic] of topicOfKind) {
      if ((counts.get(kind) ?? 0) * 10 < column.length * 8) continue;
      for (const cell of column) cell.topic = topic;
      typed.push(...open);
    }
  }
  return typed;
}
