import { type Problem, problem } from '../problem.ts';
import { printableKey } from './found.ts';
import { jsonFault } from './json-fault.ts';
import { scanKeys, surelySingleKeys } from './json-keys.ts';
import { maxDepth } from './limits.ts';
import { lineOf } from './locate.ts';

/** The value of JSON text, or the problems that make it unusable. Refuses doubled keys and nesting beyond any schema. */
export function readJson(file: string, text: string): { value: unknown } | { problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { fault, ...place } = jsonFault(text);
    return { problems: [problem(file, 'invalid-json', { fault }, place)] };
  }
  if (surelySingleKeys(text, value, maxDepth)) return { value };
  const { depth, duplicates } = scanKeys(text);
  if (depth > maxDepth) return { problems: [problem(file, 'too-deep', { limit: maxDepth })] };
  if (duplicates.length > 0) {
    return {
      problems: duplicates.map(({ key, first, second }) =>
        problem(
          file,
          'duplicate-key',
          { key: printableKey(key), firstLine: lineOf(text, first).line },
          lineOf(text, second),
        ),
      ),
    };
  }
  return { value };
}

/** The value at a path of parsed JSON; `undefined` when the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}
