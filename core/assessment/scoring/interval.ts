import { compare, constant, type Exact, one, show, sign, zero } from '../exact.ts';
import type { TargetInput } from '../input.ts';
import { targetText } from '../target.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 区间: inside `low … high` the full weight; outside, points fall in a straight line to 0 at `floor` (L) and `ceiling` (H).
 * Without L (or H) they fall at once on that side. L < low ≤ high < H, else the scheme is at fault.
 * Source: 最高人民法院《人民法院审判质量管理指标体系》(2024 revision), reference intervals; the linear decay is the scheme's own.
 */
export const interval: ScoringMethod<'interval'> = {
  id: 'interval',
  needsWeight: true,
  counts: 'points',
  bounds: (_scoring, weight) => ({ low: zero, high: weight ?? zero }),
  problems(leaf, scoring) {
    if (leaf.target === undefined) return leaf.weight === undefined ? [] : ['target-missing'];
    return ordered(leaf.target, scoring) ? [] : ['interval-order'];
  },
  score({ scoring, weight, target, actual }) {
    if (target === undefined) return { outcome: 'unknown', because: 'no-target' };
    if (weight === undefined || !ordered(target, scoring))
      return { outcome: 'unknown', because: 'scheme-error' };
    if (actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    const share = shareOf(actual, target, scoring.floor, scoring.ceiling);
    const inputs: Record<string, string> = {
      actual: show(actual),
      target: targetText(target),
      weight: show(weight),
      share: show(share),
    };
    if (scoring.floor !== undefined) inputs.floor = scoring.floor;
    if (scoring.ceiling !== undefined) inputs.ceiling = scoring.ceiling;
    return { outcome: 'scored', points: weight.mul(share), formula: 'weight × share', inputs };
  },
};

/** 1 inside, 0 at and beyond L and H, in a straight line between. */
function shareOf(
  actual: Exact,
  target: TargetInput,
  floor: string | undefined,
  ceiling: string | undefined,
): Exact {
  if (target.low !== undefined) {
    const low = constant(target.low);
    if (compare(actual, low) < 0) return decay(actual, low, floor);
  }
  if (target.high !== undefined) {
    const high = constant(target.high);
    if (compare(actual, high) > 0) return decay(actual, high, ceiling);
  }
  return one;
}

function decay(actual: Exact, near: Exact, far: string | undefined): Exact {
  if (far === undefined) return zero;
  const end = constant(far);
  const share = actual.sub(end).div(near.sub(end));
  return sign(share) <= 0 ? zero : share;
}

function ordered(target: TargetInput, scoring: { floor?: string | undefined; ceiling?: string | undefined }) {
  const ends = target.op === '区间' ? [scoring.floor, target.low, target.high, scoring.ceiling] : [];
  const [floor, low, high, ceiling] = ends.map((end) => (end === undefined ? undefined : constant(end)));
  if (low === undefined && high === undefined) return false;
  if (low && high && compare(low, high) > 0) return false;
  if (floor && !(low && compare(floor, low) < 0)) return false;
  return !(ceiling && !(high && compare(high, ceiling) < 0));
}
