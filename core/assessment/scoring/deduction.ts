import { constant, type Exact, max, min, parse, show, sign, sum, zero } from '../exact.ts';
import type { AdjustmentInput } from '../input.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 逐项扣分: `loss = min(cap, Σ count × perUnit)`. With a weight, `max(0, weight − loss)` is won; without one, the loss comes off the total
 * (points are then negative). Items listed by the issuer come before a bare count. A missing count is unknown, not 0.
 * Source: scheme text (扣分制), field `basis`.
 */
export const deduction: ScoringMethod<'deduction'> = {
  id: 'deduction',
  needsWeight: false,
  counts: 'loss',
  bounds(scoring, weight, base) {
    const most = scoring.cap === undefined ? (weight ?? base) : constant(scoring.cap);
    return weight === undefined
      ? { low: most.neg(), high: zero }
      : { low: max(zero, weight.sub(most)), high: weight };
  },
  problems: (_leaf, { perUnit, cap }) =>
    sign(constant(perUnit)) < 0 || (cap !== undefined && sign(constant(cap)) < 0)
      ? ['negative-parameter']
      : [],
  score({ scoring, weight, actual, items }) {
    const perUnit = constant(scoring.perUnit);
    if (items.length === 0 && actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    if (items.length === 0 && actual !== undefined && sign(actual) < 0)
      return { outcome: 'unknown', because: 'negative' };
    const taken =
      items.length > 0 ? sum(items.map((item) => lossOf(item, perUnit))) : (actual ?? zero).mul(perUnit);
    const loss = scoring.cap === undefined ? taken : min(constant(scoring.cap), taken);
    const inputs: Record<string, string> = { perUnit: scoring.perUnit, loss: show(loss) };
    if (items.length > 0) inputs.items = String(items.length);
    else if (actual !== undefined) inputs.count = show(actual);
    if (scoring.cap !== undefined) inputs.cap = scoring.cap;
    if (weight === undefined)
      return { outcome: 'scored', points: loss.neg(), formula: '−min(cap, Σ count × perUnit)', inputs };
    inputs.weight = show(weight);
    return {
      outcome: 'scored',
      points: max(zero, weight.sub(loss)),
      formula: 'max(0, weight − min(cap, Σ count × perUnit))',
      inputs,
    };
  },
};

/** Points that an item takes, never negative; an item with neither points nor count is one occurrence. */
function lossOf(item: AdjustmentInput, perUnit: Exact): Exact {
  if (item.points !== undefined) return parse(item.points).abs();
  return item.count === undefined ? perUnit : max(zero, parse(item.count)).mul(perUnit);
}
