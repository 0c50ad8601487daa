import type { Entry } from './assess-node.ts';
import type { BudgetOutcome } from './assessment.ts';
import {
  compare,
  equal,
  fixed,
  hundred,
  min,
  one,
  parseOptional,
  round,
  short,
  show,
  sign,
  zero,
} from './exact.ts';
import type { BudgetInput } from './input.ts';
import type { Plan } from './plan.ts';
import type { TraceStep } from './trace.ts';

/**
 * The row 预算执行率 of the official 自评表: `weight × min(executed / annual, 1)`. A budget of 0 is not applicable, a rate above 100 % is
 * capped and flagged, a missing figure is unknown. Without a weight in the scheme the rate is only shown. Undefined when there is neither.
 * Source: 财预〔2020〕10号, 项目支出绩效自评表, 预算执行率 10 points.
 */
export function assessBudget(
  budget: BudgetInput | undefined,
  plan: Plan,
): { outcome: BudgetOutcome; entry?: Entry; trace: readonly TraceStep[] } | undefined {
  const weight = plan.budgetWeight;
  if (budget === undefined && weight === undefined) return undefined;
  const weighed = weight === undefined ? {} : { weight: show(weight) };
  const shared = { counts: 'points', weight } as const;
  const annual = parseOptional(budget?.annual.total);
  const executed = parseOptional(budget?.executed?.total);

  if (annual && equal(annual, zero))
    return {
      outcome: { outcome: 'not-applicable', because: 'no-money', over: false, ...weighed },
      ...(weight ? { entry: { ...shared, applicable: false, low: zero, high: zero } } : {}),
      trace: [],
    };
  if (annual === undefined || executed === undefined || sign(executed) < 0)
    return {
      outcome: { outcome: 'unknown', because: executed ? 'negative' : 'no-budget', over: false, ...weighed },
      ...(weight ? { entry: { ...shared, applicable: true, low: zero, high: weight } } : {}),
      trace: weight
        ? [
            {
              step: 'unknown',
              formula: 'no-budget',
              inputs: { low: '0', high: show(weight) },
              before: '0',
              after: '0',
            },
          ]
        : [],
    };

  const rate = executed.div(annual);
  const shown = { rate: fixed(rate.mul(hundred), 2), over: compare(rate, one) > 0 };
  if (weight === undefined) return { outcome: { outcome: 'monitor', ...shown }, trace: [] };
  const { rounding } = plan.scheme;
  const full = weight.mul(min(rate, one));
  const points = rounding.at === 'node' ? round(full, rounding.digits, rounding.mode) : full;
  const inputs = {
    executed: show(executed),
    annual: show(annual),
    weight: show(weight),
    rate: show(rate.mul(hundred)),
  };
  return {
    outcome: {
      outcome: 'scored',
      ...shown,
      ...weighed,
      points: short(points, rounding.digits, rounding.mode),
      exact: show(points),
    },
    entry: { ...shared, applicable: true, low: points, high: points },
    trace: [
      {
        step: 'budget',
        formula: 'weight × min(executed / annual, 1)',
        inputs,
        before: '0',
        after: show(points),
      },
    ],
  };
}
