import { periodKey } from '#core/disclosure/period.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Publication } from '../publication.ts';
import { byRegion } from './overview.ts';

export interface CompletenessRow {
  readonly org: Organisation;
  /** By period: disclosures published, and reports that the rules found missing. */
  readonly cells: readonly { readonly published: number; readonly missing: number }[];
}

/** What each organisation published in each period, and what its own rules say is missing. Rows by region code. */
export function completeness(
  { catalogue, records, warnings }: Publication,
  periods: readonly string[],
): CompletenessRow[] {
  const all = [...records.values()];
  return [...catalogue.organisations.values()]
    .sort(byRegion)
    .map((org) => ({
      org,
      cells: periods.map((period) => ({
        published: all.filter(
          ({ current }) => current?.org.id === org.id && periodKey(current.disclosure.period) === period,
        ).length,
        missing: warnings.filter(
          ({ kind, subject, resolvedAt }) =>
            kind === 'missing-report' && !resolvedAt && subject.org === org.id && subject.period === period,
        ).length,
      })),
    }))
    .filter(({ cells }) => cells.some(({ published, missing }) => published + missing > 0));
}
