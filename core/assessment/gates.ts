import type { GateOutcome, NodeOutcome, TierOutcome, Total } from './assessment.ts';
import { constant, holds, parse } from './exact.ts';
import type { GateInput } from './input.ts';

/**
 * 门槛: whether each gate of a scheme is hit, strictly as written (`total < 85` lets 85.00 pass), read from the rounded total.
 * Gates act, they do not score. An incomplete total, a missing tier or an unknown node leaves the gate not evaluated.
 */
export function gatesOf(
  gates: readonly GateInput[],
  total: Total,
  tier: TierOutcome | undefined,
  nodes: readonly NodeOutcome[],
): GateOutcome[] {
  return gates.map((gate) => {
    const { when } = gate;
    const value =
      when.on === 'total'
        ? total.state === 'complete'
          ? total.value
          : undefined
        : when.on === 'tier'
          ? tier?.name
          : nodes.find(({ node }) => node === when.node)?.actual;
    const hit =
      value !== undefined &&
      (when.on === 'tier' ? when.tiers.includes(value) : holds(parse(value), when.op, constant(when.value)));
    return {
      gate: gate.id,
      state: value === undefined ? 'not-evaluated' : hit ? 'hit' : 'not-hit',
      action: gate.action,
      ...(value === undefined ? {} : { value }),
      threshold: when.on === 'tier' ? when.tiers.join('、') : `${when.op} ${when.value}`,
      ...(gate.until === undefined ? {} : { until: gate.until }),
    };
  });
}
