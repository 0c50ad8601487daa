import { parse, short, sum } from '#core/assessment/exact.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { isBranch, leavesOf } from '#core/disclosure/nodes.ts';
import type { Scheme, SchemeNode } from '#core/disclosure/schema/scheme.ts';

/** The latest version of each scheme, by id. */
export function latestSchemes({ schemes }: Catalogue): Scheme[] {
  const latest = new Map<string, Scheme>();
  for (const scheme of schemes.values())
    if ((latest.get(scheme.id)?.version ?? 0) < scheme.version) latest.set(scheme.id, scheme);
  return [...latest.values()];
}

/** Points of a node: its own weight, or the sum of the leaves under it. Undefined where nothing under it has weight. */
export function weightOf(node: SchemeNode): string | undefined {
  if (!isBranch(node)) return node.weight;
  const weights = leavesOf([node]).flatMap((leaf) => (leaf.weight === undefined ? [] : [parse(leaf.weight)]));
  return weights.length === 0 ? node.weight : short(sum(weights), 4);
}
