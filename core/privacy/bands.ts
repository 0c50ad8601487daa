/**
 * A very long table is read in bands of rows, each under the table's head and behind the words above it, so that what is known of its
 * cells stays small. What stands before and behind such tables is read with their first rows, as one document.
 */
import type { Block, Blocks, Cell } from '../documents/block.ts';
import type { Finding } from './finding.ts';
import { FindingList } from './finding-list.ts';
import type { Table } from './structure/grid.ts';

/** A band has so many rows. Its columns are told by them alone where no header tells. */
const mostRows = 512;
/** Fewer rows at the end belong to the band before. */
const fewestRows = 32;
/** Rows that may head a table. */
const headRows = 3;
/** So much of what stands above a table goes with each band. UTF-16 code units. */
const leadLength = 400;
/** A document with fewer blocks has no such table. */
const fewestBlocks = 4096;

/** Some blocks of a document, in its order. */
export interface Band {
  readonly blocks: readonly Block[];
  /** Which of them count: from where in `blocks` they are those of the document from where on. What stands outside is read and not told of. */
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  at: number;
  from: number;
  length: number;
}

/** Takes a document apart as its blocks come. */
export class Bands {
  readonly #blocks: Blocks;
  #rest: Block[] = [];
  readonly #stretches: Stretch[] = [];
  #lead: readonly Block[] = [];
  /** What heads the rows that come. */
  #heads: Block[] = [];

  constructor(blocks: Blocks) {
    this.#blocks = blocks;
  }

  /** Whether a document may have a very long table. */
  static in(blocks: Blocks): boolean {
    return blocks.length >= fewestBlocks;
  }

  /** Says what was seen in the band that was given last: a header further down heads what follows. */
  seen(tables: readonly Table[], { blocks }: Band): void {
    const table = tables.at(-1);
    if (!table) return;
    const last = table.rows.findLastIndex(isHead);
    if (last < 0) return;
    let first = last;
    while (first > 0 && last - first + 1 < headRows && isHead(table.rows[first - 1] ?? [])) first--;
    const cells = table.rows.slice(first, last + 1).flat();
    this.#heads = cells.flatMap(({ block }) => blocks[block] ?? []);
  }

  /** The bands in turn; the last one is all the rest. */
  *[Symbol.iterator](): Generator<Band> {
    const blocks = this.#blocks;
    let index = 0;
    let rows = 0;
    let last: Cell | undefined;
    let part: string | undefined;
    let full: Rows | undefined;
    let open: Rows | undefined;
    for (const run of 'runs' in blocks ? blocks.runs : [blocks])
      for (let [from, to] = [0, 0]; from < run.length; from = to) {
        const { cell, place } = run[from] ?? nothing;
        to = cell ? rowEnd(run, from, cell) : from + 1;
        const goesOn = cell !== undefined && last !== undefined && isNext(cell, last) && place.part === part;
        if (!goesOn) {
          yield* this.#ended(full, open);
          full = open = undefined;
          rows = 0;
          if (cell) this.#begin();
        }
        if (cell && (!goesOn || cell.row !== last?.row)) rows++;
        if (rows > mostRows) {
          rows = 1;
          full = open;
          open = { from: index, blocks: [] };
        } else if (full && rows > fewestRows) {
          yield this.#band(full);
          full = undefined;
        }
        if (open) for (let at = from; at < to; at++) open.blocks.push(run[at] ?? nothing);
        else for (let at = from; at < to; at++) this.#keep(run[at] ?? nothing, index + at - from, rows);
        index += to - from;
        last = cell;
        part = place.part;
      }
    yield* this.#ended(full, open);
    const rest = this.#rest;
    this.#rest = [];
    yield { blocks: rest, stretches: this.#stretches };
  }

  /** A table begins behind the rest. */
  #begin(): void {
    let from = this.#rest.length;
    for (let left = leadLength; from > 0 && left > 0; from--) {
      const block = this.#rest[from - 1];
      if (!block || block.cell) break;
      left -= block.text.length;
    }
    this.#lead = this.#rest.slice(from);
    this.#heads = [];
  }

  /** A block of the rest, `row` of its table from 1; 0 for none. */
  #keep(block: Block, index: number, row: number): void {
    const stretch = this.#stretches.at(-1);
    if (stretch && stretch.from + stretch.length === index) stretch.length++;
    else this.#stretches.push({ at: this.#rest.length, from: index, length: 1 });
    this.#rest.push(block);
    if (row > 0 && row <= headRows) this.#heads.push(block);
  }

  /** The last band of a table; what waits in `full` takes in the few rows that came behind it. */
  *#ended(full: Rows | undefined, open: Rows | undefined): Generator<Band> {
    if (full && open) for (const block of open.blocks) full.blocks.push(block);
    const last = full ?? open;
    if (last) yield this.#band(last);
  }

  #band({ from, blocks }: Rows): Band {
    const lent = [...this.#lead, ...this.#heads];
    return {
      blocks: [...lent, ...blocks],
      stretches: [{ at: lent.length, from, length: blocks.length }],
    };
  }
}

interface Rows {
  from: number;
  blocks: Block[];
}

const nothing: Block = { text: '', role: 'text', place: {} };

/** Where the row of a cell ends in `run`: most runs are a row. */
function rowEnd(run: readonly Block[], from: number, { table, row }: Cell): number {
  const isOfRow = (block: Block | undefined): boolean =>
    block?.cell?.row === row && block.cell.table === table && block.place.part === run[from]?.place.part;
  if (run.length - from < widest && isOfRow(run[run.length - 1])) return run.length;
  let to = from + 1;
  while (to < run.length && isOfRow(run[to])) to++;
  return to;
}
/** A row has fewer cells. */
const widest = 512;

/** Whether a cell goes on with the table of the one before. */
const isNext = ({ table, row }: Cell, last: Cell): boolean => table === last.table && row >= last.row;

const isHead = (row: Table['rows'][number]): boolean => row.length > 1 && row.every(({ names }) => names);

/** What was found in the bands of one document, put together. */
export class FoundInBands {
  readonly #list = new FindingList();
  readonly #runs: { from: number; first: number; last: number }[] = [];

  /** Takes what was found in a band, blocks counted in the band. */
  take({ stretches }: Band, findings: readonly Finding[]): void {
    let next = 0;
    for (const { at, from, length } of stretches) {
      const first = this.#list.length;
      while ((findings[next]?.block ?? at) < at) next++;
      for (; next < findings.length; next++) {
        const finding = findings[next];
        if (!finding || finding.block >= at + length) break;
        this.#list.add(finding, from - at);
      }
      this.#runs.push({ from, first, last: this.#list.length });
    }
  }

  /** All of it in the document's order, blocks counted in the document. */
  get all(): FindingList {
    return this.#list.inOrder(this.#runs.sort((one, two) => one.from - two.from));
  }
}
