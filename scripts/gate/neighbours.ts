/**
 * Where a file stands in the order of reading: lists first, since they are the largest; then by address, both languages and
 * all formats of a page together, since most of what stands in one stands in the other.
 */
export function neighbourKey(path: string): string {
  const address = path.replace(/^en\//, '').replace(/\.\w+$/, '');
  return address.startsWith('d/') ? `1${address}` : `0${address}`;
}

/** Sorts paths so that neighbours come together; does not change the list. */
export function byNeighbours<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  return items
    .map((item, number) => ({ item, number, key: neighbourKey(pathOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number))
    .map(({ item }) => item);
}
