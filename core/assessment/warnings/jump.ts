import { compare, constant, type Exact, hundred, parseOptional } from '../exact.ts';
import { earlier } from '../period.ts';
import { isSmall } from '../rates.ts';
import { historyOf, indicatorOf, type Point, watched } from './history.ts';
import { type Finding, reached, shown, type WarningRule } from './rule.ts';

/**
 * 异常波动: `|v − v₀| / |v₀| × 100 ≥ percent` against the comparable period: the stated 上年同期, else the same period a year before, else
 * (unless values accumulate by a schedule) the period before. v₀ = 0 opens at the lowest level stated if |v| ≥ `absMin`.
 * Rates with fewer cases than `smallN` open nothing.
 * Source: 信访形势研判 practice; numbers are the scheme's.
 */
export const jump: WarningRule<'jump'> = {
  kind: 'jump',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf): Finding[] => {
      const points = historyOf(scene, leaf.id);
      const point = points.at(-1);
      if (!point || isSmall(indicatorOf(scene, leaf), point.result)) return [];
      const scheduled = ((point.result.target ?? leaf.target)?.schedule?.length ?? 0) > 0;
      const before = comparable(point, points, scheduled);
      if (!before) return [];
      const finding = {
        subject: { node: leaf.id },
        figures: { value: shown(point.value), before: shown(before), period: point.period },
      };
      if (before.n === 0n) {
        const level = (['yellow', 'orange', 'red'] as const).find((name) => rule.percent[name] !== undefined);
        if (rule.absMin === undefined || !level) return [];
        return compare(point.value.abs(), constant(rule.absMin)) >= 0
          ? [{ ...finding, level, value: shown(point.value), threshold: rule.absMin }]
          : [];
      }
      const change = point.value.sub(before).abs().mul(hundred).div(before.abs());
      const hit = reached(rule.percent, (threshold) => compare(change, threshold) >= 0);
      return hit ? [{ ...finding, ...hit, value: shown(change) }] : [];
    }),
};

function comparable(point: Point, points: readonly Point[], scheduled: boolean): Exact | undefined {
  const stated = point.result.actual === undefined ? undefined : parseOptional(point.result.baseline);
  const inPeriod = (period: string | undefined) => points.find((other) => other.period === period)?.value;
  const own = point.period.includes('/') ? undefined : point.period;
  if (own === undefined) return stated;
  return stated ?? inPeriod(earlier(own, true)) ?? (scheduled ? undefined : inPeriod(earlier(own, false)));
}
