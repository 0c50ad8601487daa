import { type Chart, num } from './chart.ts';
import { el } from './markup.ts';

/** A region as a tile: where it lies, what it is called, what is written on it. */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly label: string;
  /** Figures of the table, in the order of `heads`; the first is written on the tile. */
  readonly figures: readonly string[];
}

export interface TileWords {
  readonly sentence: string;
  readonly label: string;
  readonly heads: readonly string[];
}

const side = 100;
const gap = 8;

/** Breaks a long name in two lines of like length: Chinese anywhere, other scripts between words. */
export function linesOf(label: string): string[] {
  if (label.length <= 6) return [label];
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const middle = label.length / 2;
  const cut = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle);
  return [label.slice(0, cut), label.slice(cut).trim()];
}

/** A tile for each region where the owner put it: who lies beside whom. No shading by value: a map of tiles is no ranking. */
export function tilesChart(tiles: readonly Tile[], words: TileWords): Chart {
  const columns = Math.max(1, ...tiles.map(({ column }) => column));
  const rows = Math.max(1, ...tiles.map(({ row }) => row));
  const size = (count: number): number => count * (side + gap) - gap;
  return {
    sentence: words.sentence,
    drawing: el(
      'svg',
      {
        viewBox: `0 0 ${size(columns)} ${size(rows)}`,
        width: size(columns),
        // Beyond four columns a phone shows the list under it instead: the names would be too small to read.
        class: columns > 4 ? 'tiles many' : 'tiles',
        'aria-hidden': 'true',
      },
      ...tiles.map(({ column, row, label, figures }) => {
        const [x, y] = [(column - 1) * (side + gap), (row - 1) * (side + gap)];
        const lines = linesOf(label);
        return el(
          'g',
          {},
          el('rect', { x, y, width: side, height: side, rx: 6, class: 'f-brand-wash s-line' }),
          ...lines.map((line, n) =>
            el(
              'text',
              { x: x + side / 2, y: y + 34 + n * 19, 'text-anchor': 'middle', class: 'tile-name' },
              line,
            ),
          ),
          el(
            'text',
            { x: x + side / 2, y: y + 84, 'text-anchor': 'middle', class: 'tile-figure' },
            figures[0] ?? '',
          ),
        );
      }),
    ),
    table: {
      caption: words.sentence,
      head: [{ text: words.label }, ...words.heads.map((text) => ({ text, numeric: true }))],
      rows: tiles.map(({ label, figures }) => [label, ...figures.map(num)]),
    },
  };
}
