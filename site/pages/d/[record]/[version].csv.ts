import type { APIContext } from 'astro';
import { csvResponse } from '../../../endpoints/respond.ts';
import { resultsCsv } from '../../../endpoints/results-csv.ts';
import { type PublishedRelease, publication } from '../../../publication.ts';

interface Props extends Record<string, unknown> {
  release: PublishedRelease;
}

export async function getStaticPaths() {
  const { records } = await publication();
  return [...records.values()].flatMap((record) =>
    record.releases.map((release) => ({
      params: { record: record.id, version: `v${release.disclosure.version}` },
      props: { release },
    })),
  );
}

export const GET = async ({ props: { release } }: APIContext<Props>) =>
  csvResponse(resultsCsv(release.tombstone ? [] : [release], (await publication()).catalogue));
