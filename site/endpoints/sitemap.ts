import { el, join } from '../charts/markup.ts';
import { pathIn } from '../i18n/lang.ts';
import type { Publication } from '../publication.ts';
import { diffPairs, diffPath } from '../views/diff-pairs.ts';
import { indicatorFamilies } from '../views/indicator.ts';
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
  ];
}

/** Site map in both languages (sitemaps.org 0.9, with hreflang links). */
export function sitemapXml(publication: Publication): string {
  const { url } = publication.catalogue.site;
  const set = el(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    ...allPaths(publication).flatMap((path) =>
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
  );
  return join([{ html: '<?xml version="1.0" encoding="utf-8"?>\n' }, set]).html;
}
