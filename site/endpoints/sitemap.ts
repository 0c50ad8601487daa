import { el, join, type Markup } from '../charts/markup.ts';
import { pathIn } from '../i18n/lang.ts';
import type { Publication } from '../publication.ts';
import { diffPairs, diffPath } from '../views/diff-pairs.ts';
import { indicatorFamilies } from '../views/indicator.ts';
import { furtherPages } from '../views/long-lists.ts';
import { periodsOf } from '../views/period.ts';
import { warningPath } from '../views/warning.ts';
import { sitePaths } from './site-paths.ts';

/** Chinese addresses of all pages, in a fixed order. */
export function allPaths(publication: Publication): string[] {
  const { catalogue, records, notices, warnings } = publication;
  return [
    ...sitePaths,
    ...[...records.values()].flatMap((record) => [
      `/d/${record.id}/`,
      ...record.releases.map(({ disclosure }) => `/d/${record.id}/v${disclosure.version}/`),
      ...diffPairs(record).map((pair) => diffPath(record.id, pair)),
    ]),
    ...[...catalogue.organisations.keys()].map((id) => `/org/${id}/`),
    ...[...indicatorFamilies(publication).keys()].map((id) => `/indicator/${id}/`),
    ...[...catalogue.schemes.values()].map(({ id, version }) => `/scheme/${id}/v${version}/`),
    ...[...notices.keys()].map((id) => `/notice/${id}/`),
    ...warnings.map(warningPath),
    ...[...catalogue.surveys.keys()].map((id) => `/survey/${id}/`),
    ...periodsOf(publication).map((period) => `/period/${period}/`),
    ...furtherPages(publication),
  ];
}

/** Addresses that one file lists. The standard allows 50 000 (sitemaps.org 0.9); fewer fit the memory of who reads them whole. */
const LIMIT = 20_000;

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One file of the site map. */
export interface SitemapFile {
  readonly path: string;
  xml(): string;
}

/**
 * Site map in both languages (sitemaps.org 0.9, with hreflang links): `sitemap.xml`, and where that would list more than
 * `limit` addresses, an index in its place and as many files as it takes.
 */
export function sitemapFiles(publication: Publication, limit: number = LIMIT): SitemapFile[] {
  const { url } = publication.catalogue.site;
  const paths = allPaths(publication);
  const each = Math.floor(limit / 2);
  if (paths.length <= each) return [{ path: 'sitemap.xml', xml: () => urlSet(paths, url) }];
  const parts = Array.from({ length: Math.ceil(paths.length / each) }, (_, n) => ({
    path: `sitemap-${n + 1}.xml`,
    xml: () => urlSet(paths.slice(n * each, (n + 1) * each), url),
  }));
  const list = parts.map(({ path }) => el('sitemap', {}, el('loc', {}, `${url}/${path}`)));
  return [
    { path: 'sitemap.xml', xml: () => document(el('sitemapindex', { xmlns: schema }, ...list)) },
    ...parts,
  ];
}

const urlSet = (paths: readonly string[], url: string): string =>
  document(
    el(
      'urlset',
      { xmlns: schema, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...paths.flatMap((path) =>
        (['zh', 'en'] as const).map((lang) =>
          el(
            'url',
            {},
            el('loc', {}, url + pathIn(lang, path)),
            el('xhtml:link', { rel: 'alternate', hreflang: 'zh-CN', href: url + path }),
            el('xhtml:link', { rel: 'alternate', hreflang: 'en', href: url + pathIn('en', path) }),
          ),
        ),
      ),
    ),
  );

const document = (root: Markup): string =>
  join([{ html: '<?xml version="1.0" encoding="utf-8"?>\n' }, root]).html;
