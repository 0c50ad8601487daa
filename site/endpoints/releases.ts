import { type PublishedRecord, type PublishedRelease, publication } from '../publication.ts';

/** What an endpoint of one release is given. */
export interface ReleaseProps extends Record<string, unknown> {
  readonly record: PublishedRecord;
  readonly release: PublishedRelease;
}

/** `/d/<record>`: what stands now, or the withdrawal. */
export async function recordPaths() {
  const { records } = await publication();
  return [...records.values()].map((record) => ({
    params: { record: record.id },
    props: { record, release: record.current ?? record.latest } satisfies ReleaseProps,
  }));
}

/** `/d/<record>/v<n>`: every release. */
export async function releasePaths() {
  const { records } = await publication();
  return [...records.values()].flatMap((record) =>
    record.releases.map((release) => ({
      params: { record: record.id, version: `v${release.disclosure.version}` },
      props: { record, release } satisfies ReleaseProps,
    })),
  );
}
