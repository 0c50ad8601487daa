import { csvResponse } from '../../../endpoints/respond.ts';
import { resultsCsv } from '../../../endpoints/results-csv.ts';
import { publication } from '../../../publication.ts';

/** Every current result in one long table. */
export const GET = async () => {
  const { records, catalogue } = await publication();
  return csvResponse(
    resultsCsv(
      [...records.values()].flatMap(({ current }) => (current ? [current] : [])),
      catalogue,
    ),
  );
};
