import { jsonResponse } from '../../endpoints/respond.ts';
import { publication } from '../../publication.ts';
import { searchCatalogue } from '../../search/catalogue.ts';

export const GET = async () => jsonResponse(searchCatalogue(await publication()));
