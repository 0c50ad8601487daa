import type { APIContext } from 'astro';
import { recordJson } from '../../endpoints/record-json.ts';
import { jsonResponse } from '../../endpoints/respond.ts';
import { type PublishedRecord, publication } from '../../publication.ts';

export async function getStaticPaths() {
  const { records } = await publication();
  return [...records.values()].map((record) => ({ params: { record: record.id }, props: { record } }));
}

export const GET = ({ props }: APIContext<{ record: PublishedRecord }>) =>
  jsonResponse(recordJson(props.record));
