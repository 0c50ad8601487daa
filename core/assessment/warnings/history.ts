import { type Exact, parse } from '../exact.ts';
import type { DisclosureInput, IndicatorInput, LeafInput, ResultInput } from '../input.ts';
import { kindOf, type PeriodKind, periodText, type Span, spanOf } from '../period.ts';
import { leavesOf } from '../plan.ts';
import type { Scene } from './rule.ts';

/** A value of a node in one period. `result` is the one it came from. */
export interface Point {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly span: Span;
  readonly value: Exact;
  readonly release: DisclosureInput;
  readonly result: ResultInput;
}

/** Leaves that a rule watches: the one it names, else all. */
export const watched = (scene: Scene, node: string | undefined): LeafInput[] =>
  leavesOf(scene.scheme.tree)
    .map(({ leaf }) => leaf)
    .filter(({ id }) => node === undefined || id === node);

export const indicatorOf = (scene: Scene, leaf: LeafInput): IndicatorInput | undefined =>
  scene.indicators.get(leaf.indicator);

/**
 * Known values of a node, oldest first, one a period: actuals of releases, and values of their series where no release states the period.
 * Only periods of the kind of the newest actual, because a month and a year do not compare. `[]` when nothing is known.
 */
export function historyOf(scene: Scene, node: string): Point[] {
  const points = new Map<string, Point>();
  const series = new Map<string, Point>();
  let newest: Point | undefined;
  for (const release of scene.releases)
    for (const result of release.results.filter((own) => own.node === node && !own.notApplicable)) {
      if (result.actual !== undefined) {
        const point = pointOf(
          periodText(release.period),
          spanOf(release.period),
          result.actual,
          release,
          result,
        );
        points.set(point.period, point);
        newest = point;
      }
      for (const { period, value } of result.series ?? [])
        if (value !== undefined)
          series.set(periodText(period), pointOf(periodText(period), spanOf(period), value, release, result));
    }
  const kind = newest?.kind ?? [...series.values()].at(-1)?.kind;
  return [...new Map([...series, ...points]).values()]
    .filter((point) => point.kind === kind)
    .sort((a, b) => a.span.to - b.span.to);
}

/** The newest actual of a node in a release: the current state, whatever its period. */
export const newestOf = (scene: Scene, node: string): Point | undefined => historyOf(scene, node).at(-1);

const pointOf = (
  period: string,
  span: Span,
  value: string,
  release: DisclosureInput,
  result: ResultInput,
): Point => ({
  period,
  kind: period.includes('/') ? 'range' : kindOf(period),
  span,
  value: parse(value),
  release,
  result,
});
