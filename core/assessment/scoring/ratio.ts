import { constant, max, show, sign, zero } from '../exact.ts';
import type { ScoringMethod } from './method.ts';
import { capOf, quotientBounds, quotientPoints, quotientProblems } from './quotient.ts';

/**
 * 正向比例: `weight × min(actual / target, cap)`. 2126 of 2000 gives 106.3 % and, capped at 1, the full weight.
 * An actual below 0 gives 0. A target of 0 or less is a fault of the scheme. A checklist is a ratio of items present to items required.
 * Source: 绩效自评表 fill-in guide, 正向指标 实际值/指标值×分值.
 */
export const ratio: ScoringMethod<'ratio'> = {
  id: 'ratio',
  needsWeight: true,
  counts: 'points',
  bounds: quotientBounds,
  problems: (leaf) => quotientProblems(leaf, false),
  score({ scoring, weight, target, actual }) {
    if (target === undefined) return { outcome: 'unknown', because: 'no-target' };
    if (target.value === undefined || weight === undefined)
      return { outcome: 'unknown', because: 'scheme-error' };
    const promised = constant(target.value);
    if (sign(promised) <= 0) return { outcome: 'unknown', because: 'scheme-error' };
    if (actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    return quotientPoints(
      max(zero, actual).div(promised),
      capOf(scoring.cap),
      weight,
      'weight × min(actual / target, cap)',
      { actual: show(actual), target: target.value },
    );
  },
};
