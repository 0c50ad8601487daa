import { comparePeriods, periodKey } from '#core/disclosure/period.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { Period } from '#core/disclosure/schema/values.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';
import { ofOrg } from './of-org.ts';
import { byRegion } from './overview.ts';
import { type Row, rowsOf } from './rows.ts';

export const recordsOf = (org: Organisation, publication: Publication): readonly PublishedRecord[] =>
  ofOrg(org.id, publication).records;

/** Organisations that published something, by region code, each with its records. */
export const publishingOrgs = madeOnce((publication: Publication) =>
  [...publication.catalogue.organisations.values()]
    .sort(byRegion)
    .map((org) => ({ org, records: recordsOf(org, publication) }))
    .filter(({ records }) => records.length > 0),
);

/** The disclosures of one scheme over time, earliest period first, each period once. */
export interface SchemeHistory {
  readonly scheme: Scheme;
  readonly releases: readonly PublishedRelease[];
}

/** What an organisation published, scheme by scheme; the scheme is the latest version used. */
export function historiesOf(records: readonly PublishedRecord[]): SchemeHistory[] {
  const current = records.flatMap((record) => (record.current?.scheme ? [record.current] : []));
  return [
    ...Map.groupBy(current, ({ scheme, disclosure }) => `${scheme?.id ?? ''} ${disclosure.kind}`).values(),
  ].flatMap((group) => {
    const releases = group.sort((a, b) => comparePeriods(a.disclosure.period, b.disclosure.period));
    const scheme = releases.at(-1)?.scheme;
    return scheme ? [{ scheme, releases }] : [];
  });
}

/** One indicator over the periods of a history. */
export interface IndicatorLine {
  readonly row: Row;
  readonly points: readonly {
    readonly period: Period;
    readonly row: Row | undefined;
    readonly record: string;
  }[];
}

/** Lines of the indicators of a history, in the order of the scheme. Only indicators known in two periods or more. */
function linesOf({ releases }: SchemeHistory, { catalogue }: Publication): IndicatorLine[] {
  const grain = (period: Period) =>
    typeof period === 'string' ? period.length + (period.includes('Q') ? 100 : 0) : 0;
  const last = releases.at(-1);
  if (!last) return [];
  // Months and years are different lines: the grain with the most reports is drawn.
  const grains = Map.groupBy(releases, ({ disclosure }) => grain(disclosure.period));
  const same = [...grains.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const perRelease = same.map((release) => ({
    release,
    rows: new Map(rowsOf(release, catalogue).map((row) => [row.leaf.id, row])),
  }));
  const latest = perRelease.at(-1);
  if (!latest) return [];
  return [...latest.rows.values()]
    .map((row) => ({
      row,
      points: perRelease.map(({ release, rows }) => ({
        period: release.disclosure.period,
        row: rows.get(row.leaf.id),
        record: release.disclosure.record,
      })),
    }))
    .filter(({ points }) => points.filter((point) => point.row?.actual !== undefined).length > 1);
}

export const sortKey = (period: Period): string => periodKey(period);

/** The indicators of an organisation that are known in two periods or more, scheme by scheme; schemes without any are left out. */
export const trendsOf = (
  histories: readonly SchemeHistory[],
  publication: Publication,
): { scheme: SchemeHistory['scheme']; lines: IndicatorLine[] }[] =>
  histories
    .map((history) => ({ scheme: history.scheme, lines: linesOf(history, publication) }))
    .filter(({ lines }) => lines.length > 0);
