import { leavesOf } from '#core/disclosure/nodes.ts';
import { comparePeriods, periodGrain, periodKey } from '#core/disclosure/period.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRelease } from '../publication.ts';
import { byRegion } from './overview.ts';
import { type Row, rowsOf } from './rows.ts';

/** All versions of each indicator, latest first; the map is sorted by domain, then by id. */
export function indicatorFamilies({ catalogue }: Publication): Map<string, Indicator[]> {
  const families = Map.groupBy(catalogue.indicators.values(), ({ id }) => id);
  return new Map(
    [...families]
      .map(([id, versions]): [string, Indicator[]] => [id, versions.sort((a, b) => b.version - a.version)])
      .sort(([a, [x]], [b, [y]]) => compare(x?.domain ?? '', y?.domain ?? '') || compare(a, b)),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Schemes (latest version of each) that use any version of an indicator. */
export function usersOf(id: string, { catalogue }: Publication): Scheme[] {
  const latest = new Map<string, Scheme>();
  for (const scheme of catalogue.schemes.values())
    if ((latest.get(scheme.id)?.version ?? 0) < scheme.version) latest.set(scheme.id, scheme);
  return [...latest.values()].filter((scheme) =>
    leavesOf(scheme.tree).some((leaf) => leaf.indicator.startsWith(`${id}@`)),
  );
}

/** What one organisation reported on an indicator over time, earliest first. */
export interface OrgSeries {
  readonly org: Organisation;
  readonly points: readonly { readonly release: PublishedRelease; readonly row: Row }[];
}

type Point = OrgSeries['points'][number];

/** What was reported on each indicator: gathered once for all pages. */
const pointsOf = madeOnce((publication: Publication): Map<string, Point[]> => {
  const points = [...publication.records.values()].flatMap(({ current }) =>
    current ? rowsOf(current, publication.catalogue).map((row) => ({ release: current, row })) : [],
  );
  return Map.groupBy(points, ({ row }) => row.leaf.indicator.split('@')[0] ?? '');
});

/** Series of all organisations on an indicator, by region code: never by value. */
export function seriesOf(id: string, publication: Publication): OrgSeries[] {
  const points = pointsOf(publication).get(id) ?? [];
  return [...Map.groupBy(points, ({ release }) => release.org.id).values()]
    .flatMap((own) => {
      const org = own[0]?.release.org;
      return org
        ? [
            {
              org,
              points: oneGrain(own),
            },
          ]
        : [];
    })
    .sort((a, b) => byRegion(a.org, b.org));
}

/** Months and years are different lines: the grain with the most reports stays, each period once, earliest first. */
function oneGrain(points: readonly Point[]): OrgSeries['points'] {
  const grains = Map.groupBy(points, ({ release }) => periodGrain(release.disclosure.period));
  const most = [...grains.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const byPeriod = Map.groupBy(
    [...most].sort((a, b) => comparePeriods(a.release.disclosure.period, b.release.disclosure.period)),
    ({ release }) => periodKey(release.disclosure.period),
  );
  return [...byPeriod.values()].flatMap(
    (same) => same.find(({ row }) => row.actual !== undefined) ?? same[0] ?? [],
  );
}
