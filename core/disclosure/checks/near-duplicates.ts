import Fuse from 'fuse.js';
import { type Problem, problem } from '../problem.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Content } from '../source/content.ts';
import type { Check } from './check.ts';

/** Names of four letters that differ by one are usually different things (结案率, 调撤率); Fuse's score counts changed letters. */
const nearName = 0.2;

/**
 * Indicators of one unit whose names are nearly the same, although none names the other as base, predecessor or
 * counterpart (一考一策): warnings, one a pair. Compares the latest versions only.
 */
export const nearDuplicates: Check = (content) => {
  const latest = new Map<string, Indicator>();
  for (const one of content.catalogue.indicators.values()) {
    if ((latest.get(one.id)?.version ?? 0) < one.version) latest.set(one.id, one);
  }
  const byUnit = Map.groupBy(latest.values(), ({ unit }) => unit);
  return [...byUnit.values()].flatMap((group) => pairsOf(content, group));
};

function pairsOf(content: Content, group: readonly Indicator[]): Problem[] {
  const fuse = new Fuse(group, {
    keys: ['name'],
    threshold: nearName,
    includeScore: true,
    ignoreLocation: true,
  });
  return group.flatMap((one, index) =>
    fuse
      .search(one.name)
      .filter(
        ({ refIndex, item }) => refIndex > index && similarLength(one.name, item.name) && !related(one, item),
      )
      .map(({ item }) =>
        problem(
          content.fileOf(item),
          'near-duplicate',
          { id: item.id, other: one.id },
          { pointer: '/name' },
          'warning',
        ),
      ),
  );
}

/** Fuse finds short names inside long ones (满意率 in 咨询满意率); those are kinds of a thing, not the same thing. */
const similarLength = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 1;

function related(a: Indicator, b: Indicator): boolean {
  const names = (one: Indicator, other: Indicator): boolean =>
    [one.base, one.replaces, ...one.crosswalk].some((ref) => ref?.split('@')[0] === other.id);
  const sameBase = a.base !== undefined && a.base.split('@')[0] === b.base?.split('@')[0];
  return sameBase || names(a, b) || names(b, a);
}
