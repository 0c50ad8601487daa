import type { PublishedRecord, PublishedRelease } from '../publication.ts';

/** Pairs of versions that have a diff page: each with the one before it, and the first with the last. Withdrawn versions have no content. */
export function diffPairs({ releases }: PublishedRecord): [PublishedRelease, PublishedRelease][] {
  const standing = releases.filter(({ tombstone }) => !tombstone);
  const pairs = standing
    .slice(1)
    .map((after, index): [PublishedRelease, PublishedRelease] => [standing[index] ?? after, after]);
  const [first, last] = [standing[0], standing.at(-1)];
  if (first && last && standing.length > 2) pairs.push([first, last]);
  return pairs;
}

/** Address of a diff page. */
export const diffPath = (record: string, [a, b]: readonly [PublishedRelease, PublishedRelease]): string =>
  `/d/${record}/diff/${a.disclosure.version}..${b.disclosure.version}/`;
