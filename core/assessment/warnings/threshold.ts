import { holds } from '../exact.ts';
import { isSmall } from '../rates.ts';
import { meets, targetText } from '../target.ts';
import { indicatorOf, newestOf, watched } from './history.ts';
import { type Finding, reached, shown, type WarningRule } from './rule.ts';

/**
 * 阈值越界: the newest value `op` the threshold, strict or not as written. For an interval target and a rule without numbers, a value
 * outside the interval opens yellow. Rates with fewer cases than `smallN` open nothing.
 * Source: 行政诉讼败诉率, 行政复议纠错率 thresholds of 法治政府 practice; numbers are the scheme's.
 */
export const threshold: WarningRule<'threshold'> = {
  kind: 'threshold',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf): Finding[] => {
      const point = newestOf(scene, leaf.id);
      if (!point || isSmall(indicatorOf(scene, leaf), point.result)) return [];
      const finding = {
        subject: { node: leaf.id },
        value: shown(point.value),
        figures: { period: point.period },
      };
      const hit = reached(rule.value, (limit) => holds(point.value, rule.op, limit));
      if (hit) return [{ ...finding, ...hit }];
      const target = point.result.target ?? leaf.target;
      const unstated = Object.values(rule.value).every((level) => level === undefined);
      return unstated && target?.op === '区间' && meets(point.value, target) === false
        ? [{ ...finding, level: 'yellow', threshold: targetText(target) }]
        : [];
    }),
};
