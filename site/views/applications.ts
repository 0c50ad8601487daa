import type { Catalogue } from '#core/disclosure/catalogue.ts';
import type { Application } from '#core/disclosure/schema/application.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';

/** Applications that rest on any version of a record: `record@version`, with or without `#node`. */
export function applicationsOf(record: string, catalogue: Catalogue): readonly Application[] {
  return byRecord(catalogue).get(record) ?? [];
}

/** Asked for every record on several pages: the texts are searched once. */
const byRecord = madeOnce(({ applications }: Catalogue): Map<string, Application[]> => {
  const all = new Map<string, Application[]>();
  for (const application of applications.values()) {
    const named = [...application.basis.matchAll(/([a-z0-9-]+)@\d/g)].map(([, record = '']) => record);
    for (const record of new Set(named)) all.set(record, [...(all.get(record) ?? []), application]);
  }
  return all;
});

/** Gates of a release for which an application is on record. */
export function handledGates(
  { disclosure, assessment }: PublishedRelease,
  catalogue: Catalogue,
): Set<string> {
  const applications = applicationsOf(disclosure.record, catalogue);
  return new Set(
    (assessment?.gates ?? [])
      .filter(
        ({ gate, state }) =>
          state === 'hit' &&
          applications.some((a) => a.basis.includes(gate) || a.direction === '罚' || /^资金/.test(a.type)),
      )
      .map(({ gate }) => gate),
  );
}

/** What became of results. */
export interface ApplicationLists {
  /** All applications, type after type. */
  readonly used: readonly Application[];
  /** Records that ask for a consequence, where none is on record. */
  readonly unused: readonly PublishedRecord[];
}

export const applicationLists = madeOnce(
  ({ catalogue, records }: Publication): ApplicationLists => ({
    used: [...Map.groupBy(catalogue.applications.values(), ({ type }) => type).values()].flat(),
    unused: [...records.values()].filter(
      ({ id, current }) =>
        current?.assessment &&
        (current.assessment.total.state === 'complete' ||
          current.assessment.gates.some(({ state }) => state === 'hit')) &&
        applicationsOf(id, catalogue).length === 0,
    ),
  }),
);
