import type { Box } from '../layout/drawn.ts';
import { holds } from './boxes.ts';
import type { GraphicsState } from './graphics-state.ts';
import { boxAround, type Matrix } from './matrix.ts';
import type { Placed } from './text-cursor.ts';

/** A letter on a page: the middle of its base line, and the upright box that no part of it reaches out of. */
export interface Ink extends Box {
  x: number;
  y: number;
}

/** So far letters reach beyond their cell, in heights of the font: slanted ones to the sides, accents upwards, tails down. */
const OVERHANG = { side: 0.12, up: 0.95, down: 0.3 };

/** The room that a glyph takes up on the page, whichever way `matrix` turns, slants or mirrors it. */
export function inkOf({ x, y, ex, ey, at, advance }: Placed, matrix: Matrix, state: GraphicsState): Ink {
  const { size, scale, font, mode, pen, matrix: user } = state;
  const [left, base] = at;
  const side = OVERHANG.side * size;
  const half = 0.5 * size + side;
  const box = font?.vertical
    ? boxAround(matrix, left - half, base + side, left + half, base - advance - side)
    : boxAround(
        matrix,
        left - side * scale,
        base - OVERHANG.down * size,
        left + (advance + side) * scale,
        base + OVERHANG.up * size,
      );
  // Half of a stroke lies outside of the outline, and its corners stand out further.
  const stroke = mode % 4 === 1 || mode % 4 === 2 ? pen * Math.hypot(user[0], user[1], user[2], user[3]) : 0;
  return {
    x: (x + ex) / 2,
    y: (y + ey) / 2,
    x0: box.x0 - stroke,
    y0: box.y0 - stroke,
    x1: box.x1 + stroke,
    y1: box.y1 + stroke,
  };
}

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
