import type { PublishedRecord } from '../publication.ts';

/** A record as data: what stands, how it came about, what we computed; or the tombstone at the same address. */
export function recordJson({ id, compiled, releases, current }: PublishedRecord): object {
  return {
    record: id,
    ...(compiled.tombstone ? { tombstone: compiled.tombstone } : {}),
    ...(current
      ? {
          current: current.disclosure,
          ...(current.assessment ? { assessment: current.assessment } : {}),
          flags: current.flags,
        }
      : {}),
    versions: releases.map(({ disclosure, digest }) => ({
      version: disclosure.version,
      releaseType: disclosure.releaseType,
      publishedAt: disclosure.publishedAt,
      digest,
      href: `/d/${id}/v${disclosure.version}.json`,
    })),
    // What a withdrawn version said is not told by what changed since.
    history: releases.some(({ tombstone }) => tombstone)
      ? []
      : compiled.history.map(({ release, changes }) => ({ version: release.disclosure.version, changes })),
  };
}
