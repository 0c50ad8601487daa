import type { Edit, Place, Unread } from '../block.ts';
import { firstRun } from '../piece.ts';
import type { LocatedReading } from '../source-reading.ts';
import { type Box, turnedBack } from './drawn.ts';
import type { LaidBlock, Stretch } from './laid-block.ts';
import { textExport } from './text-export.ts';

/** A place on a page. */
export interface PageBox extends Box {
  /** From 1. */
  page: number;
}

/** A reading of pages: what is masked cannot be put back among the letters, but its places are known. */
export interface LaidReading extends LocatedReading<Uint8Array> {
  /** Width and height of each page, in points (or pixels of a picture). */
  pages: readonly { width: number; height: number }[];
  /** Where the text of the edits stands; nothing for text that stands nowhere (a property). */
  boxes(edits: readonly Edit[]): PageBox[];
}

/** So far a box reaches beyond the letters, in heights of them, so that no edge of one looks out. */
const MARGIN = 0.12;

/** Blocks of pages → a reading. Without edits `write` gives the source back, else the text of the pages (UTF-8) without what nobody saw. */
export function laidReading(
  source: Uint8Array,
  blocks: readonly LaidBlock[],
  pages: LaidReading['pages'],
  unread: Unread[],
): LaidReading {
  return {
    blocks: blocks.map(({ text, role, place, cell, label }) => ({
      text,
      role,
      place,
      ...(cell ? { cell } : {}),
      ...(label === undefined ? {} : { label }),
    })),
    unread,
    pages,
    writes: (edits) => (edits.length === 0 ? 'same' : 'text'),
    locate: (block, offset) => {
      const found = blocks[block];
      return found ? (found.locate?.(offset) ?? placeIn(found, offset)) : {};
    },
    boxes: (edits) =>
      edits.flatMap(({ block, start, end }) => {
        const found = blocks[block];
        const page = found?.place.page ?? 1;
        const size = pages[page - 1];
        if (!found || !size) return [];
        return found.stretches.flatMap((stretch) => {
          const box = boxOf(stretch, start, end);
          if (!box) return [];
          const level = stretch.askew ? [] : [turnedBack(box, stretch.turn, size.width, size.height)];
          const askew = stretch.letters?.slice(Math.max(0, start - stretch.start), end - stretch.start);
          return [...level, ...(askew ?? []).filter((one) => one !== undefined)].map((one) => ({
            page,
            ...one,
          }));
        });
      }),
    write: (edits) => (edits.length === 0 ? source : textExport(blocks, edits)),
  };
}

function placeIn({ place, stretches }: LaidBlock, offset: number): Place {
  const runs = stretches.map(({ start, edges }) => ({
    start,
    end: start + edges.length - 1,
    from: 0,
    to: 0,
  }));
  const stretch = stretches[firstRun(runs, offset)] ?? stretches.at(-1);
  if (!stretch) return { ...place };
  const column = stretch.column + Math.min(Math.max(0, offset - stretch.start), stretch.edges.length - 1);
  return { ...place, line: stretch.line, column };
}

function boxOf({ start, edges, top, bottom }: Stretch, from: number, to: number): Box | undefined {
  const first = Math.max(0, from - start);
  const last = Math.min(edges.length - 1, to - start);
  const [a, b] = [edges[first], edges[last]];
  if (first >= last || a === undefined || b === undefined) return undefined;
  const margin = (bottom - top) * MARGIN;
  return { x0: a - margin, x1: b + margin, y0: top - margin, y1: bottom + margin };
}
