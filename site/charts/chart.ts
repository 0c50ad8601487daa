import type { Markup } from './markup.ts';

/** A cell of a table twin: text, or a number that is set right. */
export type ChartCell = string | { readonly number: string };

export interface ChartTable {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** One chart: a sentence that says it, the drawing, and the table with every number of the drawing. */
export interface Chart {
  readonly sentence: string;
  readonly drawing: Markup;
  readonly table: ChartTable;
}

export const num = (number: string): ChartCell => ({ number });
export const cellText = (cell: ChartCell): string => (typeof cell === 'string' ? cell : cell.number);
