import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Region, RegionList } from '#core/disclosure/schema/region.ts';
import type { Publication } from '../publication.ts';
import { type Due, dueOf } from './due.ts';
import { byRegion, standingRows } from './overview.ts';

/** What the bodies of one region have published. */
export interface RegionRollUp extends Due {
  readonly region: Region;
  /** From the province down to the village. */
  readonly orgs: readonly Organisation[];
}

/** Regions of each list that have bodies here, by code. A region without a list is left to the list of organisations. */
export function rollUps(published: Publication): { list: RegionList; regions: RegionRollUp[] }[] {
  const { catalogue } = published;
  const orgsOf = Map.groupBy(catalogue.organisations.values(), ({ region }) => region);
  const standing = Map.groupBy(standingRows(published), ([record]) => record.latest.org.region);
  return [...catalogue.regions.values()].map((list) => ({
    list,
    regions: list.regions
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .flatMap((region) => {
        const orgs = (orgsOf.get(region.code) ?? []).toSorted(byRegion);
        return orgs.length === 0 ? [] : [{ region, orgs, ...dueOf(standing.get(region.code) ?? []) }];
      }),
  }));
}
