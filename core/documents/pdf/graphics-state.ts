import type { Box } from '../layout/drawn.ts';
import type { Matrix } from './matrix.ts';

/** A font as pdf.js gives it; the rest of it is for those who draw. */
export interface Font {
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: readonly number[];
}

/** What an operator depends on (ISO 32000-1, 8.4 and 9.3), as far as text is concerned. */
export interface GraphicsState {
  matrix: Matrix;
  font: Font | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** Of the pen that outlines letters (modes 1, 2, 5, 6). */
  pen: number;
  fill: string | undefined;
  alpha: number;
  blend: boolean;
  clip: Box | undefined;
}

/** The state in which a page begins (8.4.1). `view` leads from the page's own space to points from its upper left corner. */
export function initialState(view: Matrix): GraphicsState {
  return {
    matrix: view,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    pen: 1,
    fill: '#000000',
    alpha: 1,
    blend: false,
    clip: undefined,
  };
}
