import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Publication, PublishedRecord } from '../publication.ts';
import { type Row, rowsOf } from './rows.ts';

/** What stands now, over all records: the numbers of the home page. */
export interface Overview {
  readonly orgs: number;
  readonly published: number;
  readonly met: number;
  readonly missed: number;
  readonly explained: number;
  readonly unknown: number;
  /** Of the site's own bodies (the tree of its `root`), by region code. */
  readonly coverage: readonly Coverage[];
}

/** Results due and published of one organisation. */
export interface Coverage {
  readonly org: Organisation;
  readonly due: number;
  readonly done: number;
}

/** The current rows of each record that stands. */
export const standingRows = (publication: Publication): [PublishedRecord, readonly Row[]][] =>
  [...publication.records.values()].flatMap((record): [PublishedRecord, readonly Row[]][] =>
    record.current ? [[record, rowsOf(record.current, publication.catalogue)]] : [],
  );

/** Whether an organisation is the site's own: the `root` of the site or below it; all are where there is no root. */
export function treeOf({ catalogue }: Publication): (org: Organisation) => boolean {
  const { root } = catalogue.site;
  if (root === undefined) return () => true;
  const within = (org: Organisation | undefined, steps: number): boolean =>
    org !== undefined &&
    steps > 0 &&
    (org.id === root || within(catalogue.organisations.get(org.parent ?? ''), steps - 1));
  return (org) => within(org, 10);
}

export function overviewOf(publication: Publication): Overview {
  const standing = standingRows(publication);
  const own = treeOf(publication);
  const rows = standing.flatMap(([, list]) => list);
  const count = (status: Row['outcome']['status']) =>
    rows.filter((row) => row.outcome.status === status).length;
  const missed = rows.filter((row) => row.outcome.status === 'not-met');
  const published = rows.filter(
    (row) => row.outcome.status !== 'unknown' && row.outcome.status !== 'not-applicable',
  );
  const byOrg = Map.groupBy(standing, ([record]) => record.latest.org.id);
  return {
    orgs: byOrg.size,
    published: published.length,
    met: count('met'),
    missed: missed.length,
    explained: missed.filter((row) => row.result?.deviation !== undefined).length,
    unknown: count('unknown'),
    coverage: [...byOrg.values()]
      .flatMap((records) => {
        const org = records[0]?.[0].latest.org;
        const all = records
          .flatMap(([, list]) => list)
          .filter((row) => row.outcome.status !== 'not-applicable');
        return org
          ? [{ org, due: all.length, done: all.filter((row) => row.outcome.status !== 'unknown').length }]
          : [];
      })
      .filter(({ org, due }) => due > 0 && own(org))
      .sort((a, b) => byRegion(a.org, b.org)),
  };
}

/** From the nation down to the village. */
export const levels: readonly Organisation['level'][] = ['国家', '省', '市', '县区', '街镇', '村'];

/** By region code, then from the province down to the village, then by id: never by result. */
export function byRegion(a: Organisation, b: Organisation): number {
  if (a.region !== b.region) return a.region < b.region ? -1 : 1;
  return levels.indexOf(a.level) - levels.indexOf(b.level) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
