import { correctionsBy } from '#core/disclosure/record.ts';
import type { Correction } from '#core/disclosure/schema/correction.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';
import { diffPairs } from './diff-pairs.ts';

export interface ChangedRelease {
  readonly record: PublishedRecord;
  readonly release: PublishedRelease;
  readonly corrections: readonly Correction[];
  /** Version to compare with; absent where there is no diff page. */
  readonly before: number | undefined;
}

/** Every release after the first, latest first: what was corrected, adjusted, explained or withdrawn. */
export function changedReleases({ records, catalogue }: Publication): ChangedRelease[] {
  return [...records.values()]
    .flatMap((record) => {
      const pairs = diffPairs(record);
      return record.releases.slice(1).map((release) => ({
        record,
        release,
        corrections: correctionsBy(release.release, catalogue.corrections.values()),
        before: pairs.find(([, after]) => after === release)?.[0].disclosure.version,
      }));
    })
    .sort((a, b) => (a.release.disclosure.publishedAt < b.release.disclosure.publishedAt ? 1 : -1));
}
