import canonicalize from 'canonicalize';

/** JSON in canonical form (RFC 8785): sorted keys, one spelling, so that the same data are the same bytes. */
export function canonical(value: unknown): string {
  const plain = sorted(value);
  const text = plain === unusual ? undefined : JSON.stringify(plain);
  // Half a character is written as an escape, and is no canonical JSON.
  return text === undefined || text.includes('\\ud') ? (canonicalize(value) ?? 'null') : text;
}

/** What only the library spells right, or refuses. */
const unusual = Symbol('unusual');

/** Plain data with sorted keys: `JSON.stringify` spells it as RFC 8785 does, in two thirds of the time. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : unusual;
  if (typeof value !== 'object') return unusual;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const item of value) {
      const one = sorted(item);
      if (one === unusual) return unusual;
      list.push(one);
    }
    return list;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return unusual;
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const member: unknown = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    // JavaScript puts keys that are numbers first, whatever the order.
    const one = /^\d|^__proto__$/.test(key) ? unusual : sorted(member);
    if (one === unusual) return unusual;
    object[key] = one;
  }
  return object;
}

/** One canonical JSON value a line, made when its turn comes. */
export function* canonicalLines<T>(things: Iterable<T>, of: (thing: T) => unknown): Generator<string> {
  for (const thing of things) yield `${canonical(of(thing))}\n`;
}
