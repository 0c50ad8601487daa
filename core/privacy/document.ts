/** The whole document: what its findings say about each other, across blocks and tables. */
import type { Block } from '../documents/block.ts';
import type { Found } from './found.ts';
import type { Hit } from './hit.ts';
import type { Policy } from './policy/policy.ts';
import { addRows, marksOf } from './rules/marks-of.ts';
import { judgeMasks, type Marked } from './rules/masks.ts';
import { readNamesAgain, type Stretch } from './rules/names-again.ts';
import { judgeSingleOut, maySingleOut } from './rules/single-out.ts';
import { judgeSmallCells } from './rules/small-cell.ts';
import type { GridCell, Table } from './structure/grid.ts';

/**
 * The rules over a document: masks are graded, rows that single people out and small cells found, names that stand again. Of a text that
 * is read in sections they look at each section as soon as it was read, so that its tables need not be kept.
 */
export class DocumentRules {
  readonly #blocks: readonly Block[];
  readonly #found: Found;
  readonly #policy: Policy;
  /** Tables inside texts that no rule has looked at. */
  #tables: Table[] = [];
  /** Where in texts tables stand, in document order. */
  readonly #stretches: Stretch[] = [];
  /** What was found in the tables of sections. */
  readonly #ofSections: { hit: Hit; block: number }[] = [];
  /** The masked numbers of sections, by block; undefined where no text was cut. */
  #marked: Map<number, Marked[]> | undefined;

  /** Of `blocks`, of which `found` is what was found in them. */
  constructor(blocks: readonly Block[], found: Found, policy: Policy) {
    this.#blocks = blocks;
    this.#found = found;
    this.#policy = policy;
  }

  /** The text of a cell as far as rules ask for it. */
  readonly textOf = (cell: GridCell): string =>
    this.#sourceOf(cell).slice(cell.start, Math.min(cell.end, cell.start + 80));

  /** What the offsets of a cell count in. */
  readonly #sourceOf = (cell: GridCell): string => this.#blocks[cell.block]?.text ?? '';

  /** Adds the tables that stand in the text that was read last. */
  add(tables: readonly Table[]): void {
    for (const table of tables) {
      this.#tables.push(table);
      const first = table.cells[0];
      const last = table.cells[table.cells.length - 1];
      if (table.apart)
        for (const { block, start, end } of table.cells) this.#stretches.push({ block, start, end });
      else if (first && last) this.#stretches.push({ block: first.block, start: first.start, end: last.end });
    }
  }

  /** Ends a section of a long text, the block at `index`: its tables are looked at, and let go of. */
  endSection(index: number): void {
    const marks = this.#marksOf(index);
    for (const table of this.#tables) addRows(table, this.textOf, marks);
    this.#marked ??= new Map();
    this.#marked.set(
      index,
      marks.filter(({ hit, person }) => hit.silent || person !== ''),
    );
    this.#judgeTables(this.#tables, (hit, block) => this.#ofSections.push({ hit, block }));
    this.#tables = [];
  }

  /** Whether some rule looks at all rows of these tables, and all of the document, at once. */
  askAll(tables: readonly Table[]): boolean {
    return this.#found.silent || tables.some((table) => maySingleOut(table, this.textOf));
  }

  /** Judges the document, of which all blocks were read; `tables` are those of its cells. Changes what was found in place. */
  judge(tables: readonly Table[]): void {
    const found = this.#found;
    const left = tables.length > 0 ? [...tables, ...this.#tables] : this.#tables;
    const marks = found.silent ? this.#marks() : [];
    if (marks.length > 0) {
      for (const table of left) addRows(table, this.textOf, marks);
      judgeMasks(marks);
    }
    readNamesAgain(this.#blocks, found, this.#stretches);
    for (const { hit, block } of this.#ofSections) found.add(block, [hit]);
    this.#judgeTables(left, (hit, block) => found.add(block, [hit]));
  }

  /** The masked numbers of all blocks. */
  #marks(): Marked[] {
    const marks: Marked[] = [];
    for (let block = 0; block < this.#blocks.length; block++) {
      for (const mark of this.#marked?.get(block) ?? this.#marksOf(block)) marks.push(mark);
    }
    return marks;
  }

  #marksOf(block: number): Marked[] {
    return marksOf(this.#blocks[block]?.text ?? '', block, this.#found.of(block));
  }

  #judgeTables(tables: readonly Table[], take: (hit: Hit, block: number) => void): void {
    const { kAnonymity, smallCell } = this.#policy;
    for (const table of tables) {
      const single = judgeSingleOut(table, this.textOf, kAnonymity);
      if (single) take(single.hit, single.block);
      for (const { hit, block } of judgeSmallCells(table, this.textOf, this.#sourceOf, smallCell))
        take(hit, block);
    }
  }
}
