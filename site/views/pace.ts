import type { Warning } from '#core/assessment/warning.ts';
import { comparePeriods, periodKey, periodRange } from '#core/disclosure/period.ts';
import type { Chart } from '../charts/chart.ts';
import { trendChart } from '../charts/trend.ts';
import { shortPeriod, withUnit } from '../format.ts';
import type { Ui } from '../i18n/ui.ts';
import type { Publication } from '../publication.ts';
import { rowsOf } from './rows.ts';

/** Cumulative actuals of a year against the schedule of its target. Undefined where a warning is not about a pace. */
export function paceChart(
  warning: Warning,
  { records, catalogue }: Publication,
  { lang, t }: Ui,
): Chart | undefined {
  const { subject } = warning;
  if (warning.kind !== 'pace' || subject.node === undefined) return undefined;
  const rows = [...records.values()]
    .flatMap(({ current }) => (current ? [current] : []))
    .filter(
      ({ disclosure }) =>
        disclosure.org === subject.org && disclosure.scheme?.split('@')[0] === subject.scheme.split('@')[0],
    )
    .sort((a, b) => comparePeriods(a.disclosure.period, b.disclosure.period))
    .flatMap((release) => {
      const row = rowsOf(release, catalogue).find(({ leaf }) => leaf.id === subject.node);
      return row ? [{ period: release.disclosure.period, row }] : [];
    });
  const schedule = rows.findLast(({ row }) => row.target?.schedule)?.row.target?.schedule;
  if (!schedule) return undefined;
  const unit = rows[0]?.row.unit ?? '';
  // A report for a month states the value reached by its end; a later report of the same end wins.
  const reached = new Map(rows.map(({ period, row }) => [periodRange(period).to, row.actual]));
  const inReport = new Map(
    rows.flatMap(({ row }) =>
      (row.result?.series ?? []).map((point) => [periodKey(point.period), point.value] as const),
    ),
  );
  return trendChart(
    schedule.map((due) => {
      const value = reached.get(periodRange(due.period).to) ?? inReport.get(periodKey(due.period));
      return {
        label: shortPeriod(lang, due.period),
        value,
        words: value === undefined ? t.unknown : withUnit(lang, value, unit),
        target: due.value,
        targetWords: withUnit(lang, due.value, unit),
      };
    }),
    {
      sentence: t.warnings.paceSentence,
      period: t.table.period,
      value: t.disclosure.actual,
      target: t.disclosure.target,
    },
  );
}
