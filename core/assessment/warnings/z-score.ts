import { compare, type Exact, show, sum, whole } from '../exact.ts';
import { isSmall } from '../rates.ts';
import { historyOf, indicatorOf, watched } from './history.ts';
import { type Finding, reached, shown, type WarningRule } from './rule.ts';

/**
 * 异常波动: `|v − mean| / sd ≥ z`, mean and sd (n − 1) over the last `window` known periods before v, at least `minPeriods` of them. z is
 * rounded to two decimals (half-up, exactly) before it is compared. sd = 0 opens at the severest level stated if v ≠ mean.
 * Rates with fewer cases than `smallN` open nothing.
 * Source: standard score with sample standard deviation; numbers are the scheme's.
 */
export const zScore: WarningRule<'z-score'> = {
  kind: 'z-score',
  evaluate: (rule, scene) =>
    watched(scene, rule.node).flatMap((leaf): Finding[] => {
      const points = historyOf(scene, leaf.id);
      const point = points.at(-1);
      if (!point || isSmall(indicatorOf(scene, leaf), point.result)) return [];
      const past = points
        .slice(0, -1)
        .slice(-rule.window)
        .map(({ value }) => value);
      if (past.length < Math.max(2, rule.minPeriods)) return [];
      const mean = sum(past).div(whole(past.length));
      const squares = sum(past.map((value) => value.sub(mean)).map((gap) => gap.mul(gap)));
      const variance = squares.div(whole(past.length - 1));
      const gap = point.value.sub(mean);
      const finding = {
        subject: { node: leaf.id },
        figures: { value: shown(point.value), mean: shown(mean), periods: String(past.length) },
      };
      if (variance.n === 0n) {
        const constantHit = gap.n === 0n ? undefined : reached(rule.z, () => true);
        return constantHit ? [{ ...finding, ...constantHit, value: shown(gap.abs()) }] : [];
      }
      const z = rootInHundredths(gap.mul(gap).div(variance));
      const hit = reached(rule.z, (threshold) => compare(z, threshold) >= 0);
      return hit ? [{ ...finding, ...hit, value: show(z) }] : [];
    }),
};

/** √q rounded half-up to two decimals, without floats: ⌊(⌊√(4·10⁴·q)⌋ + 1) / 2⌋ hundredths. q ≥ 0. */
export function rootInHundredths(q: Exact): Exact {
  const hundredths = (integerRoot((40_000n * q.n) / q.d) + 1n) / 2n;
  return whole(hundredths).div(100);
}

/** ⌊√n⌋ by Newton's method. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
