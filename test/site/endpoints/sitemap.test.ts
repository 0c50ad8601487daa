import { expect, test } from 'vitest';
import { allPaths, sitemapFiles } from '../../../site/endpoints/sitemap.ts';
import { loadPublication } from '../../../site/publication.ts';

const publication = loadPublication('content');
const { url } = publication.catalogue.site;
const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1]);

test('a site that fits one file has one', () => {
  const files = sitemapFiles(publication);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
  expect(addresses(files[0]?.xml() ?? '')).toHaveLength(2 * allPaths(publication).length);
});

test('a larger one has an index, and every address stands in one of its files', () => {
  const [index, ...parts] = sitemapFiles(publication, 101);
  expect(index?.xml()).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(addresses(index?.xml() ?? '')).toEqual(parts.map(({ path }) => `${url}/${path}`));
  const lists = parts.map(({ xml }) => addresses(xml()));
  expect(Math.max(...lists.map((list) => list.length))).toBe(100);
  expect(lists.flat()).toEqual(sitemapFiles(publication).flatMap(({ xml }) => addresses(xml())));
});
