import { compare, type Exact, hundred, parseOptional } from '../exact.ts';
import type { IndicatorInput } from '../input.ts';
import { isRate } from '../rates.ts';
import { indicatorOf, newestOf, type Point, watched } from './history.ts';
import { type Finding, reached, shown, type WarningRule } from './rule.ts';

/**
 * 超期未办结: overdue ≥ `count`, or overdue / open × 100 ≥ `percent`; the severer of the two. Aggregates only, no single case.
 * Figures are the inputs `overdue` and `open`; without them the value itself, as a count or, in %, as the share.
 * Source: 信访工作条例 (2022), time limits; numbers are the scheme's.
 */
export const overdue: WarningRule<'overdue'> = {
  kind: 'overdue',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf): Finding[] => {
      const point = newestOf(scene, leaf.id);
      if (!point) return [];
      const { count, share } = figuresOf(point, indicatorOf(scene, leaf), rule.node !== undefined);
      const byCount =
        count && rule.count && reached(rule.count, (threshold) => compare(count, threshold) >= 0);
      const byShare =
        share && rule.percent && reached(rule.percent, (threshold) => compare(share, threshold) >= 0);
      const subject = { node: leaf.id };
      const figures = {
        ...(count ? { overdue: shown(count) } : {}),
        ...(share ? { percent: shown(share) } : {}),
      };
      if (byShare && share && (!byCount || severity(byShare.level) > severity(byCount.level)))
        return [{ subject, ...byShare, value: shown(share), figures: { ...figures, by: 'percent' } }];
      return byCount && count
        ? [{ subject, ...byCount, value: shown(count), figures: { ...figures, by: 'count' } }]
        : [];
    }),
};

/** A node without the inputs `overdue` counts only where the rule names it: other nodes are about other things. */
function figuresOf(
  { result, value }: Point,
  indicator: IndicatorInput | undefined,
  named: boolean,
): { count?: Exact; share?: Exact } {
  const late = parseOptional(result.inputs?.overdue);
  const open = parseOptional(result.inputs?.open);
  if (late) return { count: late, ...(open && open.n > 0n ? { share: late.mul(hundred).div(open) } : {}) };
  if (!named) return {};
  return isRate(indicator) ? { share: value } : { count: value };
}

const severity = (level: string): number => ['yellow', 'orange', 'red'].indexOf(level);
