/** One line of the search catalogue. Short keys: it is sent to every searcher. */
export interface SearchEntry {
  /** disclosure, indicator, org, scheme, notice. */
  t: 'disclosure' | 'indicator' | 'org' | 'scheme' | 'notice';
  /** Chinese address. */
  u: string;
  /** Title, and its English form where there is one. */
  n: string;
  e?: string;
  /** Organisation id, for the facet, and its name. */
  o?: string;
  on?: string;
  /** Year. */
  y?: string;
  /** States of its results, for disclosures. */
  s?: ('met' | 'not-met' | 'unknown')[];
  /** Further words that are searched, not shown: names of indicators, kinds. */
  x?: string;
}

/** What the search page fetches: entries, and the vocabulary that suggestions are made from. */
export interface SearchCatalogue {
  entries: SearchEntry[];
  vocabulary: string[];
}
