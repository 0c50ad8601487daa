import { show, zero } from '../exact.ts';
import { meets, targetText } from '../target.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 达标: the full weight when the actual meets the target, else 0. Equality meets ≥ and ≤; `=` compares exact decimals; 是/否 is 1/0.
 * Source: 绩效自评表 fill-in guide, 定量指标 达到指标值记满分.
 */
export const threshold: ScoringMethod<'threshold'> = {
  id: 'threshold',
  needsWeight: true,
  counts: 'points',
  bounds: (_scoring, weight) => ({ low: zero, high: weight ?? zero }),
  problems: (leaf) => (leaf.target === undefined && leaf.weight !== undefined ? ['target-missing'] : []),
  score({ weight, target, actual }) {
    if (target === undefined) return { outcome: 'unknown', because: 'no-target' };
    if (weight === undefined) return { outcome: 'unknown', because: 'scheme-error' };
    if (actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    const met = meets(actual, target);
    if (met === undefined) return { outcome: 'unknown', because: 'scheme-error' };
    return {
      outcome: 'scored',
      points: met ? weight : zero,
      formula: met ? 'weight, as actual meets target' : '0, as actual misses target',
      inputs: {
        actual: show(actual),
        target: targetText(target),
        weight: show(weight),
        met: met ? '1' : '0',
      },
    };
  },
};
