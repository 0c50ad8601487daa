import { scaleLinear } from 'd3-scale';
import { type Chart, num } from './chart.ts';
import { type Child, el, join, percent, place } from './markup.ts';
import { type Drawing, margin, pictureWidth } from './picture.ts';

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
  const x = scaleOf(rows);
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
            el('svg', { 'aria-hidden': 'true' }, ...bar(row, x, id)),
            el('span', { class: 'value' }, join([el('b', {}, wonOf(row, words)), restOf(row, words)])),
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

const rowHeight = 30;
/** Where the bars begin, and how long the longest is. Pixels. */
const barsAt = 190;
const barsLong = 320;
/** Characters of a label that fit before the bars. */
const longestLabel = 12;

/** The same bars without a page around them. */
export function pointsDrawing(rows: readonly PointsRow[], words: PointsWords): Drawing {
  const x = scaleOf(rows);
  const id = 'points';
  const cut = (text: string): string =>
    text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
  return {
    height: rows.length * rowHeight,
    body: join([
      patterns(id),
      ...rows.map((row, index) => {
        const y = index * rowHeight;
        return el(
          'g',
          {},
          el('title', {}, `${row.label} ${wonOf(row, words)}${restOf(row, words)}`),
          el('text', { x: margin, y: y + 19 }, cut(row.label)),
          el('svg', { x: barsAt, y: y + 4, width: barsLong, height: 22 }, ...bar(row, x, id)),
          el(
            'text',
            { x: pictureWidth - margin, y: y + 19, class: 'value' },
            `${wonOf(row, words)}${restOf(row, words)}`,
          ),
        );
      }),
    ]),
  };
}

type Scale = (points: number) => number;

const scaleOf = (rows: readonly PointsRow[]): Scale =>
  scaleLinear()
    .domain([0, Math.max(1, ...rows.map((row) => place(row.weight)))])
    .range([0, 100]);

function bar(row: PointsRow, x: Scale, id: string): Child[] {
  const full = x(place(row.weight));
  const sure = x(place(row.won ?? row.low ?? '0'));
  const possible = row.won === undefined ? x(place(row.high ?? row.weight)) : sure;
  const part = (from: number, to: number, pattern: string): Child =>
    to > from
      ? el('rect', {
          x: percent(from),
          y: '15%',
          width: percent(to - from),
          height: '70%',
          fill: `url(#${id}-${pattern})`,
        })
      : undefined;
  return [
    el('rect', { y: '15%', width: percent(sure), height: '70%', class: 'f-won' }),
    part(sure, possible, 'open'),
    part(possible, full, 'lost'),
    el('rect', { y: '15%', width: percent(full), height: '70%', class: 's-line' }),
  ];
}

const wonOf = (row: PointsRow, words: PointsWords): string => row.won ?? words.unknown;

/** Of how many, and what was lost or may still come. */
function restOf(row: PointsRow, words: PointsWords): string {
  if (row.won === undefined)
    return ` / ${row.weight}　${words.open(`${row.low ?? '0'}–${row.high ?? row.weight}`)}`;
  const lost = row.lost !== undefined && place(row.lost) > 0 ? `　${words.lost(row.lost)}` : '';
  return ` / ${row.weight}${lost}`;
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
