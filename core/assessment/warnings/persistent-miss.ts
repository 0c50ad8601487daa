import { compare, whole } from '../exact.ts';
import type { LeafInput, TargetInput } from '../input.ts';
import { earlier, periodText } from '../period.ts';
import { meets } from '../target.ts';
import { historyOf, type Point, watched } from './history.ts';
import { type Finding, reached, type WarningRule } from './rule.ts';

/**
 * 长期低迷: the target was missed in `n` consecutive periods up to the newest known one; a missing period breaks the run.
 * Where a schedule states the period, its value is the target.
 * Source: 绩效预警 practice (长期低迷); numbers are the scheme's.
 */
export const persistentMiss: WarningRule<'persistent-miss'> = {
  kind: 'persistent-miss',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf): Finding[] => {
      const points = historyOf(scene, leaf.id);
      const run = runOf(points, leaf);
      const hit = reached(rule.n, (threshold) => compare(whole(run), threshold) >= 0);
      if (!hit) return [];
      const figures = { from: points.at(-run)?.period ?? '', to: points.at(-1)?.period ?? '' };
      return [{ subject: { node: leaf.id }, ...hit, value: String(run), figures }];
    }),
};

/** How many periods in a row, ending with the newest, missed the target. */
function runOf(points: readonly Point[], leaf: LeafInput): number {
  let run = 0;
  for (let index = points.length - 1; index >= 0; index--) {
    const point = points[index];
    const next = points[index + 1];
    if (!point || !missed(point, leaf)) break;
    if (next && earlier(next.period, false) !== point.period) break;
    run++;
  }
  return run;
}

function missed(point: Point, leaf: LeafInput): boolean {
  const target = point.result.target ?? leaf.target;
  return target !== undefined && meets(point.value, inForce(target, point.period)) === false;
}

function inForce(target: TargetInput, period: string): TargetInput {
  const due = target.schedule?.find((entry) => periodText(entry.period) === period)?.value;
  return due === undefined ? target : { op: target.op, value: due };
}
