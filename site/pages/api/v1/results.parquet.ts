import { parquetResponse } from '../../../endpoints/respond.ts';
import { currentReleases } from '../../../endpoints/result-tables.ts';
import { resultsParquet } from '../../../endpoints/results-parquet.ts';
import { publication } from '../../../publication.ts';

/** Every current result in one long table, for programs. */
export const GET = async () => {
  const all = await publication();
  return parquetResponse(resultsParquet(currentReleases(all), all.catalogue));
};
