import { flattenRelease } from './flatten.ts';
import { type Names, pathLabel } from './path-label.ts';
import type { Disclosure } from './schema/disclosure.ts';

/** One field that differs between two releases. A side that lacks the field is absent. */
export interface FieldChange {
  /** Members of lists by id, not by place: `results[mediation].actual`. */
  path: string;
  /** The field in words. */
  label: { zh: string; en: string };
  before?: string;
  after?: string;
}

/** Fields that every release has anew; they are the release, not its content. */
const ofTheRelease = new Set(['version', 'releaseType', 'publishedAt']);

/**
 * What differs between two releases, in the order of the later one, removed fields last. `[]` when nothing differs.
 * Values come as text: decimals as written, words as they stand.
 */
export function diffReleases(a: Disclosure, b: Disclosure, names: Names = {}): FieldChange[] {
  const [before, after] = [flattenRelease(a), flattenRelease(b)];
  const changes: FieldChange[] = [];
  for (const path of new Set([...after.keys(), ...before.keys()])) {
    const [x, y] = [before.get(path), after.get(path)];
    if (x === y || isOfTheRelease(path)) continue;
    changes.push({
      path,
      label: pathLabel(path, names),
      ...(x === undefined ? {} : { before: x }),
      ...(y === undefined ? {} : { after: y }),
    });
  }
  return changes;
}

const isOfTheRelease = (path: string): boolean =>
  ofTheRelease.has(path) || path.startsWith('adjustment.') || path.startsWith('withdrawal.');
