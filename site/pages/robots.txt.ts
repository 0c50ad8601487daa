import { publication } from '../publication.ts';

export const GET = async () => {
  const { site } = (await publication()).catalogue;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${site.url}/sitemap.xml\n`);
};
