/** What the catalogue tells apart. */
export type EntryType = 'disclosure' | 'indicator' | 'org' | 'scheme' | 'notice';
export type EntryState = 'met' | 'not-met' | 'unknown';

/** One thing that can be found. */
export interface SearchEntry {
  readonly type: EntryType;
  /** Its part of the address: `demo-aid-2025` of `/d/demo-aid-2025/`. */
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** Organisation and indicators, by id: searched by their names, and facets. */
  readonly org?: string | undefined;
  readonly indicators: readonly string[];
  readonly year?: string | undefined;
  /** States of its results, for disclosures. */
  readonly states: readonly EntryState[];
  /** Further words that are searched, not shown. */
  readonly words: readonly string[];
}

/** An organisation or an indicator, as entries name it. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
}

export interface NamedOrg extends NamedThing {
  readonly regionName: string;
  readonly regionNameEn?: string | undefined;
}

/** Where entries live, in Chinese. */
export const pathOf = (type: EntryType, id: string): string =>
  `/${type === 'disclosure' ? 'd' : type}/${id}/`;
