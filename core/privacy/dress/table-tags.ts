/**
 * Tables of HTML that lay a page out and list nothing: no row has two cells of its own, and one holds a text. Their tags break lines, those of
 * other tables part cells, but for cells that hold a text themselves. Tables may stand inside each other.
 */
import { isLine, isText } from '../structure/cell-text.ts';

interface Open {
  start: number;
  /** Cells of its row so far, and whether another row had two. */
  cells: number;
  parts: boolean;
  /** Where its cell begins; below zero between two. */
  cell: number;
  lays: boolean;
  /** Where cells begin and end that hold a text. */
  texts: number[];
  /** Where its own tags begin. */
  tags: number[];
}

const tag = /<(\/?)(table|tbody|thead|tfoot|tr|td|th|caption|colgroup|col)(?:\s[^<>]{0,600})?\/?>/gi;
/** Deeper ones are part of the cell they stand in. */
const deepest = 12;
/** What is asked of a cell is told by so much of it. UTF-16 code units. */
const enough = 2_000;

/** The tables of a text: where those stand that list, and the tags of those that do not. */
export class TableTags {
  /** Where the tags of layouts begin. */
  readonly #layouts = new Set<number>();
  /** Behind what of a table that lists is none of its texts, by where it begins. */
  readonly #tables = new Map<number, number>();

  /** Looks over `text`. Linear; never throws. */
  constructor(text: string) {
    const open: Open[] = [];
    /** How many are open that stand too deep. */
    let deeper = 0;
    for (const { 0: whole, 1: slash, 2: name = '', index } of text.matchAll(tag)) {
      const end = index + whole.length;
      const kind = name.toLowerCase();
      if (kind === 'table' && slash === '' && open.length < deepest) {
        open.push({ start: index, cells: 0, parts: false, cell: -1, lays: false, texts: [], tags: [index] });
        continue;
      }
      if (kind === 'table') {
        if (slash === '') deeper++;
        else if (deeper > 0) {
          deeper--;
          continue;
        }
      }
      const table = open[open.length - 1];
      if (!table || deeper > 0) continue;
      table.tags.push(index);
      if (table.cell >= 0 && (slash !== '' || kind !== 'table')) this.#closeCell(table, text, index);
      if (kind === 'tr') table.cells = 0;
      else if (slash === '' && (kind === 'td' || kind === 'th')) {
        table.cells++;
        table.parts ||= table.cells > 1;
        table.cell = end;
      } else if (kind === 'table') {
        open.pop();
        this.#close(table, end);
      }
    }
    for (const table of open) this.#close(table, text.length);
  }

  #closeCell(table: Open, text: string, end: number): void {
    const start = table.cell;
    table.cell = -1;
    if (end - start < 4) return;
    const words = shownIn(text, start, Math.min(end, start + enough));
    table.lays ||= isLine(words);
    if (isText(words)) table.texts.push(start, end);
  }

  #close({ start, parts, lays, texts, tags }: Open, end: number): void {
    if (!parts && lays) {
      for (const at of tags) this.#layouts.add(at);
      return;
    }
    let closed = start;
    for (let at = 0; at < texts.length; at += 2) {
      this.#tables.set(closed, texts[at] ?? end);
      closed = texts[at + 1] ?? end;
    }
    this.#tables.set(closed, end);
  }

  /** Whether the tag of a layout begins at `at`. */
  isLayout(at: number): boolean {
    return this.#layouts.has(at);
  }

  /** Where the next text begins in a table that lists, or where that ends, if it goes on as such at `at`; 0 where not. */
  tableEnd(at: number): number {
    return this.#tables.get(at) ?? 0;
  }
}

/** The words of a cell, without tags. */
export const shownIn = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/<[^<>]*>/g, '\n')
    .trim();
