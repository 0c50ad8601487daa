/** A very long text is read in sections, each as if it were a block, so that what is remembered of one stays small: none ends where something may go on. */
import type { Block } from '../documents/block.ts';
import type { Finding } from './finding.ts';

/** A section has so much and more. UTF-16 code units. */
const least = 131_072;

interface Origin {
  block: number;
  start: number;
  cut: boolean;
}

/** The blocks of a document, very long texts in sections: of cells, of what tells of a file and of pictures none is cut. */
export class Sections {
  /** What is read: blocks, and sections of blocks in their place. */
  readonly parts: readonly Block[];
  /** Of each part the index of its block and where in it the part begins; undefined where no block was cut. */
  readonly #origins: readonly Origin[] | undefined;

  constructor(blocks: readonly Block[]) {
    this.parts = blocks;
    if (!blocks.some(isLong)) return;
    const parts: Block[] = [];
    const origins: Origin[] = [];
    const add = (part: Block, block: number, start: number, cut: boolean): void => {
      parts.push(part);
      origins.push({ block, start, cut });
    };
    for (const [index, block] of blocks.entries()) {
      const sections = isLong(block) ? sectionsOf(block.text) : [];
      if (sections.length < 2) add(block, index, 0, false);
      else
        for (const [from, to] of sections)
          add({ ...block, text: block.text.slice(from, to), alone: true }, index, from, true);
    }
    this.#origins = origins;
    this.parts = parts;
  }

  /** Whether the part at `index` is a section of a longer text. */
  isCut(index: number): boolean {
    return this.#origins?.[index]?.cut === true;
  }

  /** Says of what was found in the parts where it stands in the blocks. Changes the findings in place. */
  putBack(findings: readonly Finding[]): void {
    if (!this.#origins) return;
    for (const finding of findings) {
      const { block, start } = this.#origins[finding.block] ?? { block: finding.block, start: 0 };
      finding.block = block;
      finding.start += start;
      finding.end += start;
    }
  }
}

const isLong = ({ text, cell, role, place }: Block): boolean =>
  text.length >= 2 * least && cell === undefined && role !== 'metadata' && place.by !== 'ocr';

/** Where the sections of `text` begin and end: at free lines, and not inside a table of HTML. One for most texts. Linear. */
export function sectionsOf(text: string): readonly (readonly [from: number, to: number])[] {
  if (text.length < 2 * least) return [[0, text.length]];
  const sections: [number, number][] = [];
  const tables = new Tables(text);
  let from = 0;
  for (let free = text.indexOf('\n\n', least); free >= 0; free = text.indexOf('\n\n', free + 1)) {
    if (free - from < least || tables.has(free)) continue;
    sections.push([from, free + 2]);
    from = free + 2;
  }
  sections.push([from, text.length]);
  return sections;
}

/** The tables of HTML in a text, for places asked for from left to right. */
class Tables {
  readonly #text: string;
  #start: number;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
    this.#start = text.indexOf('<table');
  }

  /** Whether `at` stands in one; one that never ends goes on to the end. */
  has(at: number): boolean {
    while (this.#start >= 0 && this.#start < at) {
      if (this.#end < this.#start) this.#end = this.#text.indexOf('</table', this.#start);
      if (this.#end < 0) this.#end = this.#text.length;
      if (this.#end > at) return true;
      this.#start = this.#text.indexOf('<table', this.#end);
    }
    return false;
  }
}
