import { atomFeed } from '../endpoints/feed.ts';
import { xmlResponse } from '../endpoints/respond.ts';
import { publication } from '../publication.ts';

export const GET = async () => xmlResponse(atomFeed(await publication()), 'application/atom+xml');
