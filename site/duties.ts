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
