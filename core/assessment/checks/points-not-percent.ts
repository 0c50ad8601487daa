import { parse } from '../exact.ts';
import { agrees, changeOf, isRate, like } from '../rates.ts';
import type { FigureCheck } from './check.ts';

/**
 * The difference of two rates is stated in 百分点: 6.95 % → 47.30 % is +40.35 百分点, not +40.35 % (which would be +580.6 %).
 * Source: arithmetic of rates.
 */
export const pointsNotPercent: FigureCheck = {
  id: 'points-not-percent',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }) => {
      const { actual, baseline, change } = result;
      if (!isRate(indicator) || actual === undefined || baseline === undefined || !change) return [];
      if (change.unit !== '%' && change.unit !== '百分点') return [];
      const { points, percent } = changeOf(parse(baseline), parse(actual));
      const right = change.unit === '百分点' ? points : percent;
      if (right && agrees(change.value, right)) return [];
      const code =
        change.unit === '%' && agrees(change.value, points) ? 'percent-for-points' : 'wrong-change';
      return [
        {
          check: 'points-not-percent',
          severity: 'question',
          code,
          node: result.node,
          stated: change.value,
          expected: like(change.value, code === 'percent-for-points' ? points : (right ?? points), 1),
          figures: {
            baseline,
            actual,
            unit: change.unit,
            points: like(change.value, points, 2),
            ...(percent ? { percent: like('0', percent, 1) } : {}),
          },
        },
      ];
    }),
};
