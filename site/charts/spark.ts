import { scaleLinear, scalePoint } from 'd3-scale';
import { el, em, type Markup, percent, place } from './markup.ts';

/**
 * A sparkline: dots joined by lines from 0, a missing value leaves a gap, the target is dashed.
 * Holds no text; the table row it stands in says the numbers.
 */
export function spark(values: readonly (string | undefined)[], target?: string): Markup | undefined {
  const numbers = [...values, target].filter((value) => value !== undefined).map(place);
  if (values.filter((value) => value !== undefined).length < 2) return undefined;
  const x = scalePoint<number>()
    .domain(values.map((_, index) => index))
    .range([3, 97]);
  const y = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(1e-9, ...numbers)])
    .range([1.8, 0.3]);
  const at = (index: number, value: string) => ({ x: percent(x(index) ?? 0), y: em(y(place(value))) });
  return el(
    'svg',
    { class: 'spark', 'aria-hidden': 'true' },
    target === undefined
      ? undefined
      : el('line', {
          x1: 0,
          x2: '100%',
          y1: em(y(place(target))),
          y2: em(y(place(target))),
          class: 's-target',
        }),
    ...values.map((value, index) => {
      const next = values[index + 1];
      if (value === undefined || next === undefined) return undefined;
      const [a, b] = [at(index, value), at(index + 1, next)];
      return el('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, class: 's-brand' });
    }),
    ...values.map((value, index) => {
      if (value === undefined) return undefined;
      const a = at(index, value);
      return el('circle', { cx: a.x, cy: a.y, r: em(0.14), class: 'f-brand' });
    }),
  );
}
