/** Text as it is compared: full-width and half-width, upper and lower case are one. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query, folded; all of them must be found. */
export const wordsOf = (query: string): string[] =>
  folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
