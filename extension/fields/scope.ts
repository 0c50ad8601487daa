import type { Cell, Role } from '#core/documents/block.ts';
import type { Collector } from './collector.ts';
import type { Grid } from './grid.ts';

/** What holds for everything inside one element. */
export interface Scope {
  collector: Collector;
  host: HTMLElement | null;
  /** The editing root around it, around islands in it too. */
  editor: Element | null;
  element: Element;
  role: Role;
  cell?: Cell;
  grid?: Grid;
  table?: Element;
  preformatted: boolean;
  /** Within a table's head. */
  head: boolean;
  depth: number;
}
