import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { type Chart, num } from './chart.ts';
import { type Child, el, em, join, percent, place } from './markup.ts';

/** One period: decimals in one unit. A missing `value` breaks the line; `broken` starts a new one (changed caliber). */
export interface TrendPoint {
  readonly label: string;
  /** The whole period, for the table, where the label leaves its year out. */
  readonly period?: string | undefined;
  /** The year that the label leaves out: it stands below the first of its points. */
  readonly year?: string | undefined;
  readonly value?: string | undefined;
  /** The value as the table prints it, with its unit. */
  readonly words: string;
  readonly target?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly targetWords?: string | undefined;
  readonly broken?: boolean | undefined;
}

export interface TrendWords {
  readonly sentence: string;
  readonly period: string;
  readonly value: string;
  readonly target: string;
}

const plain = 12;
/** With a line of years below the periods. */
const withYears = 13.4;
const top = 1.4;
const bottom = 10;

/** How high the drawing is, in em of its text. */
export const trendHeight = (points: readonly TrendPoint[]): number =>
  points.some(({ year }) => year !== undefined) ? withYears : plain;

/**
 * Actual as a line with dots, target as a dashed step line, an interval as a band; from 0 unless a value is negative.
 * Across the page in percent, down the page in em: text keeps its size at every width.
 */
export function trendChart(points: readonly TrendPoint[], words: TrendWords): Chart {
  const numbers = points.flatMap((p) =>
    [p.value, p.target, p.low, p.high].filter((n) => n !== undefined).map(place),
  );
  const x = scalePoint<number>()
    .domain(points.map((_, index) => index))
    .range([0, 100])
    .padding(0.5);
  const step = points.length > 1 ? x.step() : 100;
  const y = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(1e-9, ...numbers)])
    .range([bottom, top]);
  const at = (index: number): number => x(index) ?? 0;
  const every = Math.ceil(points.length / 6);
  const last = points.findLastIndex((p) => p.value !== undefined);
  const height = trendHeight(points);
  return {
    sentence: words.sentence,
    drawing: el(
      'svg',
      { class: 'plot', height: em(height), role: 'img', 'aria-label': words.sentence },
      el('line', { x1: 0, x2: '100%', y1: em(y(0)), y2: em(y(0)), class: 's-line' }),
      // Paths know no percentages: they live in a frame that stretches, with strokes that do not.
      el(
        'svg',
        { width: '100%', height: em(height), viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none' },
        ...band(points, at, y, step),
        ...targetLine(points, at, y, step),
        ...segments(points).map((segment) =>
          path(
            line<number>()
              .x(at)
              .y((i) => y(place(points[i]?.value ?? '0')))(segment),
            's-brand',
          ),
        ),
      ),
      ...points.flatMap((p, i): Child[] => [
        p.value === undefined
          ? el(
              'text',
              { x: percent(at(i)), y: em(bottom - 0.4), 'text-anchor': 'middle', class: 'soft-text' },
              '◇',
            )
          : el('circle', { cx: percent(at(i)), cy: em(y(place(p.value))), r: em(0.28), class: 'f-brand' }),
        i === last
          ? el(
              'text',
              {
                x: percent(at(i)),
                // Away from the target line, which lies above a value that has not reached it.
                y: em(
                  y(place(p.value ?? '0')) + (place(p.target ?? '0') > place(p.value ?? '0') ? 1.5 : -0.6),
                ),
                'text-anchor': points.length > 2 ? 'end' : 'middle',
                class: 'halo',
              },
              p.words,
            )
          : undefined,
        el(
          'text',
          {
            x: percent(at(i)),
            y: em(bottom + 1.5),
            'text-anchor': 'middle',
            class: i % every === 0 ? 'soft-text' : 'soft-text minor',
          },
          p.label,
        ),
        p.year !== undefined && p.year !== points[i - 1]?.year
          ? el(
              'text',
              { x: percent(at(i)), y: em(bottom + 2.9), 'text-anchor': 'middle', class: 'soft-text' },
              p.year,
            )
          : undefined,
      ]),
    ),
    table: {
      caption: words.sentence,
      head: [
        { text: words.period },
        { text: words.value, numeric: true },
        { text: words.target, numeric: true },
      ],
      rows: points.map((p) => [p.period ?? p.label, num(p.words), num(p.targetWords ?? '—')]),
    },
  };
}

type Y = (n: number) => number;
type X = (index: number) => number;

const path = (d: string | null, cls: string): Child =>
  d === null || d === ''
    ? undefined
    : el('path', {
        d: d.replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 100) / 100)),
        class: cls,
        'vector-effect': 'non-scaling-stroke',
      });

/** Runs of points with values, cut where one is missing or the caliber changed. */
function segments(points: readonly TrendPoint[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  points.forEach((point, index) => {
    if (point.value === undefined || point.broken) {
      runs.push(run);
      run = [];
    }
    if (point.value !== undefined) run.push(index);
  });
  return [...runs, run].filter((r) => r.length > 1);
}

/** Steps as wide as a period, each at its own target. */
function targetLine(points: readonly TrendPoint[], at: X, y: Y, step: number): Child[] {
  const corners = points.flatMap((p, i) =>
    p.target === undefined
      ? []
      : [[at(i) - step / 2, y(place(p.target))] as const, [at(i) + step / 2, y(place(p.target))] as const],
  );
  return [
    path(
      line<readonly [number, number]>()
        .x((c) => c[0])
        .y((c) => c[1])
        .curve(curveStepAfter)(corners),
      's-target',
    ),
  ];
}

function band(points: readonly TrendPoint[], at: X, y: Y, step: number): Child[] {
  const both = points.flatMap((p, i) =>
    p.low === undefined || p.high === undefined
      ? []
      : [-step / 2, step / 2].map(
          (d) => [at(i) + d, y(place(p.low ?? '0')), y(place(p.high ?? '0'))] as const,
        ),
  );
  if (both.length === 0) return [];
  return [
    path(
      area<(typeof both)[number]>()
        .x((c) => c[0])
        .y0((c) => c[1])
        .y1((c) => c[2])(both),
      'f-brand-wash',
    ),
  ];
}

export const trendLegend = (words: { actual: string; target: string }) =>
  join([
    el(
      'ul',
      { class: 'legend', 'aria-hidden': 'true' },
      el(
        'li',
        {},
        el('svg', {}, el('line', { x1: 0, x2: '100%', y1: '50%', y2: '50%', class: 's-brand' })),
        words.actual,
      ),
      el(
        'li',
        {},
        el('svg', {}, el('line', { x1: 0, x2: '100%', y1: '50%', y2: '50%', class: 's-target' })),
        words.target,
      ),
    ),
  ]);
