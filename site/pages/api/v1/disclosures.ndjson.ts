import { recordJson } from '../../../endpoints/record-json.ts';
import { ndjsonResponse } from '../../../endpoints/respond.ts';
import { publication } from '../../../publication.ts';

/** Every record, one a line: the same as its own `.json`. */
export const GET = async () => ndjsonResponse([...(await publication()).records.values()].map(recordJson));
