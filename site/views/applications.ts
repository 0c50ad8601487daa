import type { Catalogue } from '#core/disclosure/catalogue.ts';
import type { Application } from '#core/disclosure/schema/application.ts';
import type { PublishedRelease } from '../publication.ts';

/** Asked for every record on several pages: the texts are searched once. */
const byRecord = new WeakMap<Catalogue, Map<string, Application[]>>();

/** Applications that rest on any version of a record: `record@version`, with or without `#node`. */
export function applicationsOf(record: string, catalogue: Catalogue): readonly Application[] {
  const known = byRecord.get(catalogue) ?? applicationsByRecord(catalogue);
  byRecord.set(catalogue, known);
  return known.get(record) ?? [];
}

function applicationsByRecord({ applications }: Catalogue): Map<string, Application[]> {
  const all = new Map<string, Application[]>();
  for (const application of applications.values()) {
    const named = [...application.basis.matchAll(/([a-z0-9-]+)@\d/g)].map(([, record = '']) => record);
    for (const record of new Set(named)) all.set(record, [...(all.get(record) ?? []), application]);
  }
  return all;
}

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
