import { csvResponse } from '../../../endpoints/respond.ts';
import { currentReleases, yearTables } from '../../../endpoints/result-tables.ts';
import { resultsCsv } from '../../../endpoints/results-csv.ts';
import { publication } from '../../../publication.ts';

/** Every current result in one long table; of a very long one the latest year. */
export const GET = async () => {
  const all = await publication();
  return csvResponse(resultsCsv(yearTables(all)[0]?.releases ?? currentReleases(all), all.catalogue));
};
