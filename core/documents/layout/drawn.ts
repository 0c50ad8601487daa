/** How often the page must be turned a quarter, against the clock, for a text to read from left to right. */
export type Turn = 0 | 1 | 2 | 3;

/**
 * Text drawn in one go. Lengths are points (or pixels of a picture); `along` the direction of writing from left to right,
 * `across` it from top to bottom, on the page turned by `turn`.
 */
export interface DrawnText {
  text: string;
  /** Where each UTF-16 code unit begins along the line and where the last one ends: one more than the text is long. */
  edges: readonly number[];
  top: number;
  bottom: number;
  turn: Turn;
  /** Text that is askew: where the letter of each code unit stands on the page as it is, without any turn. */
  letters?: readonly Box[];
  /** Nobody sees it who looks at the page. */
  hidden: boolean;
}

/** A straight line of a table, or any box: x to the right, y down from the upper left corner. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What was drawn on a page, or in a picture. */
export interface DrawnPage {
  width: number;
  height: number;
  texts: DrawnText[];
  rules: Box[];
  /** A machine saw the words in a picture: it parts characters that nothing parts. */
  seen?: true;
  /** Texts and rules stand where they do once the page is level; where a letter stands on the page, its own box tells. */
  askew?: true;
}

/** A box of the page as it lies on the page turned by `turn`. */
export function turned({ x0, y0, x1, y1 }: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 0) return { x0, y0, x1, y1 };
  if (turn === 1) return { x0: y0, y0: width - x1, x1: y1, y1: width - x0 };
  if (turn === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  return { x0: height - y1, y0: x0, x1: height - y0, y1: x1 };
}

/** The way back from `turned`. */
export function turnedBack({ x0, y0, x1, y1 }: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 0) return { x0, y0, x1, y1 };
  if (turn === 1) return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 };
  if (turn === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 };
}
