import type { Box, DrawnPage } from '../layout/drawn.ts';
import { asItWas, type Levelled } from './skew.ts';

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

/** Room around a letter, in heights of it. */
const ROOM = 0.12;

/** What a machine saw in a picture: words, and the lines of tables (`takeRules`), in pixels. */
export interface Seen {
  words: readonly SeenWord[];
  rules: readonly Box[];
  /** The picture was askew: all places are those of the turned one. */
  levelled?: Levelled;
}

/** What a door gives so that text in pictures can be read: takes a PNG, JPEG, GIF, BMP or WebP. May throw where it cannot. */
export type Ocr = (picture: Uint8Array) => Promise<Seen>;

/** What was seen as a page; `scale` is pixels for one unit of the page. Of a picture that was askew, letters tell where they stand in it. */
export function seenPage(
  { words, rules, levelled }: Seen,
  width: number,
  height: number,
  scale = 1,
): DrawnPage {
  return {
    width,
    height,
    rules: rules.map((rule) => scaled(rule, scale)),
    seen: true,
    ...(levelled ? { askew: true } : {}),
    texts: words
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, letters, x0, x1, y0, y1 }) => {
        const edges = edgesOf(text, letters, x0, x1);
        return {
          text,
          edges: edges.map((edge) => edge / scale),
          top: y0 / scale,
          bottom: y1 / scale,
          turn: 0,
          hidden: false,
          ...(levelled
            ? { letters: placesOf(edges, y0, y1, levelled).map((place) => scaled(place, scale)) }
            : {}),
        };
      }),
  };
}

const scaled = ({ x0, y0, x1, y1 }: Box, scale: number): Box => ({
  x0: x0 / scale,
  y0: y0 / scale,
  x1: x1 / scale,
  y1: y1 / scale,
});

/** Where each letter of a word stands in the picture as it was, with room around so that no edge of one looks out. */
function placesOf(edges: readonly number[], y0: number, y1: number, levelled: Levelled): Box[] {
  const room = (y1 - y0) * ROOM;
  return edges
    .slice(1)
    .map((x1, index) =>
      asItWas({ x0: (edges[index] ?? x1) - room, x1: x1 + room, y0: y0 - room, y1: y1 + room }, levelled),
    );
}

function edgesOf(text: string, letters: SeenWord['letters'], x0: number, x1: number): number[] {
  if (letters?.length === text.length) return [...letters.map((letter) => letter.x0), x1];
  return Array.from({ length: text.length + 1 }, (_, index) => x0 + ((x1 - x0) * index) / text.length);
}
