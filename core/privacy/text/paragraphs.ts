/** The paragraphs that a text stands among. Readers give each as a block of its own, while a record goes on over several. */
import type { Block } from '../../documents/block.ts';

/** So many UTF-16 code units before a paragraph and behind it are taken along, from at most so many blocks. */
const most = { before: 220, behind: 320, blocks: 48 };

/** The blocks of a document, and the one that is read. */
export class Paragraphs {
  #blocks: readonly Block[] = [];
  #index = 0;
  #whole: string | undefined;
  /** Where the block itself begins in what `around` gave. */
  shift = 0;
  /** What stands above the table, when the block is a cell of one. */
  title = '';

  /** Stands at block `index`. */
  open(blocks: readonly Block[], index: number): void {
    this.#blocks = blocks;
    this.#index = index;
    this.#whole = undefined;
  }

  /** `text` with the paragraphs around it, one a line, where it is the block's own text; else `text`. Bounded; never throws. */
  around(text: string): string {
    const own = this.#blocks[this.#index];
    if (own?.text !== text || !isParagraph(own)) {
      this.shift = 0;
      return text;
    }
    this.#whole ??= this.#read(own);
    return this.#whole;
  }

  #read(own: Block): string {
    const label = own.label === undefined ? '' : `${own.label}：`;
    const before = this.#side(own, -1, most.before).reverse();
    const head = before.length === 0 ? label : `${before.join('\n')}\n${label}`;
    this.shift = head.length;
    const behind = this.#side(own, 1, most.behind);
    return [head + own.text, ...behind].join('\n');
  }

  /** The lines that follow `own` in one direction, the nearest first. */
  #side(own: Block, step: 1 | -1, size: number): string[] {
    const lines: string[] = [];
    let left = size;
    for (let count = 1; count <= most.blocks && left > 0; count++) {
      const block = this.#blocks[this.#index + step * count];
      if (!block) break;
      // The keys of a JSON file stand between its values.
      if (block.role === 'metadata' && own.label !== undefined) continue;
      if (!isParagraph(block) || !isBeside(own, block)) break;
      const line = block.label === undefined ? block.text : `${block.label}：${block.text}`;
      lines.push(step < 0 ? line.slice(-left) : line.slice(0, left));
      left -= line.length + 1;
    }
    return lines;
  }
}

const isParagraph = ({ role, cell }: Block): boolean => role === 'text' && cell === undefined;

/** Of one part of a document; values of one object. */
const isBeside = (one: Block, two: Block): boolean =>
  one.place.part === two.place.part && objectOf(one) === objectOf(two);

const objectOf = ({ label, place: { pointer } }: Block): string | undefined =>
  label === undefined ? undefined : (pointer?.slice(0, pointer.lastIndexOf('/')) ?? '');
