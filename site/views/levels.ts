import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Publication } from '../publication.ts';
import { type Due, dueOf } from './due.ts';
import { levels, standingRows } from './overview.ts';

/** What the bodies of one level have published. */
export interface LevelRollUp extends Due {
  readonly level: Organisation['level'];
  readonly orgs: number;
}

/** The levels that have bodies here, from the nation down to the village. */
export function levelRollUps(published: Publication): LevelRollUp[] {
  const orgsOf = Map.groupBy(published.catalogue.organisations.values(), ({ level }) => level);
  const standing = Map.groupBy(standingRows(published), ([record]) => record.latest.org.level);
  return levels.flatMap((level) => {
    const orgs = orgsOf.get(level)?.length ?? 0;
    return orgs === 0 ? [] : [{ level, orgs, ...dueOf(standing.get(level) ?? []) }];
  });
}
