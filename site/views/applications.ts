import type { Catalogue } from '#core/disclosure/catalogue.ts';
import type { Application } from '#core/disclosure/schema/application.ts';
import type { PublishedRelease } from '../publication.ts';

/** Applications that rest on any version of a record: `record@version`, with or without `#node`. */
export const applicationsOf = (record: string, catalogue: Catalogue): Application[] =>
  [...catalogue.applications.values()].filter(({ basis }) =>
    new RegExp(`(^|[^a-z0-9-])${record}@\\d+`).test(basis),
  );

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
