import { periodWords } from '../format.ts';
import { compareWords } from '../i18n/compare.ts';
import { tryWords } from '../i18n/try.ts';
import type { Ui } from '../i18n/ui.ts';
import { verifyWords } from '../i18n/verify.ts';
import type { Publication } from '../publication.ts';
import { byRegion } from './overview.ts';
import { periodsOf } from './period.ts';
import { latestSchemes } from './scheme.ts';

interface Group {
  readonly title: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** The site in groups: pages of the site, then bodies, schemes and periods. Disclosures are found through these. */
export function siteMap(publication: Publication, { lang, t, say }: Ui): Group[] {
  const { catalogue } = publication;
  const n = t.nav;
  const pages: [string, string][] = [
    [t.home, '/'],
    [n.search, '/search/'],
    [compareWords(lang).title, '/compare/'],
    [n.orgs, '/org/'],
    [n.indicators, '/indicator/'],
    [n.schemes, '/scheme/'],
    [n.periods, '/period/'],
    [n.warnings, '/warnings/'],
    [n.idleFunds, '/funds/idle/'],
    [n.notices, '/notice/'],
    [n.corrections, '/corrections/'],
    [n.applications, '/applications/'],
    [n.supervision, '/supervision/'],
    [n.surveys, '/survey/'],
    [n.quality, '/quality/'],
    [n.privacy, '/privacy/'],
    [n.openData, '/open-data/'],
    [n.basis, '/library/basis/'],
    [n.codes, '/library/codes/'],
    [n.map, '/map/'],
    [n.changelog, '/changelog/'],
    [verifyWords(lang).title, '/verify/'],
    [tryWords(lang).title, '/try/'],
    [n.checklist, '/checklist/'],
    [n.glossary, '/glossary/'],
    [n.about, '/about/'],
    [n.accessibility, '/accessibility/'],
    [n.feedback, '/feedback/'],
  ];
  return [
    { title: n.sitemap, links: pages.map(([text, href]) => ({ text, href })) },
    {
      title: n.periods,
      links: periodsOf(publication).map((key) => ({
        text: periodWords(lang, key.includes('_') ? { from: key.slice(0, 10), to: key.slice(11) } : key),
        href: `/period/${key}/`,
      })),
    },
    {
      title: n.orgs,
      links: [...catalogue.organisations.values()]
        .sort(byRegion)
        .map((org) => ({ text: say(org.name, org.nameEn).text, href: `/org/${org.id}/` })),
    },
    {
      title: n.schemes,
      links: latestSchemes(catalogue).map((scheme) => ({
        text: say(scheme.title, scheme.titleEn).text,
        href: `/scheme/${scheme.id}/v${scheme.version}/`,
      })),
    },
  ];
}
