import type { Site } from '#core/disclosure/schema/site.ts';

/**
 * Meta tags that government sites carry (网站标签): of the site on every page, of the column on lists, of the article on
 * disclosures and notices. The annex of 国办发〔2017〕47号 lists them; values come from the content, none is invented.
 */
export type Duties =
  | {
      readonly kind: 'list';
      readonly column: string;
      readonly about: string;
      readonly keywords: readonly string[];
    }
  | {
      readonly kind: 'article';
      readonly title: string;
      readonly published: string;
      readonly source: string;
      readonly author: string;
      readonly keywords: readonly string[];
    };

/** What a government site says about itself and this one leaves out, by key of `site.json`: left out of the pages, told by the build. */
export const emptyDuties = (site: Site): string[] => [
  ...(['siteIdCode', 'icp', 'publicSecurity'] as const).filter((key) => !site[key]),
  ...(site.contacts.length === 0 ? ['contacts'] : []),
];
