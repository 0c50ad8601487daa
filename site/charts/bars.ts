import { scaleLinear } from 'd3-scale';
import { type Chart, num } from './chart.ts';
import { el, percent, place } from './markup.ts';

/** A bar from 0: the number that sets its length and the words beside it (which hold the same number). */
export interface BarRow {
  readonly label: string;
  /** Decimal. Absent: not published; no bar is drawn. */
  readonly value?: string | undefined;
  readonly words: string;
  /** The whole that the bar is a part of, where each row has its own. */
  readonly of?: string | undefined;
}

export interface BarsWords {
  readonly sentence: string;
  readonly label: string;
  readonly value: string;
}

/** Plain bars from 0 on one scale; with `of`, each bar lies in the frame of its own whole. */
export function barsChart(rows: readonly BarRow[], words: BarsWords): Chart {
  const x = scaleLinear()
    .domain([0, Math.max(1e-9, ...rows.map((row) => place(row.of ?? row.value ?? '0')))])
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
            row.of === undefined
              ? undefined
              : el('rect', { y: '20%', width: percent(x(place(row.of))), height: '60%', class: 'f-wash' }),
            row.value === undefined
              ? undefined
              : el('rect', {
                  y: '20%',
                  width: percent(x(place(row.value))),
                  height: '60%',
                  class: 'f-brand',
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
