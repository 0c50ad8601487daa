import type { Warning } from '#core/assessment/warning.ts';
import { comparePeriods, periodRange } from '#core/disclosure/period.ts';
import type { Period } from '#core/disclosure/schema/values.ts';
import type { Chart } from '../charts/chart.ts';
import { trendChart } from '../charts/trend.ts';
import { shortPeriod, withUnit } from '../format.ts';
import type { Ui } from '../i18n/ui.ts';
import type { Publication } from '../publication.ts';
import { type Row, rowsOf } from './rows.ts';

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
  const year = (warning.figures.asOf ?? warning.openedAt).slice(0, 4);
  const unit = rows[0]?.row.unit ?? '';
  const points = dues(rows).filter(({ due }) => periodRange(due.period).to.startsWith(year));
  if (points.length === 0) return undefined;
  return trendChart(
    points.map(({ due, value }) => ({
      label: shortPeriod(lang, due.period),
      value,
      words: value === undefined ? t.unknown : withUnit(lang, value, unit),
      target: due.value,
      targetWords: withUnit(lang, due.value, unit),
    })),
    {
      sentence: t.warnings.paceSentence,
      period: t.table.period,
      value: t.disclosure.actual,
      target: t.disclosure.target,
    },
  );
}

interface Report {
  readonly period: Period;
  readonly row: Row;
}

/**
 * What was due at the end of each period, and what was reached by then. Each report may bring the whole schedule or only
 * its own month; its series and its actual state cumulative values.
 */
function dues(reports: readonly Report[]) {
  const byEnd = new Map<string, { due: { period: Period; value: string }; value: string | undefined }>();
  for (const { row } of reports)
    for (const due of row.target?.schedule ?? [])
      byEnd.set(periodRange(due.period).to, { due, value: undefined });
  for (const { row } of reports)
    for (const point of row.result?.series ?? []) {
      const at = byEnd.get(periodRange(point.period).to);
      if (at) at.value = point.value;
    }
  for (const { period, row } of reports) {
    const at = byEnd.get(periodRange(period).to);
    if (at && row.actual !== undefined) at.value = row.actual;
  }
  return [...byEnd].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at);
}
