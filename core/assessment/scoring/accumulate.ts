import { constant, type Exact, min, parse, show, sign, sum, zero } from '../exact.ts';
import type { PeriodInput, ResultInput, ScoringOf } from '../input.ts';
import { kindOf, type PeriodKind, periodText, spanOf, within } from '../period.ts';
import type { ScoringMethod, Verdict } from './method.ts';

/**
 * 积分: the sum of the points of all days (each up to `dayCap`), up to `periodCap`; quarters stated without their days count whole. A longer period sums days, never the rounded sums
 * of shorter periods: 日积分 → 季 → 半年 → 年. A day without a value is unknown, not 0. Without a series, the stated sum counts.
 * Source: 税务系统「日积分、季排名、半年考核、年终评议」, scheme text, field `basis`.
 */
export const accumulate: ScoringMethod<'accumulate'> = {
  id: 'accumulate',
  needsWeight: false,
  counts: 'points',
  bounds: (scoring, weight, base) => ({ low: zero, high: mostOf(scoring, weight) ?? base }),
  problems: (_leaf, { dayCap, periodCap }) =>
    [dayCap, periodCap].some((cap) => cap !== undefined && sign(constant(cap)) < 0)
      ? ['negative-parameter']
      : [],
  score({ scoring, weight, actual, result, period }) {
    const days = finest(result?.series ?? [], period);
    if (days.length === 0 && actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    const most = mostOf(scoring, weight);
    const known = days.flatMap(({ period, value }) =>
      value === undefined ? [] : [pointsOf(period, value, scoring.dayCap)],
    );
    const earned = days.length > 0 ? sum(known) : (actual ?? zero);
    const points = most === undefined ? earned : min(most, earned);
    const missing = days.length - known.length;
    if (missing > 0) return unknown(points, missing, scoring, most);
    const inputs: Record<string, string> =
      days.length > 0 ? { periods: String(days.length) } : { actual: show(earned) };
    if (scoring.dayCap !== undefined) inputs.dayCap = scoring.dayCap;
    if (most !== undefined) inputs.cap = show(most);
    return { outcome: 'scored', points, formula: 'min(periodCap, Σ min(dayCap, points))', inputs };
  },
};

/**
 * Points of each month, quarter, half and year that the days of a result fall into: exact sums of days, in order.
 * A period with a day that is unknown has no points. `[]` without a series.
 */
export function nestedSums(
  result: Pick<ResultInput, 'series'>,
  scoring: ScoringOf<'accumulate'>,
): { period: string; kind: PeriodKind; points?: string }[] {
  const totals = new Map<string, { kind: PeriodKind; points: Exact | undefined }>();
  for (const { period, value } of finest(result.series ?? [])) {
    if (typeof period !== 'string') continue;
    for (const outer of above(period)) {
      const before = totals.get(outer);
      const points = before ? before.points : zero;
      const more = value === undefined ? undefined : pointsOf(period, value, scoring.dayCap);
      totals.set(outer, { kind: kindOf(outer), points: points && more ? points.add(more) : undefined });
    }
  }
  return [...totals]
    .map(([period, { kind, points }]) => (points ? { period, kind, points: show(points) } : { period, kind }))
    .sort((a, b) => spanOf(a.period).to - spanOf(b.period).to || a.period.length - b.period.length);
}

type Series = NonNullable<ResultInput['series']>;

/** Entries that hold no other entry, inside `period` where one is given: a quarter stated beside its days is not counted twice. */
function finest(series: Series, period?: PeriodInput): Series {
  const outer = period === undefined ? undefined : spanOf(period);
  const spans = series.map((entry) => ({ entry, span: spanOf(entry.period) }));
  const inside = outer ? spans.filter(({ span }) => within(span, outer)) : spans;
  return inside
    .filter(
      ({ entry, span }) =>
        span.from === span.to ||
        !inside.some(
          (other) => periodText(other.entry.period) !== periodText(entry.period) && within(other.span, span),
        ),
    )
    .map(({ entry }) => entry);
}

/** Names of the longer periods around a shorter one, shortest first. */
function above(period: string): string[] {
  const month = Number(period.slice(5, 7));
  const year = period.slice(0, 4);
  const [half, quarter] = [`${year}-H${month > 6 ? 2 : 1}`, `${year}-Q${Math.ceil(month / 3)}`];
  const kind = kindOf(period);
  if (kind === 'day') return [period.slice(0, 7), quarter, half, year];
  if (kind === 'month') return [quarter, half, year];
  if (kind === 'quarter') return [`${year}-H${Number(period[6]) > 2 ? 2 : 1}`, year];
  return kind === 'half' ? [year] : [];
}

/** What an entry brings: a day at most `dayCap`; a longer one is a sum of days that were capped before. */
function pointsOf(period: PeriodInput, value: string, cap: string | undefined): Exact {
  const points = parse(value);
  return cap === undefined || kindOf(period) !== 'day' ? points : min(constant(cap), points);
}

const mostOf = (scoring: ScoringOf<'accumulate'>, weight: Exact | undefined): Exact | undefined => {
  if (scoring.periodCap === undefined) return weight;
  const cap = constant(scoring.periodCap);
  return weight === undefined ? cap : min(cap, weight);
};

/** At least what is known, at most what the missing days may still bring. */
function unknown(
  points: Exact,
  missing: number,
  scoring: ScoringOf<'accumulate'>,
  most: Exact | undefined,
): Verdict {
  const more = scoring.dayCap === undefined ? undefined : constant(scoring.dayCap).mul(missing);
  const high =
    more === undefined ? most : most === undefined ? points.add(more) : min(most, points.add(more));
  return { outcome: 'unknown', because: 'missing-day', low: points, ...(high ? { high } : {}) };
}
