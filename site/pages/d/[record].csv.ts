import type { APIContext } from 'astro';
import { csvResponse } from '../../endpoints/respond.ts';
import { resultsCsv } from '../../endpoints/results-csv.ts';
import { type PublishedRecord, publication } from '../../publication.ts';

export async function getStaticPaths() {
  const { records } = await publication();
  return [...records.values()].map((record) => ({ params: { record: record.id }, props: { record } }));
}

export const GET = async ({ props }: APIContext<{ record: PublishedRecord }>) =>
  csvResponse(
    resultsCsv(props.record.current ? [props.record.current] : [], (await publication()).catalogue),
  );
