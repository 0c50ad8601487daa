import { constant, type Exact, max, min, parse, show, sign, sum, zero } from '../exact.ts';
import type { AdjustmentInput } from '../input.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 加分: `gain = min(cap, Σ points)` over the items listed; each item needs evidence, and one without earns nothing.
 * Nothing listed is no gain, as nobody claims one. The sum of all gains stops at the scheme's `bonusCap`.
 * Source: scheme text (加分项), field `basis`.
 */
export const bonus: ScoringMethod<'bonus'> = {
  id: 'bonus',
  needsWeight: false,
  counts: 'gain',
  bounds: (scoring, weight, base) => ({
    low: zero,
    high: scoring.cap === undefined ? (weight ?? base) : constant(scoring.cap),
  }),
  problems: (_leaf, { perUnit, cap }) =>
    [perUnit, cap].some((value) => value !== undefined && sign(constant(value)) < 0)
      ? ['negative-parameter']
      : [],
  score({ scoring, weight, actual, items, result }) {
    const perUnit = scoring.perUnit === undefined ? undefined : constant(scoring.perUnit);
    const proven = items.filter(({ evidence }) => evidence.length > 0);
    const counted = items.length === 0 && perUnit && actual && (result?.evidence?.length ?? 0) > 0;
    const earned = counted
      ? max(zero, actual).mul(perUnit)
      : sum(proven.map((item) => gainOf(item, perUnit)));
    const cap = scoring.cap === undefined ? weight : constant(scoring.cap);
    const gain = cap === undefined ? earned : min(cap, earned);
    const inputs: Record<string, string> = { items: String(proven.length), gain: show(gain) };
    if (proven.length < items.length) inputs.unproven = String(items.length - proven.length);
    if (counted) inputs.count = show(actual);
    if (cap !== undefined) inputs.cap = show(cap);
    return { outcome: 'scored', points: gain, formula: 'min(cap, Σ points)', inputs };
  },
};

function gainOf(item: AdjustmentInput, perUnit: Exact | undefined): Exact {
  if (item.points !== undefined) return max(zero, parse(item.points));
  if (perUnit === undefined) return zero;
  return item.count === undefined ? perUnit : max(zero, parse(item.count)).mul(perUnit);
}
