/** The built site, as files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const siteFolder = join(process.env.SITE_FOLDER ?? join('dist', 'site'));

/** Files of the site by address below the root, sorted. */
export const files: readonly string[] = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(siteFolder.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

export const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');

/** One page of each type, Chinese, by its name in the tests. The first that the content has. */
export function pageTypes(): Record<string, string> {
  const first = (pattern: RegExp): string => {
    const found = files.find((file) => pattern.test(file));
    if (!found) throw new Error(`no page matches ${pattern}`);
    return `/${found.replace(/index\.html$/, '')}`;
  };
  return {
    home: '/',
    disclosure: '/d/demo-legal-aid-2025/',
    'disclosure of targets only': '/d/jimo-legal-aid/',
    version: first(/^d\/[^/]+\/v1\/index\.html$/),
    diff: first(/^d\/[^/]+\/diff\/[^/]+\/index\.html$/),
    organisations: '/org/',
    organisation: '/org/demo-justice/',
    indicators: '/indicator/',
    indicator: first(/^indicator\/answer[^/]*\/index\.html$/),
    schemes: '/scheme/',
    scheme: first(/^scheme\/demo-[^/]+\/v\d\/index\.html$/),
    periods: '/period/',
    period: '/period/2025/',
    notices: '/notice/',
    notice: first(/^notice\/[^/]+\/index\.html$/),
    warnings: '/warnings/',
    warning: first(/^warnings\/[^/]+\/index\.html$/),
    'idle funds': '/funds/idle/',
    applications: '/applications/',
    supervision: '/supervision/',
    surveys: '/survey/',
    survey: first(/^survey\/[^/]+\/index\.html$/),
    quality: '/quality/',
    corrections: '/corrections/',
    privacy: '/privacy/',
    'open data': '/open-data/',
    'legal bases': '/library/basis/',
    'code lists': '/library/codes/',
    checklist: '/checklist/',
    glossary: '/glossary/',
    about: '/about/',
    accessibility: '/accessibility/',
    feedback: '/feedback/',
    'site map': '/sitemap/',
    map: '/map/',
    changelog: '/changelog/',
    verify: '/verify/',
    'try it': '/try/',
    search: '/search/',
    compare: '/compare/',
    'a comparison':
      '/compare/?indicator=public-satisfaction,first-resolution-rate&org=demo-justice,demo-qinghe,demo-beihe&period=2023,2024,2025',
    'not found': '/404.html',
  };
}
