import type { APIContext } from 'astro';
import { csvResponse } from '../../../endpoints/respond.ts';
import { type YearTable, yearTables } from '../../../endpoints/result-tables.ts';
import { resultsCsv } from '../../../endpoints/results-csv.ts';
import { publication } from '../../../publication.ts';

/** One file a year, where the long table is too long for one. */
export async function getStaticPaths() {
  return yearTables(await publication()).map((table) => ({ params: { year: table.year }, props: { table } }));
}

export const GET = async ({ props }: APIContext<{ table: YearTable }>) =>
  csvResponse(resultsCsv(props.table.releases, (await publication()).catalogue));
