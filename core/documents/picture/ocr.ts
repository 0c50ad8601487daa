import type { Box, DrawnPage } from '../layout/drawn.ts';

/** A word that a machine saw in a picture; lengths in pixels from the upper left corner. */
export interface SeenWord {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Its letters, where the machine tells them. */
  letters?: readonly { text: string; x0: number; x1: number }[];
}

/** What a machine saw in a picture: words, and the lines of tables (`takeRules`), in pixels. */
export interface Seen {
  words: readonly SeenWord[];
  rules: readonly Box[];
}

/** What a door gives so that text in pictures can be read: takes a PNG, JPEG, GIF, BMP or WebP. May throw where it cannot. */
export type Ocr = (picture: Uint8Array) => Promise<Seen>;

/** What was seen as a page; `scale` is pixels for one unit of the page. */
export function seenPage({ words, rules }: Seen, width: number, height: number, scale = 1): DrawnPage {
  return {
    width,
    height,
    rules: rules.map(({ x0, y0, x1, y1 }) => ({
      ...{ x0: x0 / scale, y0: y0 / scale },
      ...{ x1: x1 / scale, y1: y1 / scale },
    })),
    seen: true,
    texts: words
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, letters, x0, x1, y0, y1 }) => ({
        text,
        edges: edgesOf(text, letters, x0, x1).map((edge) => edge / scale),
        top: y0 / scale,
        bottom: y1 / scale,
        turn: 0,
        hidden: false,
      })),
  };
}

function edgesOf(text: string, letters: SeenWord['letters'], x0: number, x1: number): number[] {
  if (letters?.length === text.length) return [...letters.map((letter) => letter.x0), x1];
  return Array.from({ length: text.length + 1 }, (_, index) => x0 + ((x1 - x0) * index) / text.length);
}
