import { compare, constant, type Exact, holds, hundred, short, sign, zero } from './exact.ts';
import type { TargetInput } from './input.ts';

/** What a target asks, read without judgement of points. */

/** Whether the actual meets the target, ends included; undefined when the target states no number to compare with. */
export function meets(actual: Exact, target: TargetInput): boolean | undefined {
  if (target.op === '区间') {
    if (target.low === undefined && target.high === undefined) return undefined;
    return (
      (target.low === undefined || compare(actual, constant(target.low)) >= 0) &&
      (target.high === undefined || compare(actual, constant(target.high)) <= 0)
    );
  }
  return target.value === undefined ? undefined : holds(actual, target.op, constant(target.value));
}

/** The target as printed: `≥ 2000`, `30–45`. */
export const targetText = (target: TargetInput): string =>
  target.op === '区间'
    ? `${target.low ?? ''}–${target.high ?? ''}`
    : `${target.op} ${target.value ?? ''}`.trim();

/**
 * Percent of the target reached, uncapped: actual / target, or target / actual where less is better.
 * Undefined for intervals, and where a quotient says nothing (target or actual not positive).
 */
export function completionOf(actual: Exact, target: TargetInput): Exact | undefined {
  if (target.op === '区间' || target.value === undefined) return undefined;
  const promised = constant(target.value);
  if (sign(promised) <= 0) return undefined;
  if (target.op === '≤' || target.op === '<')
    return sign(actual) > 0 ? promised.div(actual).mul(hundred) : undefined;
  return sign(actual) < 0 ? zero : actual.div(promised).mul(hundred);
}

/** Completion for people: one decimal, `"106.3"`. */
export const completionText = (completion: Exact): string => short(completion, 1);
