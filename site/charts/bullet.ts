import { scaleLinear } from 'd3-scale';
import { el, type Markup, percent, place } from './markup.ts';

export type Tone = 'met' | 'risk' | 'miss' | 'none';

/** Decimals in one unit. `low` and `high` are an interval target; `value` a single one. */
export interface BulletValues {
  readonly actual?: string | undefined;
  readonly value?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly tone: Tone;
}

/**
 * Bar = actual, tick = target, both from 0 on one scale. An interval target is a band instead of a tick.
 * Holds no text: its table row says every number, and its tone stands beside it as shape and word.
 * Nothing is drawn where there is nothing to compare, or where a value is negative.
 */
export function bullet({ actual, value, low, high, tone }: BulletValues): Markup | undefined {
  const marks = [actual, value, low, high].filter((mark) => mark !== undefined).map(place);
  if ((value === undefined && low === undefined && high === undefined) || marks.some((mark) => mark < 0))
    return undefined;
  const top = Math.max(...marks);
  if (top === 0) return undefined;
  const x = scaleLinear()
    .domain([0, top * 1.06])
    .range([0, 100]);
  const bandFrom = x(place(low ?? '0'));
  const bandTo = high === undefined ? 100 : x(place(high));
  return el(
    'svg',
    { class: 'bullet', 'aria-hidden': 'true' },
    el('rect', { y: '25%', width: '100%', height: '50%', class: 'f-wash' }),
    value === undefined
      ? el('rect', {
          x: percent(bandFrom),
          width: percent(bandTo - bandFrom),
          height: '100%',
          class: 'f-brand-wash',
        })
      : undefined,
    actual === undefined
      ? undefined
      : el('rect', { y: '25%', width: percent(x(place(actual))), height: '50%', class: `f-${tone}` }),
    value === undefined
      ? undefined
      : el('line', {
          x1: percent(x(place(value))),
          x2: percent(x(place(value))),
          y1: 0,
          y2: '100%',
          class: 's-tick',
        }),
    ...[low, high].map((end) =>
      end === undefined || value !== undefined
        ? undefined
        : el('line', {
            x1: percent(x(place(end))),
            x2: percent(x(place(end))),
            y1: 0,
            y2: '100%',
            class: 's-ink',
          }),
    ),
  );
}
