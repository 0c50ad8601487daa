/**
 * Paragraphs that follow each other, read as the lines of one text: a list that was pasted into a letter, a number that goes on in the next
 * paragraph and a name above its number are what they are in plain text.
 */
import type { Block } from '../documents/block.ts';
import type { Found } from './found.ts';
import type { Hit } from './hit.ts';
import { readDressed } from './read-dressed.ts';
import type { BlockCells } from './structure/block-cells.ts';
import type { Table } from './structure/grid.ts';
import type { TextReader } from './text/read-text.ts';

/** So much is read together: longer texts are read in several runs. UTF-16 code units. */
const most = 12_000;

/** A paragraph, and no value that stands by itself: of a form, a JSON file, a program. */
const isLine = ({ role, cell, label, alone, place, text }: Block, isCell: boolean): boolean =>
  (cell === undefined ? role === 'text' : !isCell) &&
  label === undefined &&
  alone !== true &&
  place.pointer === undefined &&
  text.length < most;

/** The index behind the last paragraph that is read together with the one at `index`; `index + 1` for a block that is read alone. */
export function runEnd(blocks: readonly Block[], index: number, cells: BlockCells): number {
  const first = blocks[index];
  let end = index + 1;
  if (!first || !isLine(first, cells.at(index) !== undefined)) return end;
  const { part, by } = first.place;
  for (let size = first.text.length; end < blocks.length; end++) {
    const next = blocks[end];
    if (
      !next ||
      !isLine(next, cells.at(end) !== undefined) ||
      next.place.part !== part ||
      next.place.by !== by
    )
      break;
    size += next.text.length + 1;
    if (size > most) break;
  }
  return end;
}

/** Adds what is found in the paragraphs `from`–`to` to `found`, block by block; gives the tables of lines among them. Never throws. */
export function readRun(
  reader: TextReader,
  blocks: readonly Block[],
  from: number,
  to: number,
  today: number,
  found: Found,
): readonly Table[] {
  const first = blocks[from];
  if (!first) return [];
  const starts: number[] = [];
  let text = '';
  for (let index = from; index < to; index++) {
    if (index > from) text += '\n';
    starts.push(text.length);
    text += blocks[index]?.text ?? '';
  }
  /** Which paragraph holds the place `at` of the text, counted from 0. */
  const paragraphAt = (at: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const { hits, tables } = readDressed(reader, { text, role: 'text', place: first.place }, from, today);
  for (const hit of hits) {
    let paragraph = paragraphAt(hit.start);
    const { start, end } = hit;
    for (let part: Hit | undefined = hit; part && paragraph < starts.length; paragraph++) {
      const base = starts[paragraph] ?? 0;
      const length = blocks[from + paragraph]?.text.length ?? 0;
      if (base >= end) break;
      part.start = Math.max(start, base) - base;
      part.end = Math.min(end, base + length) - base;
      if (part.end > part.start) found.add(from + paragraph, [part]);
      part = end > base + length ? { ...hit, value: undefined } : undefined;
    }
  }
  for (const { cells } of tables)
    for (const cell of cells) {
      const paragraph = paragraphAt(cell.start);
      const base = starts[paragraph] ?? 0;
      cell.block = from + paragraph;
      cell.start -= base;
      cell.end = Math.max(cell.start, Math.min(cell.end - base, blocks[cell.block]?.text.length ?? 0));
    }
  return tables;
}
