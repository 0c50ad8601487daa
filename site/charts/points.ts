import { scaleLinear } from 'd3-scale';
import { type Chart, num } from './chart.ts';
import { el, join, percent, place } from './markup.ts';

/** Points of one part: decimals. `won` is absent while a result is missing; `low` and `high` then bound it. */
export interface PointsRow {
  readonly label: string;
  readonly weight: string;
  readonly won?: string;
  readonly lost?: string;
  readonly low?: string;
  readonly high?: string;
}

export interface PointsWords {
  readonly sentence: string;
  readonly part: string;
  readonly won: string;
  readonly weight: string;
  readonly lostHead: string;
  readonly unknown: string;
  lost(points: string): string;
  open(range: string): string;
}

/**
 * Points won and lost: the length of a bar is the weight, what was lost is hatched, what is not known yet is dotted.
 * All bars start at 0 and share one scale, so that a part of 30 points is three times as long as one of 10.
 */
export function pointsChart(rows: readonly PointsRow[], words: PointsWords, id: string): Chart {
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map((row) => place(row.weight)))])
    .range([0, 100]);
  const bar = (row: PointsRow) => {
    const full = x(place(row.weight));
    const sure = x(place(row.won ?? row.low ?? '0'));
    const possible = row.won === undefined ? x(place(row.high ?? row.weight)) : sure;
    return el(
      'svg',
      { 'aria-hidden': 'true' },
      el('rect', { y: '15%', width: percent(sure), height: '70%', class: 'f-won' }),
      possible > sure
        ? el('rect', {
            x: percent(sure),
            y: '15%',
            width: percent(possible - sure),
            height: '70%',
            fill: `url(#${id}-open)`,
          })
        : undefined,
      full > possible
        ? el('rect', {
            x: percent(possible),
            y: '15%',
            width: percent(full - possible),
            height: '70%',
            fill: `url(#${id}-lost)`,
          })
        : undefined,
      el('rect', { y: '15%', width: percent(full), height: '70%', class: 's-line' }),
    );
  };
  const value = (row: PointsRow) =>
    row.won === undefined
      ? join([
          el('b', {}, words.unknown),
          ` / ${row.weight}`,
          `　${words.open(`${row.low ?? '0'}–${row.high ?? row.weight}`)}`,
        ])
      : join([
          el('b', {}, row.won),
          ` / ${row.weight}`,
          row.lost !== undefined && place(row.lost) > 0 ? `　${words.lost(row.lost)}` : undefined,
        ]);
  return {
    sentence: words.sentence,
    drawing: join([
      patterns(id),
      el(
        'ul',
        { class: 'bars' },
        ...rows.map((row) =>
          el(
            'li',
            {},
            el('span', { class: 'label' }, row.label),
            bar(row),
            el('span', { class: 'value' }, value(row)),
          ),
        ),
      ),
    ]),
    table: {
      caption: words.sentence,
      head: [
        { text: words.part },
        { text: words.won, numeric: true },
        { text: words.weight, numeric: true },
        { text: words.lostHead, numeric: true },
      ],
      rows: rows.map((row) => [
        row.label,
        num(row.won ?? `${words.unknown} ${row.low ?? '0'}–${row.high ?? row.weight}`),
        num(row.weight),
        num(row.lost ?? '—'),
      ]),
    },
  };
}

/** Hatching for lost, dots for open: told apart without colour. Six pixels whatever the width of the page. */
const patterns = (id: string) =>
  el(
    'svg',
    { class: 'hide', 'aria-hidden': 'true', width: 0, height: 0 },
    el(
      'defs',
      {},
      el(
        'pattern',
        {
          id: `${id}-lost`,
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        el('rect', { width: 6, height: 6, class: 'f-miss-wash' }),
        el('rect', { width: 2, height: 6, class: 'f-miss' }),
      ),
      el(
        'pattern',
        { id: `${id}-open`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
        el('rect', { width: 6, height: 6, class: 'f-none-wash' }),
        el('circle', { cx: 3, cy: 3, r: 1.2, class: 'f-none' }),
      ),
    ),
  );
