import type { TrendPoint, TrendWords } from '../charts/trend.ts';
import { shortPeriod, targetWords, withUnit } from '../format.ts';
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
  return {
    points: points.map(({ release, row }) => ({
      label: shortPeriod(lang, release.disclosure.period),
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
