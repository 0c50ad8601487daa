import { scaleLinear } from 'd3-scale';
import { type Chart, num } from './chart.ts';
import { el, percent, place } from './markup.ts';

/** A unit with its value; `small` marks a sample too small to judge. Rows keep the order they come in: never sorted by value. */
export interface DotRow {
  readonly label: string;
  readonly value?: string | undefined;
  readonly target?: string | undefined;
  readonly words: string;
  readonly small?: boolean | undefined;
}

export interface DotWords {
  readonly sentence: string;
  readonly label: string;
  readonly value: string;
}

/** A dot for each unit on one scale from 0, with the target as an upright line. */
export function dotsChart(rows: readonly DotRow[], words: DotWords): Chart {
  const numbers = rows.flatMap((row) => [row.value, row.target].filter((n) => n !== undefined).map(place));
  const x = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(1e-9, ...numbers) * 1.05])
    .range([0, 100]);
  return {
    sentence: words.sentence,
    drawing: el(
      'ul',
      { class: 'bars' },
      ...rows.map((row) =>
        el(
          'li',
          {},
          el('span', { class: 'label' }, row.label),
          el(
            'svg',
            { 'aria-hidden': 'true' },
            el('line', { x1: 0, x2: '100%', y1: '50%', y2: '50%', class: 's-faint' }),
            row.target === undefined
              ? undefined
              : el('line', {
                  x1: percent(x(place(row.target))),
                  x2: percent(x(place(row.target))),
                  y1: '5%',
                  y2: '95%',
                  class: 's-tick',
                }),
            row.value === undefined
              ? undefined
              : el('circle', {
                  cx: percent(x(place(row.value))),
                  cy: '50%',
                  r: 6,
                  class: row.small ? 's-none' : 'f-brand',
                }),
          ),
          el('span', { class: 'value' }, el('b', {}, row.words)),
        ),
      ),
    ),
    table: {
      caption: words.sentence,
      head: [{ text: words.label }, { text: words.value, numeric: true }],
      rows: rows.map((row) => [row.label, num(row.words)]),
    },
  };
}
