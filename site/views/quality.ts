import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';
import { byRegion, standingRows } from './overview.ts';
import type { Row } from './rows.ts';

/** What can be said of the data itself: what is missing, what does not add up, what it costs to collect. */
export interface Quality {
  readonly missing: readonly { readonly record: PublishedRecord; readonly rows: readonly Row[] }[];
  /** Totals that were claimed and come out otherwise. */
  readonly mismatched: readonly { readonly record: PublishedRecord; readonly claim: Claim }[];
  readonly flagged: readonly PublishedRelease[];
  readonly burden: readonly Burden[];
}

type Claim = NonNullable<NonNullable<PublishedRelease['assessment']>['claimedTotal']>;

/** How many indicators an organisation reports, and how many of them by hand and by a system. */
export interface Burden {
  readonly org: Organisation;
  readonly all: number;
  readonly manual: number;
  readonly automatic: number;
}

/** Over all records that stand now. */
export const qualityOf = madeOnce((publication: Publication): Quality => {
  const standing = standingRows(publication);
  return {
    missing: standing
      .map(([record, rows]) => ({ record, rows: rows.filter(({ outcome }) => outcome.status === 'unknown') }))
      .filter(({ rows }) => rows.length > 0),
    mismatched: standing.flatMap(([record]) => {
      const claim = record.current?.assessment?.claimedTotal;
      return claim?.mismatch ? [{ record, claim }] : [];
    }),
    flagged: standing.flatMap(([{ current }]) => (current && current.flags.length > 0 ? [current] : [])),
    burden: [...Map.groupBy(standing, ([record]) => record.latest.org.id).values()]
      .flatMap(burdenOf)
      .sort((a, b) => byRegion(a.org, b.org)),
  };
});

/** Of the records of one organisation. */
function burdenOf(own: readonly [PublishedRecord, readonly Row[]][]): Burden[] {
  const org = own[0]?.[0].latest.org;
  const used = new Map(
    own.flatMap(([, rows]) => rows.map((row) => [row.leaf.indicator, row.indicator] as const)),
  );
  const by = (way: string) => [...used.values()].filter((indicator) => indicator?.collection === way).length;
  return org ? [{ org, all: used.size, manual: by('人工填报'), automatic: by('系统自动') }] : [];
}
