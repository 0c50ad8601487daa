import { compare, constant, type Exact, hundred, sign, whole } from '../exact.ts';
import type { SchemeInput, TargetInput } from '../input.ts';
import { dateOf, dayOf, periodsBetween, type Span, spanOf } from '../period.ts';
import { newestOf, type Point, watched } from './history.ts';
import { reached, shown, type WarningRule } from './rule.ts';

/**
 * 进度滞后: `(e − a)/e × 100 ≥ lag`, e the cumulative value due by the data date; for ≤ targets `(a − e)/e`. Without a schedule e is the
 * target times days elapsed / days, if the rule says `linear`. e = 0 is not judged. Actuals of scheduled nodes are cumulative.
 * Source: 《中央部门预算绩效运行监控管理暂行办法》(财预〔2019〕136号), which watches progress against the target.
 */
export const pace: WarningRule<'pace'> = {
  kind: 'pace',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf) => {
      const point = newestOf(scene, leaf.id);
      const target = point?.result.target ?? leaf.target;
      if (!point || !target || target.op === '区间') return [];
      const due = dueAt(point, target, rule.linear, scene.scheme);
      if (!due || sign(due) === 0) return [];
      const upper = target.op === '≤' || target.op === '<';
      const lag = (upper ? point.value.sub(due) : due.sub(point.value)).mul(hundred).div(due.abs());
      const hit = reached(rule.lag, (threshold) => compare(lag, threshold) >= 0);
      if (!hit) return [];
      const figures = { actual: shown(point.value), due: shown(due), asOf: dataDate(point) };
      return [{ subject: { node: leaf.id }, ...hit, value: shown(lag), figures }];
    }),
};

/** The value due by the data date of a point; undefined where neither a schedule nor linear progress says one. */
export function dueAt(
  point: Point,
  target: TargetInput,
  linear: boolean,
  scheme: Pick<SchemeInput, 'period'>,
): Exact | undefined {
  const asOf = dayOf(dataDate(point));
  const past = (target.schedule ?? [])
    .map(({ period, value }) => ({ end: spanOf(period).to, value }))
    .filter(({ end }) => end <= asOf)
    .sort((a, b) => b.end - a.end);
  if (past[0]) return constant(past[0].value);
  if (target.schedule?.length || !linear || target.value === undefined) return undefined;
  const span = wholeSpan(point, scheme);
  const days = span.to - span.from + 1;
  const elapsed = Math.min(days, Math.max(0, asOf - span.from + 1));
  return constant(target.value).mul(whole(elapsed)).div(whole(days));
}

/** The period of the target: the longest of the scheme around the data date, else the release's own. */
export function wholeSpan(point: Point, scheme: Pick<SchemeInput, 'period'>): Span {
  const kind = ({ 年: 'year', 半年: 'half', 季: 'quarter', 月: 'month' } as const)[
    scheme.period.at(-1) as '年'
  ];
  if (!kind) return spanOf(point.release.period);
  const [period] = periodsBetween(kind, point.span.from, point.span.from);
  return period === undefined ? point.span : spanOf(period);
}

const dataDate = ({ result, release, span }: Point): string => {
  const date = result.asOf ?? release.asOf;
  // A point from a series is as of the end of its own period.
  return result.actual === undefined ? dateOf(Math.min(span.to, dayOf(date))) : date;
};
