import type { Warning } from '#core/assessment/warning.ts';
import type { Application } from '#core/disclosure/schema/application.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Supervision } from '#core/disclosure/schema/supervision.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord } from '../publication.ts';
import { byRegion } from './overview.ts';

/** What belongs to one organisation, each list in the order of the publication. */
export interface OfOrg {
  readonly records: readonly PublishedRecord[];
  readonly warnings: readonly Warning[];
  readonly applications: readonly Application[];
  /** What supervisors said of it. */
  readonly supervision: readonly Supervision[];
  /** Organisations directly below it, by region. */
  readonly children: readonly Organisation[];
}

type Lists = { -readonly [K in keyof OfOrg]: OfOrg[K][number][] };

const nothing: OfOrg = { records: [], warnings: [], applications: [], supervision: [], children: [] };

/** Asked for on every page: the lists are gone through once, not once a page. */
export const ofOrg = (id: string, publication: Publication): OfOrg => byOrg(publication).get(id) ?? nothing;

const byOrg = madeOnce(({ catalogue, records, warnings }: Publication): ReadonlyMap<string, OfOrg> => {
  const all = new Map<string, Lists>();
  const of = (id: string): Lists => {
    const lists = all.get(id) ?? {
      records: [],
      warnings: [],
      applications: [],
      supervision: [],
      children: [],
    };
    all.set(id, lists);
    return lists;
  };
  for (const record of records.values()) of(record.latest.org.id).records.push(record);
  for (const warning of warnings) of(warning.subject.org).warnings.push(warning);
  for (const application of catalogue.applications.values())
    of(application.org).applications.push(application);
  for (const entry of catalogue.supervision.values()) of(entry.org).supervision.push(entry);
  for (const org of [...catalogue.organisations.values()].sort(byRegion))
    if (org.parent !== undefined) of(org.parent).children.push(org);
  return all;
});
