import { constant, type Exact, hundred, min, one, show, sign, zero } from '../exact.ts';
import type { LeafInput } from '../input.ts';
import type { LeafProblem, Verdict } from './method.ts';

/** What the two quotient methods share: a cap of the quotient, and a target that is one number. */

/** The quotient counts up to the cap; 1 where the scheme states none. */
export const capOf = (cap: string | undefined): Exact => (cap === undefined ? one : constant(cap));

/** Points from 0 to weight × cap. */
export const quotientBounds = (scoring: { cap?: string | undefined }, weight: Exact | undefined) => ({
  low: zero,
  high: (weight ?? zero).mul(capOf(scoring.cap)),
});

/** weight × min(quotient, cap), with completion (uncapped) and what counts of it in percent. */
export function quotientPoints(
  quotient: Exact,
  cap: Exact,
  weight: Exact,
  formula: string,
  inputs: Record<string, string>,
): Verdict {
  inputs.weight = show(weight);
  inputs.cap = show(cap);
  const completion = quotient.mul(hundred);
  inputs.completion = show(completion);
  const counted = min(quotient, cap);
  inputs.counted = counted === quotient ? inputs.completion : show(counted.mul(hundred));
  return { outcome: 'scored', points: weight.mul(counted), formula, inputs, completion };
}

/** Faults of the target: missing, an interval, or too low for a quotient. */
export function quotientProblems(leaf: LeafInput, zeroAllowed: boolean): LeafProblem[] {
  const problems: LeafProblem[] = [];
  if (leaf.scoring.method !== 'ratio' && leaf.scoring.method !== 'inverse-ratio') return problems;
  if (leaf.scoring.cap !== undefined && sign(constant(leaf.scoring.cap)) <= 0)
    problems.push('negative-parameter');
  const target = leaf.target;
  if (target === undefined) return problems;
  if (target.value === undefined) return [...problems, 'target-not-single'];
  const side = sign(constant(target.value));
  if (side < 0) problems.push(zeroAllowed ? 'target-negative' : 'target-not-positive');
  if (side === 0 && !zeroAllowed) problems.push('target-not-positive');
  return problems;
}
