import { constant, equal, show, sign, zero } from '../exact.ts';
import type { ScoringMethod } from './method.ts';
import { capOf, quotientBounds, quotientPoints, quotientProblems } from './quotient.ts';

/**
 * 反向比例: `weight × min(target / actual, cap)`, for what should stay small (days, costs).
 * An actual of 0 gives the full weight, whatever the target; a target of 0 that is missed gives 0. Negative figures are an error.
 * Source: 绩效自评表 fill-in guide, 反向指标 指标值/实际值×分值.
 */
export const inverseRatio: ScoringMethod<'inverse-ratio'> = {
  id: 'inverse-ratio',
  needsWeight: true,
  counts: 'points',
  bounds: quotientBounds,
  problems: (leaf) => quotientProblems(leaf, true),
  score({ scoring, weight, target, actual }) {
    if (target === undefined) return { outcome: 'unknown', because: 'no-target' };
    if (target.value === undefined || weight === undefined)
      return { outcome: 'unknown', because: 'scheme-error' };
    const promised = constant(target.value);
    if (sign(promised) < 0) return { outcome: 'unknown', because: 'scheme-error' };
    if (actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    if (sign(actual) < 0) return { outcome: 'unknown', because: 'negative' };
    const inputs = { actual: show(actual), target: target.value };
    if (equal(actual, zero))
      return {
        outcome: 'scored',
        points: weight,
        formula: 'weight, as actual = 0',
        inputs: { ...inputs, weight: show(weight) },
      };
    return quotientPoints(
      promised.div(actual),
      capOf(scoring.cap),
      weight,
      'weight × min(target / actual, cap)',
      inputs,
    );
  },
};
