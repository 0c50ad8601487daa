import canonicalize from 'canonicalize';

/** JSON in canonical form (RFC 8785): sorted keys, one spelling, so that the same data are the same bytes. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** One canonical JSON value a line, made when its turn comes. */
export function* canonicalLines<T>(things: Iterable<T>, of: (thing: T) => unknown): Generator<string> {
  for (const thing of things) yield `${canonical(of(thing))}\n`;
}
