import { periodGrain, periodKey } from '#core/disclosure/period.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord } from '../publication.ts';
import { byRegion } from './overview.ts';

/** Every period for which something was published, latest first, years before their parts. */
export const periodsOf = (publication: Publication): string[] =>
  [...byPeriod(publication).keys()].sort((a, b) =>
    a.slice(0, 4) === b.slice(0, 4) ? (a < b ? -1 : 1) : a < b ? 1 : -1,
  );

/** What was published for a period, by region. */
export const recordsIn = (publication: Publication, period: string): readonly PublishedRecord[] =>
  byPeriod(publication).get(period) ?? [];

const byPeriod = madeOnce(
  ({ records }: Publication): ReadonlyMap<string, readonly PublishedRecord[]> =>
    Map.groupBy(
      [...records.values()].sort((a, b) => byRegion(a.latest.org, b.latest.org)),
      ({ latest }) => periodKey(latest.disclosure.period),
    ),
);

/** The months of a year for which something was published. */
export const monthsOf = (publication: Publication, year: string): string[] =>
  periodsOf(publication).filter(
    (key) => /-\d\d$/.test(key) && key.length === 7 && key.startsWith(`${year}-`),
  );

export const isYear = (key: string): boolean => periodGrain(key) === '年';
