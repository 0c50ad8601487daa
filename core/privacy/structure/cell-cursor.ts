/** Tables inside a text: which cell a place is in, what its column says, and how far rules may look from there. */
import { labelBefore } from '../label/labels.ts';
import type { Topic } from '../label/topics.ts';
import { free } from '../label/value-topics.ts';
import type { GridCell } from './grid.ts';

/** Goes along the cells of one text; places are asked for nearly in order. */
export class CellCursor {
  #text = '';
  #cells: readonly GridCell[] = [];
  #cell = 0;
  #topic: Topic | undefined;

  /** `cells` are sorted; `topic` is what the format says the whole text is. */
  open(text: string, cells: readonly GridCell[], topic: Topic | undefined): void {
    this.#text = text;
    this.#cells = cells;
    this.#cell = 0;
    this.#topic = topic;
  }

  /** The cell that holds `at`, if any. */
  at(at: number): GridCell | undefined {
    const cells = this.#cells;
    if (cells.length === 0) return undefined;
    while (this.#cell > 0 && (cells[this.#cell]?.start ?? 0) > at) this.#cell--;
    while (this.#cell + 1 < cells.length && (cells[this.#cell + 1]?.start ?? 0) <= at) this.#cell++;
    const cell = cells[this.#cell];
    return cell && cell.start <= at && at < Math.max(cell.end, cell.start + 1) ? cell : undefined;
  }

  /** What the column says of the cell that holds `at`, or the format of the whole text, which may be a cell itself. */
  topicAt(at: number): Topic | undefined {
    const cell = this.at(at);
    return cell ? cell.topic : this.#topic;
  }

  /** What the column, or the format, says of a value that begins at `start`. */
  readonly headerAt = (start: number): Topic | undefined => {
    const cell = this.at(start);
    const topic = cell ? cell.topic : this.#topic;
    if (topic === undefined || free.has(topic)) return undefined;
    // A label inside the cell knows better than its column.
    if (cell ? start - cell.start > 1 : start > 1) {
      const own = labelBefore(this.#text, start, cell?.start ?? 0, 6);
      if (own) return undefined;
    }
    return topic;
  };

  /** Where a look back from `start` ends: at the border of its cell, else at `floor`. */
  floorAt(start: number, floor: number): number {
    const cell = this.at(start);
    return cell ? Math.max(cell.start, 0) : floor;
  }

  /** Where a look ahead from `at` ends: at the border of its cell, else with the text. */
  limit(at: number): number {
    return this.at(at)?.end ?? this.#text.length;
  }
}
