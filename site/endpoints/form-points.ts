import type { Assessment } from '#core/assessment/assessment.ts';
import type { Points } from '#core/forms/form-sheet.ts';

/** Computed points in the shape that forms take; a total that is not known yet is its range. */
export function pointsOf({ nodes, budget, total, tier }: Assessment): Points {
  return {
    nodes: new Map(nodes.map((node) => [node.node, node.points])),
    budget: budget && { weight: budget.weight, points: budget.points, rate: budget.rate },
    total:
      total.state === 'complete'
        ? total.value
        : total.state === 'incomplete'
          ? `${total.low}–${total.high}`
          : undefined,
    tier: tier?.name,
  };
}
