import { constant, parse } from './exact.ts';
import type { PeriodInput, TargetInput } from './input.ts';
import { spanOf } from './period.ts';
import { meets } from './target.ts';

/** A cumulative value at the end of a period; without a value it is unknown. */
export interface CumulativePoint {
  readonly period: PeriodInput;
  readonly value?: string | undefined;
}

/** A forecast names how it was made. It is for display only: no score, gate or warning reads it. */
export interface Forecast {
  /** `mean-increment`: what is left grows as the mean of the periods so far; `schedule-share`: as the mean share of the plan. */
  readonly method: 'mean-increment' | 'schedule-share';
  /** At the end of the whole period, one decimal. */
  readonly value: string;
  /** 80 % prediction interval from the spread of the periods so far; absent with fewer than three of them. */
  readonly interval?: { readonly name: 'normal-80'; readonly low: string; readonly high: string };
  /** Whether the target will be met: certain only if the whole interval says so. */
  readonly outlook: 'met' | 'missed' | 'open';
  /** Periods it rests on. */
  readonly periods: number;
  readonly through: PeriodInput;
}

const z80 = 1.2816;

/**
 * Value at the end of `whole` (a year), from cumulative values of equal shorter periods in it. With a schedule for these periods the
 * planned increments carry the seasons; without one, all periods count alike. Undefined with fewer than two known periods in a row from
 * the start, with none left to forecast, or without a target value. Never throws on parsed input.
 * Source: sample mean with the normal prediction interval for a sum, s·√(m + m²/k).
 */
export function forecast(
  points: readonly CumulativePoint[],
  target: TargetInput,
  whole: PeriodInput,
): Forecast | undefined {
  const outer = spanOf(whole);
  const sorted = points
    .map((point) => ({ point, span: spanOf(point.period) }))
    .filter(({ span }) => span.from >= outer.from && span.to <= outer.to)
    .sort((a, b) => a.span.to - b.span.to);
  const gap = sorted.findIndex(({ point }) => point.value === undefined);
  const known = gap < 0 ? sorted : sorted.slice(0, gap);
  const last = known.at(-1);
  if (known.length < 2 || !last || last.span.to >= outer.to) return undefined;

  const values = known.map(({ point }) => Number(parse(point.value ?? '0').valueOf()));
  const steps = values.map((value, index) => value - (values[index - 1] ?? 0));
  const now = values.at(-1) ?? 0;
  const plan = planned(
    target,
    known.map(({ span }) => span.to),
    outer.to,
  );
  const ratios = plan ? steps.map((step, index) => step / (plan.past[index] ?? 1)) : steps;
  const length = last.span.to - last.span.from + 1;
  const left = plan
    ? plan.left
    : Array.from({ length: Math.max(1, Math.round((outer.to - last.span.to) / length)) }, () => 1);

  const k = ratios.length;
  const mean = ratios.reduce((a, b) => a + b, 0) / k;
  const ahead = left.reduce((a, b) => a + b, 0);
  const value = now + mean * ahead;
  const shared = {
    method: plan ? ('schedule-share' as const) : ('mean-increment' as const),
    value: value.toFixed(1),
    periods: k,
    through: last.point.period,
  };
  const judge = (figure: number) => meets(parse(figure.toFixed(1)), target);
  if (k < 3)
    return { ...shared, outlook: judge(value) === undefined ? 'open' : judge(value) ? 'met' : 'missed' };
  const deviation = Math.sqrt(ratios.reduce((total, ratio) => total + (ratio - mean) ** 2, 0) / (k - 1));
  const spread =
    z80 * deviation * Math.sqrt(left.reduce((total, part) => total + part * part, 0) + (ahead * ahead) / k);
  const [low, high] = [judge(value - spread), judge(value + spread)];
  return {
    ...shared,
    interval: { name: 'normal-80', low: (value - spread).toFixed(1), high: (value + spread).toFixed(1) },
    outlook: low === true && high === true ? 'met' : low === false && high === false ? 'missed' : 'open',
  };
}

/** Planned increments up to each known end, and of the periods left; undefined unless the schedule covers all of them with rising values. */
function planned(
  target: TargetInput,
  ends: readonly number[],
  end: number,
): { past: number[]; left: number[] } | undefined {
  const due = new Map(
    (target.schedule ?? []).map(({ period, value }) => [
      spanOf(period).to,
      Number(constant(value).valueOf()),
    ]),
  );
  const rest = [...due.keys()].filter((day) => day > (ends.at(-1) ?? 0) && day <= end).sort((a, b) => a - b);
  if (rest.at(-1) !== end) return undefined;
  const all = [...ends, ...rest].map((day) => due.get(day));
  const steps = all.map(
    (value, index) => (value ?? Number.NaN) - (index === 0 ? 0 : (all[index - 1] ?? Number.NaN)),
  );
  if (!steps.every((step) => step > 0)) return undefined;
  return { past: steps.slice(0, ends.length), left: steps.slice(ends.length) };
}
