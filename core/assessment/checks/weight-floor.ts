import { constant, holds, short, sum, zero } from '../exact.ts';
import type { Indicators, SchemeInput } from '../input.ts';
import { planOf } from '../plan.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * The weight of a category, in percent of the base, against the floor that the scheme itself sets: 满意度 ≥ 30, 党建 = 25.
 * A leaf belongs to a category by the name of a branch above it, by its tags, or by the categories of its indicator.
 * Source: 国家信访局 2015 满意度评价 (群众打分权); the percent is the scheme's.
 */
export const weightFloor: FigureCheck = {
  id: 'weight-floor',
  run: ({ scheme, indicators }) => (scheme ? checkWeightFloors(scheme, indicators) : []),
};

/** Floors of a scheme that do not hold; `[]` when all do. */
export function checkWeightFloors(scheme: SchemeInput, indicators: Indicators): FigureFlag[] {
  const { leaves, base, budgetWeight } = planOf(scheme);
  return scheme.weightFloors.flatMap(({ category, op, percent }): FigureFlag[] => {
    const inside = leaves.filter(
      ({ leaf, path }) =>
        path.includes(category) ||
        (leaf.tags ?? []).includes(category) ||
        (indicators.get(leaf.indicator)?.category ?? []).includes(category),
    );
    const row = category === '预算执行率' ? (budgetWeight ?? zero) : zero;
    const weight = sum(inside.map((leaf) => leaf.weight ?? zero)).add(row);
    const share = base.n === 0n ? zero : weight.mul(100).div(base);
    if (holds(share, op, constant(percent))) return [];
    return [
      {
        check: 'weight-floor',
        severity: 'question',
        code: 'outside',
        path: 'scheme.weightFloors',
        stated: short(share, 2),
        expected: `${op} ${percent}`,
        figures: { category },
      },
    ];
  });
}
