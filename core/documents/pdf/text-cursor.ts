import type { GraphicsState } from './graphics-state.ts';
import { IDENTITY, type Matrix, point, times } from './matrix.ts';

/** A letter as pdf.js hands it to the operator that shows text. */
export interface Glyph {
  unicode?: string;
  width?: number;
  vmetric?: readonly number[] | null;
  isSpace?: boolean;
}

/** A glyph in its place: where its base line begins and ends on the page. */
export interface Placed {
  glyph: Glyph;
  x: number;
  y: number;
  ex: number;
  ey: number;
  /** Where it begins in the space of its text, and how far it goes there. */
  at: readonly [x: number, y: number];
  advance: number;
}

/** Where the next letter stands (ISO 32000-1, 9.4): the matrices of text and line, and how far the line has come. */
export class TextCursor {
  private matrix: Matrix = IDENTITY;
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private y = 0;

  /** BT, or Tm with the matrix that it sets. */
  begin(matrix: Matrix = IDENTITY): void {
    this.matrix = matrix;
    this.lineX = this.lineY = this.x = this.y = 0;
  }

  /** Td. */
  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  /** From the space of the text to the page. */
  toPage({ matrix, rise }: GraphicsState): Matrix {
    return times(times(matrix, this.matrix), [1, 0, 0, 1, 0, rise]);
  }

  /** Goes over the glyphs and the gaps between them (Tj, TJ), and gives each glyph in its place. */
  *show(glyphs: readonly (Glyph | number)[], state: GraphicsState): Generator<Placed> {
    const { font, size, scale } = state;
    const unit = (font?.fontMatrix?.[0] ?? 0.001) * size;
    const matrix = this.toPage(state);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const shift = (-glyph * size) / 1000;
        if (font?.vertical) this.y += shift;
        else this.x += shift * scale;
        continue;
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const at = [this.x, this.y] as const;
      const width = font?.vertical ? -(glyph.vmetric?.[0] ?? -1000) : (glyph.width ?? 0);
      const advance = width * unit;
      const [x, y] = point(matrix, this.x, this.y);
      const [ex, ey] = font?.vertical
        ? point(matrix, this.x, this.y - advance)
        : point(matrix, this.x + advance * scale, this.y);
      if (font?.vertical) this.y -= advance + spacing;
      else this.x += (advance + spacing) * scale;
      yield { glyph, x, y, ex, ey, at, advance };
    }
  }
}
