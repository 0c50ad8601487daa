import { compare, constant, type Exact, parse, whole } from './exact.ts';
import type { RankingPolicy, TierInput } from './input.ts';

/**
 * Index of the tier that holds a (rounded) total: `[low, high)`, the top one closed. -1 where no tier holds it, or there are none.
 * Tiers are listed best first.
 */
export const tierIndex = (total: Exact, tiers: readonly TierInput[]): number =>
  tiers.findIndex(({ low, high }, index) => {
    const below = compare(total, constant(high));
    return compare(total, constant(low)) >= 0 && (below < 0 || (index === 0 && below === 0));
  });

/** A unit of a field with its total (decimal text). */
export interface Contender {
  readonly org: string;
  readonly total: string;
  readonly tier: string;
}

/**
 * Holds each tier to its quota (percent of all units, whole units, rounded down): the best keep it, the others fall to the next tier.
 * Units with the same total stay together, so a group that does not fit falls as a whole. Needs an order, so where ranking is
 * prohibited nothing changes and `applied` is false. Order of `units` never matters; the result is in their order.
 */
export function applyQuotas(
  units: readonly Contender[],
  tiers: readonly TierInput[],
  policy: RankingPolicy,
): { applied: boolean; units: (Contender & { before?: string })[] } {
  if (policy.kind === 'prohibited') return { applied: false, units: [...units] };
  const place = new Map(units.map(({ org, tier }) => [org, tiers.findIndex(({ name }) => name === tier)]));
  for (const [index, { quota }] of tiers.entries()) {
    if (quota === undefined || index === tiers.length - 1) continue;
    const room = constant(quota).mul(whole(units.length)).div(100).floor();
    const held = units.filter(({ org }) => place.get(org) === index);
    for (const { org, total } of held) {
      const notWorse = held.filter((other) => compare(parse(other.total), parse(total)) >= 0).length;
      if (compare(room, whole(notWorse)) < 0) place.set(org, index + 1);
    }
  }
  return {
    applied: true,
    units: units.map((unit) => {
      const tier = tiers[place.get(unit.org) ?? -1]?.name ?? unit.tier;
      return tier === unit.tier ? unit : { ...unit, tier, before: unit.tier };
    }),
  };
}
