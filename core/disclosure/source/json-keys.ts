/** A key that stands twice in one object. Offsets are UTF-16 code units of the text and point at the opening quote. */
export interface DuplicateKey {
  key: string;
  first: number;
  second: number;
}

/** Depth of the deepest nesting, and the keys that stand twice in one object, in the order of the text. */
export interface KeyScan {
  depth: number;
  duplicates: DuplicateKey[];
}

const quote = 34;
const backslash = 92;

/**
 * Walks over JSON text once and looks only at brackets and strings; `JSON.parse` keeps the last of two equal keys
 * without a word (RFC 8259 §4 leaves that open), so they are found here. Expects valid JSON; linear, never throws.
 */
export function scanKeys(text: string): KeyScan {
  const duplicates: DuplicateKey[] = [];
  const open: (Map<string, number> | undefined)[] = [];
  let depth = 0;
  const mark = /["{}[\]]/g;
  while (mark.test(text)) {
    const i = mark.lastIndex - 1;
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) {
      open.push(code === 123 ? new Map() : undefined);
      if (open.length > depth) depth = open.length;
    } else if (code === 125 || code === 93) {
      open.pop();
    } else if (code === quote) {
      const end = closingQuote(text, i);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = unescapeKey(text.slice(i + 1, end));
        const first = keys.get(key);
        if (first === undefined) keys.set(key, i);
        else duplicates.push({ key, first, second: i });
      }
      mark.lastIndex = end + 1;
    }
  }
  return { depth, duplicates };
}

function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let i = end + 1;
  while (text.charCodeAt(i) <= 32) i++;
  return text.charCodeAt(i) === 58;
}

function unescapeKey(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/**
 * Whether parsed JSON text can hold no doubled key and nests no deeper than `maxDepth`: then `scanKeys` has nothing to find, and
 * that is nearly always so. Compares the colons that follow a quote with the keys that arrived; a doubled key is one colon too many,
 * and text that imitates one only costs the longer look. Linear, never throws.
 */
export function surelySingleKeys(text: string, value: unknown, maxDepth: number): boolean {
  let colons = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) colons++;
  return colons === keysWithin(value, maxDepth) && !/"[ \t\r\n]+:/.test(text);
}

/** Number of keys at any depth; `NaN` where the value nests deeper than `depth`. */
function keysWithin(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member === 'object') keys += keysWithin(member, depth - 1);
    return keys;
  }
  const members = value as Record<string, unknown>;
  for (const key in members) {
    if (!Object.hasOwn(members, key)) continue;
    keys++;
    const member = members[key];
    if (typeof member === 'object') keys += keysWithin(member, depth - 1);
  }
  return keys;
}
