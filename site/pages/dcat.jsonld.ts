import { dcatCatalogue } from '../endpoints/descriptions.ts';
import { jsonResponse } from '../endpoints/respond.ts';
import { publication } from '../publication.ts';

export const GET = async () => jsonResponse(dcatCatalogue(await publication()), 'application/ld+json');
