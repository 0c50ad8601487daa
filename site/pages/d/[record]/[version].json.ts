import type { APIContext } from 'astro';
import { jsonResponse } from '../../../endpoints/respond.ts';
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

/** The canonical bytes whose digest the page names; of a withdrawn record only the tombstone. */
export const GET = ({ props: { release } }: APIContext<Props>) =>
  release.tombstone
    ? jsonResponse({ tombstone: release.tombstone })
    : new Response(release.canonical, { headers: { 'content-type': 'application/json; charset=utf-8' } });
