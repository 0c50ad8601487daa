import type { Box } from '../layout/drawn.ts';
import { holds } from './boxes.ts';

/** A letter on a page: the middle of its base line, and the upright box that no part of it reaches out of. */
export interface Ink extends Box {
  x: number;
  y: number;
}

/** So far letters reach beyond their cell, in heights of the font: slanted ones to the sides, accents upwards, tails down. */
export const OVERHANG = { side: 0.12, up: 0.95, down: 0.3 };

/**
 * Boxes that hide whole letters: each grows until it covers all letters whose base line begins in it. Letters may be turned,
 * slanted, mirrored, outlined with a broad pen, or painted twice with a small shift; the box of a reading knows nothing of that.
 */
export function overLetters(boxes: readonly Box[], letters: readonly Ink[]): Box[] {
  return boxes.map((box) => {
    const grown = { x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1 };
    for (const letter of letters) {
      if (!holds(box, letter.x, letter.y)) continue;
      grown.x0 = Math.min(grown.x0, letter.x0);
      grown.y0 = Math.min(grown.y0, letter.y0);
      grown.x1 = Math.max(grown.x1, letter.x1);
      grown.y1 = Math.max(grown.y1, letter.y1);
    }
    return grown;
  });
}
