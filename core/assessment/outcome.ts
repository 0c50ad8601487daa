import type { Claim, NodeOutcome, Status } from './assessment.ts';
import {
  compare,
  constant,
  digitsOf,
  type Exact,
  equal,
  fixed,
  parse,
  short,
  show,
  sign,
  zero,
} from './exact.ts';
import type { ResultInput, TargetInput } from './input.ts';
import type { Plan, PlannedLeaf } from './plan.ts';
import type { Verdict } from './scoring/method.ts';
import { completionOf, completionText, meets } from './target.ts';
import type { TraceStep } from './trace.ts';

/** What was found about a leaf. `points` are absent unless it was scored. */
export interface Found {
  readonly result: ResultInput | undefined;
  readonly target: TargetInput | undefined;
  readonly actual: Exact | undefined;
  readonly trace: readonly TraceStep[];
  readonly verdict: Verdict;
  readonly points: Exact | undefined;
}

/** The outcome of a leaf as plain data: figures as texts, status, claim. Never throws. */
export function outcomeOf({ leaf, path, weight }: PlannedLeaf, plan: Plan, found: Found): NodeOutcome {
  const { digits, mode } = plan.scheme.rounding;
  const { result, target, actual, verdict, points, trace } = found;
  // Built field by field, as most of them are absent most of the time.
  const outcome: { -readonly [Key in keyof NodeOutcome]: NodeOutcome[Key] } = {
    node: leaf.id,
    path,
    outcome: verdict.outcome,
    status: statusOf(leaf, weight, found),
    trace,
  };
  if (leaf.weight !== undefined) outcome.weight = leaf.weight;
  if ('because' in verdict) outcome.because = verdict.because;
  if (actual) outcome.actual = result?.actual ?? show(actual);
  if (points) {
    outcome.points = short(points, digits, mode);
    outcome.exact = trace.at(-1)?.after ?? show(points);
    const lost = weight ? weight.sub(points) : points.neg();
    if (sign(lost) > 0) outcome.lost = short(lost, digits, mode);
    if (result?.claimedScore !== undefined)
      outcome.claimed = compareClaim(result.claimedScore, weight ? points : points.abs(), mode);
  }
  const known = verdict.outcome === 'scored' ? verdict.completion : undefined;
  const completion = known ?? (actual && target && completionOf(actual, target));
  if (completion) outcome.completion = completionText(completion);
  if (completion && isOver(completion, target, plan.scheme.overTargetNote, result)) outcome.overTarget = true;
  return outcome;
}

/** An issuer's figure beside ours, rounded to the digits of the claim. */
export function compareClaim(claimed: string, exact: Exact, mode: 'half-up' | 'half-even'): Claim {
  const computed = fixed(exact, digitsOf(claimed), mode);
  return { claimed, computed, mismatch: !equal(parse(claimed), parse(computed)) };
}

/** Above the 超额说明线 without a reason: perhaps the target was set too low. */
function isOver(
  completion: Exact,
  target: TargetInput | undefined,
  line: string | undefined,
  result: ResultInput | undefined,
): boolean {
  if (line === undefined || target?.op === '≤' || target?.op === '<') return false;
  const explained = result?.deviation !== undefined || result?.context !== undefined;
  return !explained && compare(completion, constant(line)) > 0;
}

/** Met or missed by the target; without one, by whether points were lost; a gain promises nothing. */
function statusOf(leaf: PlannedLeaf['leaf'], weight: Exact | undefined, found: Found): Status {
  const { result, target, actual, verdict, points } = found;
  if (verdict.outcome === 'not-applicable') return 'not-applicable';
  if (verdict.outcome === 'unknown' && verdict.because === 'contradiction') return 'unknown';
  const { scoring } = leaf;
  if (scoring.method === 'qualitative') {
    if (verdict.outcome === 'unknown') return 'unknown';
    return result?.judgement?.grade === scoring.grades[0]?.name ? 'met' : 'not-met';
  }
  if (target) {
    const met = actual && meets(actual, target);
    return met === undefined ? 'unknown' : met ? 'met' : 'not-met';
  }
  if (verdict.outcome === 'unknown') return 'unknown';
  if (scoring.method === 'deduction' && points) return equal(points, weight ?? zero) ? 'met' : 'not-met';
  return 'monitor';
}
