import { xmlResponse } from '../endpoints/respond.ts';
import { sitemapXml } from '../endpoints/sitemap.ts';
import { publication } from '../publication.ts';

export const GET = async () => xmlResponse(sitemapXml(await publication()));
