import { comparePeriods, periodKey } from '#core/disclosure/period.ts';
import type { Target } from '#core/disclosure/schema/scheme.ts';
import type { Period } from '#core/disclosure/schema/values.ts';
import type { Comparables, ComparedFigure } from '../compare/comparison.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication } from '../publication.ts';
import { indicatorFamilies } from './indicator.ts';
import { byRegion, standingRows } from './overview.ts';

const numeric = (unit: string): boolean => unit !== '文本' && unit !== '是/否';

/** A target as printed, without its unit. */
const printed = ({ op, value, low, high }: Target): string =>
  op !== '区间'
    ? `${op} ${value ?? ''}`
    : low === undefined
      ? `≤ ${high}`
      : high === undefined
        ? `≥ ${low}`
        : `${low}–${high}`;

export interface Comparison {
  readonly comparables: Comparables;
  /** By indicator. */
  readonly figures: ReadonlyMap<string, readonly ComparedFigure[]>;
  /** Organisations that tell of an indicator, by indicator. */
  readonly telling: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every numeric indicator with two published figures or more. Where two records tell of one period, the later publication counts. */
export const comparisonOf = madeOnce((publication: Publication): Comparison => {
  const periods = new Map<string, Period>();
  const figures = new Map<string, Map<string, ComparedFigure>>();
  for (const [record, rows] of standingRows(publication)) {
    const { org, disclosure } = record.current ?? record.latest;
    const period = periodKey(disclosure.period);
    periods.set(period, disclosure.period);
    for (const { leaf, unit, actual, target } of rows) {
      if (actual === undefined || !numeric(unit)) continue;
      const id = leaf.indicator.split('@')[0] ?? '';
      const own = figures.get(id) ?? new Map<string, ComparedFigure>();
      figures.set(id, own);
      const key = `${org.id} ${period}`;
      if (own.has(key)) continue;
      own.set(key, {
        org: org.id,
        period,
        value: actual,
        ...(target ? { target: printed(target) } : {}),
        ...(target?.value === undefined ? {} : { targetValue: target.value }),
        record: record.id,
      });
    }
  }
  const orgs = [...publication.catalogue.organisations.values()].sort(byRegion);
  const byTime = (a: string, b: string) =>
    comparePeriods(periods.get(a) ?? a, periods.get(b) ?? b) || (a < b ? -1 : 1);
  const indicators = [...indicatorFamilies(publication)].flatMap(([id, [latest]]) => {
    const own = [...(figures.get(id)?.values() ?? [])];
    if (!latest || own.length < 2) return [];
    const telling = new Set(own.map(({ org }) => org));
    return [
      {
        id,
        name: latest.name,
        ...(latest.nameEn === undefined ? {} : { nameEn: latest.nameEn }),
        unit: latest.unit,
        orgs: orgs.filter((org) => telling.has(org.id)).map((org) => org.id),
        periods: [...new Set(own.map(({ period }) => period))].sort(byTime),
      },
    ];
  });
  const used = new Set(indicators.flatMap((indicator) => indicator.orgs));
  return {
    comparables: {
      orgs: orgs
        .filter(({ id }) => used.has(id))
        .map(({ id, name, nameEn, demo }) => ({
          id,
          name,
          ...(nameEn === undefined ? {} : { nameEn }),
          demo,
        })),
      indicators,
    },
    figures: new Map(indicators.map(({ id }) => [id, [...(figures.get(id)?.values() ?? [])]])),
    telling: new Map(indicators.map((indicator) => [indicator.id, new Set(indicator.orgs)])),
  };
});
