import { jsonResponse } from '../../endpoints/respond.ts';
import { publication } from '../../publication.ts';
import { comparisonOf } from '../../views/comparable.ts';

export const GET = async () => jsonResponse(comparisonOf(await publication()).comparables);
