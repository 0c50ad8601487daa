import type { Period } from '#core/disclosure/schema/values.ts';
import type { TrendPoint, TrendWords } from '../charts/trend.ts';
import { periodWords, shortPeriod, targetWords, withUnit } from '../format.ts';
import type { Ui } from '../i18n/ui.ts';
import type { OrgSeries } from './indicator.ts';

/** The series that have a line: two values at least. */
export const withLine = (series: readonly OrgSeries[]): OrgSeries[] =>
  series.filter(({ points }) => points.filter(({ row }) => row.actual !== undefined).length > 1);

/** What one organisation reported over time, as its trend shows it. */
export function trendOf(
  { org, points }: OrgSeries,
  { lang, t, say }: Ui,
): { points: TrendPoint[]; words: TrendWords } {
  const years = new Set(points.map(({ release }) => yearOf(release.disclosure.period)));
  return {
    points: points.map(({ release: { disclosure }, row }) => ({
      label: shortPeriod(lang, disclosure.period),
      ...(years.size > 1 && yearOf(disclosure.period) !== undefined
        ? { year: yearOf(disclosure.period), period: periodWords(lang, disclosure.period) }
        : {}),
      value: row.actual,
      words: row.actual === undefined ? t.unknown : withUnit(lang, row.actual, row.unit),
      target: row.target?.value,
      low: row.target?.low,
      high: row.target?.high,
      targetWords: row.target ? targetWords(lang, row.target, row.unit) : undefined,
      broken: row.result?.quality.includes('口径变更'),
    })),
    words: {
      sentence: t.indicators.trendOf(say(org.name, org.nameEn).text),
      period: t.table.period,
      value: t.disclosure.actual,
      target: t.disclosure.target,
    },
  };
}

/** The year that `shortPeriod` leaves out of a part of a year. */
const yearOf = (period: Period): string | undefined =>
  typeof period === 'string' && period.length > 4 ? period.slice(0, 4) : undefined;
