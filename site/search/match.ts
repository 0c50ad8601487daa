import type { SearchEntry } from './entry.ts';

export interface Facets {
  type: string;
  org: string;
  year: string;
  status: string;
}

export const noFacets: Facets = { type: '', org: '', year: '', status: '' };

/** Text as it is compared: full-width and half-width, upper and lower case are one. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** An entry with the text that is searched in it, folded once. */
export interface Indexed {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}

export const indexed = (entries: readonly SearchEntry[]): Indexed[] =>
  entries.map((entry) => {
    const title = folded(`${entry.n} ${entry.e ?? ''}`);
    return { entry, title, text: `${title} ${folded(`${entry.on ?? ''} ${entry.x ?? ''}`)}` };
  });

/**
 * Entries that hold every word of the query as a substring, in the order: title is the query, title begins with it,
 * title holds it, text holds it; within these the order of the catalogue. An exact substring is always found.
 * An empty query finds everything that the facets let through.
 */
export function search(index: readonly Indexed[], query: string, facets: Facets): SearchEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const whole = words.join(' ');
  const groups: SearchEntry[][] = [[], [], [], []];
  for (const { entry, title, text } of index) {
    if (!passes(entry, facets) || !words.every((word) => text.includes(word))) continue;
    const rank =
      title.trim() === whole
        ? 0
        : title.startsWith(whole)
          ? 1
          : words.every((word) => title.includes(word))
            ? 2
            : 3;
    groups[rank]?.push(entry);
  }
  return groups.flat();
}

const passes = (entry: SearchEntry, { type, org, year, status }: Facets): boolean =>
  (type === '' || entry.t === type) &&
  (org === '' || entry.o === org) &&
  (year === '' || entry.y === year) &&
  (status === '' || (entry.s?.some((state) => state === status) ?? false));
