import type { Cell, Role } from '#core/documents/block.ts';
import { Collector } from './collector.ts';
import { breaksLine, isPreformatted } from './elements.ts';
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

export const documentScope = (root: Element, depth: number): Scope => ({
  collector: new Collector(),
  host: null,
  editor: null,
  element: root,
  role: 'text',
  preformatted: false,
  head: false,
  depth,
});

/** The scope of an editing host: what surrounds it says nothing about what is written in it. */
export function editingScope(element: Element, { cell: _, ...outer }: Scope): Scope {
  const host = element as HTMLElement;
  const editor = outer.editor ?? host;
  return { ...outer, collector: new Collector(), role: 'text', element, host, editor };
}

/** The scope of an island that cannot be edited, as editors draw around tables and pictures; it still is the draft. */
export const islandScope = (element: Element, outer: Scope): Scope => ({
  ...outer,
  collector: new Collector(),
  element,
  host: null,
});

/** What holds inside an element that is neither a table nor a cell. */
export const innerScope = (element: Element, outer: Scope): Scope => ({
  ...outer,
  element: breaksLine(element) ? element : outer.element,
  depth: outer.depth + 1,
  role: element.localName === 'caption' ? 'caption' : outer.role,
  head: outer.head || element.localName === 'thead',
  preformatted: outer.preformatted || isPreformatted(element),
});

export const tableScope = (element: Element, { cell: _, ...outer }: Scope, grid: Grid): Scope => ({
  ...outer,
  role: 'text',
  head: false,
  collector: new Collector(),
  grid,
  table: element,
  element,
});

export function cellScope(element: Element, outer: Scope, cell: Cell): Scope {
  const { grid: _, ...rest } = outer;
  return { ...rest, collector: new Collector(), cell, role: roleOf(element.localName, outer), element };
}

export const roleOf = (name: string, { head }: Scope): 'header' | 'cell' =>
  name === 'th' || head ? 'header' : 'cell';

/** Whether what an element holds can be read without what stands around it: lines of text, whole tables, and rows that no cell reaches into. */
export function standsAlone(element: Element, { cell, grid }: Scope): boolean {
  if (cell) return false;
  return grid ? element.localName === 'tr' && grid.free : breaksLine(element);
}
