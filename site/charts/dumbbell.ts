import { scaleLinear } from 'd3-scale';
import { type Chart, num } from './chart.ts';
import { el, percent, place } from './markup.ts';

export interface DumbbellRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface DumbbellWords {
  readonly sentence: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Before (hollow) and after (solid) of each field. Fields have different units, so each row has its own scale from 0. */
export function dumbbellChart(rows: readonly DumbbellRow[], words: DumbbellWords): Chart {
  return {
    sentence: words.sentence,
    drawing: el(
      'ul',
      { class: 'bars' },
      ...rows.map((row) => {
        const [a, b] = [place(row.before), place(row.after)];
        const x = scaleLinear()
          .domain([Math.min(0, a, b), Math.max(0, a, b, 1e-9) * 1.05])
          .range([0, 100]);
        return el(
          'li',
          {},
          el('span', { class: 'label' }, row.label),
          el(
            'svg',
            { 'aria-hidden': 'true' },
            el('line', { x1: 0, x2: '100%', y1: '50%', y2: '50%', class: 's-faint' }),
            el('line', { x1: percent(x(a)), x2: percent(x(b)), y1: '50%', y2: '50%', class: 's-brand' }),
            el('circle', { cx: percent(x(a)), cy: '50%', r: 5, class: 's-ink hollow' }),
            el('circle', { cx: percent(x(b)), cy: '50%', r: 6, class: 'f-brand' }),
          ),
          el('span', { class: 'value' }, `${row.before} → `, el('b', {}, row.after)),
        );
      }),
    ),
    table: {
      caption: words.sentence,
      head: [
        { text: words.label },
        { text: words.before, numeric: true },
        { text: words.after, numeric: true },
      ],
      rows: rows.map((row) => [row.label, num(row.before), num(row.after)]),
    },
  };
}
