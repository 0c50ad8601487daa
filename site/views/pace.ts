import { forecast } from '#core/assessment/forecast.ts';
import type { Warning } from '#core/assessment/warning.ts';
import { comparePeriods, periodRange } from '#core/disclosure/period.ts';
import type { Period } from '#core/disclosure/schema/values.ts';
import type { Chart } from '../charts/chart.ts';
import { trendChart } from '../charts/trend.ts';
import { shortPeriod, withUnit } from '../format.ts';
import type { Ui } from '../i18n/ui.ts';
import type { Publication } from '../publication.ts';
import { ofOrg } from './of-org.ts';
import { type Row, rowsOf } from './rows.ts';

/** What a pace warning rests on: the reports of its node, and what was due and reached at each period's end of its year. */
function paceOf(warning: Warning, publication: Publication) {
  const { subject } = warning;
  if (warning.kind !== 'pace' || subject.node === undefined) return undefined;
  const { catalogue } = publication;
  const rows = ofOrg(subject.org, publication)
    .records.flatMap(({ current }) => (current ? [current] : []))
    .filter(({ disclosure }) => disclosure.scheme?.split('@')[0] === subject.scheme.split('@')[0])
    .sort((a, b) => comparePeriods(a.disclosure.period, b.disclosure.period))
    .flatMap((release) => {
      const row = rowsOf(release, catalogue).find(({ leaf }) => leaf.id === subject.node);
      return row ? [{ period: release.disclosure.period, row }] : [];
    });
  const year = (warning.figures.asOf ?? warning.openedAt).slice(0, 4);
  const points = dues(rows).filter(({ due }) => periodRange(due.period).to.startsWith(year));
  const [first] = rows;
  return first && points.length > 0
    ? { year, points, unit: first.row.unit, leaf: first.row.leaf }
    : undefined;
}

/** Cumulative actuals of a year against the schedule of its target. Undefined where a warning is not about a pace. */
export function paceChart(warning: Warning, published: Publication, { lang, t }: Ui): Chart | undefined {
  const pace = paceOf(warning, published);
  if (!pace) return undefined;
  return trendChart(
    pace.points.map(({ due, value }) => ({
      label: shortPeriod(lang, due.period),
      value,
      words: value === undefined ? t.unknown : withUnit(lang, value, pace.unit),
      target: due.value,
      targetWords: withUnit(lang, due.value, pace.unit),
    })),
    {
      sentence: t.warnings.paceSentence,
      period: t.table.period,
      value: t.disclosure.actual,
      target: t.disclosure.target,
    },
  );
}

/** Where the year may end, with the method and interval named; undefined with too little to go by, or a year that is over. */
export function paceForecast(warning: Warning, published: Publication, { lang, t }: Ui): string | undefined {
  const pace = paceOf(warning, published);
  if (!pace?.leaf.target) return undefined;
  const schedule = pace.points.map(({ due }) => due);
  const points = pace.points.map(({ due, value }) => ({ period: due.period, value }));
  const ahead = forecast(points, { ...pace.leaf.target, schedule }, pace.year);
  if (!ahead) return undefined;
  const say = (value: string) => withUnit(lang, value, pace.unit);
  const f = t.warnings.forecast;
  return [
    f.value(pace.year, say(ahead.value), f.method[ahead.method], ahead.periods),
    ...(ahead.interval ? [f.interval(say(ahead.interval.low), say(ahead.interval.high))] : []),
    f.outlook[ahead.outlook],
  ].join(lang === 'zh' ? '；' : '; ');
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
