import { publication } from '../publication.ts';
import { searchCatalogue } from '../search/catalogue.ts';

export const GET = async () =>
  new Response(JSON.stringify(searchCatalogue(await publication())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
