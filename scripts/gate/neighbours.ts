/**
 * Where a file stands in the order of reading: by address, both languages and all formats of a page together, since most of
 * what stands in one stands in the other. Lists of all of them last.
 */
export function neighbourKey(path: string): string {
  const address = path.replace(/^en\//, '').replace(/\.\w+$/, '');
  return `${isList(path) ? 2 : address.startsWith('d/') ? 1 : 0}${address}`;
}

/** A list of much of what is on the site: as large as many pages. */
export const isList = (path: string): boolean =>
  /^(?:(?:api|search|compare)\/.*|[^/]*)\.(?!html$)\w+$/.test(path);

/** Sorts paths so that neighbours come together; does not change the list. */
export function byNeighbours<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  return items
    .map((item, number) => ({ item, number, key: neighbourKey(pathOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number))
    .map(({ item }) => item);
}
