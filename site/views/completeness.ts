import { periodKey } from '#core/disclosure/period.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication } from '../publication.ts';
import { byRegion } from './overview.ts';

export interface CompletenessRow {
  readonly org: Organisation;
  /** By period: disclosures published, and reports that the rules found missing. */
  readonly cells: readonly { readonly published: number; readonly missing: number }[];
}

/** What each organisation published in each period, and what its own rules say is missing. Rows by region code. */
export function completeness(publication: Publication, periods: readonly string[]): CompletenessRow[] {
  const { orgs, published, missing } = cellsOf(publication);
  return orgs
    .map((org) => ({
      org,
      cells: periods.map((period) => ({
        published: published.get(cellKey(org.id, period))?.length ?? 0,
        missing: missing.get(cellKey(org.id, period))?.length ?? 0,
      })),
    }))
    .filter(({ cells }) => cells.some(({ published, missing }) => published + missing > 0));
}

const cellsOf = madeOnce(({ catalogue, records, warnings }: Publication) => ({
  orgs: [...catalogue.organisations.values()].sort(byRegion),
  published: Map.groupBy(
    [...records.values()].flatMap(({ current }) => current ?? []),
    ({ org, disclosure }) => cellKey(org.id, periodKey(disclosure.period)),
  ),
  missing: Map.groupBy(
    warnings.filter(({ kind, resolvedAt }) => kind === 'missing-report' && !resolvedAt),
    ({ subject }) => cellKey(subject.org, subject.period ?? ''),
  ),
}));

const cellKey = (org: string, period: string): string => `${org} ${period}`;
