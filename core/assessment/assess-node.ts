import type { Because, Claim, NodeOutcome, NotApplicableBecause, Status } from './assessment.ts';
import { coefficientOf } from './coefficient.ts';
import {
  clamp,
  compare,
  constant,
  digitsOf,
  type Exact,
  equal,
  fixed,
  one,
  parse,
  parseOptional,
  round,
  short,
  show,
  sign,
  zero,
} from './exact.ts';
import { derive } from './formula.ts';
import type { AdjustmentInput, IndicatorInput, PeriodInput, ResultInput, TargetInput } from './input.ts';
import type { Plan, PlannedLeaf } from './plan.ts';
import { methodOf } from './scoring/index.ts';
import type { Verdict } from './scoring/method.ts';
import { completionOf, completionText, meets } from './target.ts';
import type { TraceStep } from './trace.ts';

/** How a leaf enters the total: exact points between `low` and `high`, equal where the points are known. */
export interface Entry {
  readonly counts: 'points' | 'loss' | 'gain' | 'none';
  readonly weight?: Exact | undefined;
  readonly party?: string | undefined;
  readonly applicable: boolean;
  readonly low: Exact;
  readonly high: Exact;
}

/** What a disclosure says about one leaf. Two results for one node contradict each other, and neither counts. */
export interface Given {
  readonly result?: ResultInput | undefined;
  readonly contradiction: boolean;
  readonly items: readonly AdjustmentInput[];
  readonly indicator?: IndicatorInput | undefined;
  readonly period: PeriodInput;
}

/** Assesses one leaf: points × coefficient, held within 0 … weight × cap, rounded if the scheme rounds nodes. Never throws. */
export function assessNode(
  planned: PlannedLeaf,
  given: Given,
  plan: Plan,
): { outcome: NodeOutcome; entry: Entry } {
  const { leaf, weight } = planned;
  const { result } = given;
  const target = result?.target ?? leaf.target;
  const stated = parseOptional(result?.actual);
  const actual = stated ?? (given.indicator && derive(given.indicator, result?.inputs));
  const method = methodOf(leaf.scoring.method);
  const trace: TraceStep[] = [];
  if (!stated && actual && given.indicator?.formula !== undefined && result?.inputs)
    trace.push(
      step(
        leaf.id,
        'derive',
        given.indicator.formula,
        { ...result.inputs, actual: show(actual) },
        zero,
        zero,
      ),
    );

  const watched = method.needsWeight && weight === undefined;
  let verdict: Verdict;
  if (given.contradiction) verdict = { outcome: 'unknown', because: 'contradiction' };
  else if (result?.notApplicable) verdict = { outcome: 'not-applicable', because: 'stated' };
  else if (watched) verdict = { outcome: 'monitor' };
  else
    verdict = method.score({
      scoring: leaf.scoring,
      weight,
      target,
      actual,
      result,
      items: given.items,
      period: given.period,
      ranking: plan.ranking,
    });

  const factor = coefficientOf(leaf, result, plan.scheme.coefficients);
  if (verdict.outcome === 'scored' && factor.state === 'error')
    verdict = { outcome: 'unknown', because: factor.because };
  const limits = limitsOf(planned, plan);
  const counts =
    method.counts === 'loss' && weight !== undefined ? 'points' : watched ? 'none' : method.counts;
  const shared = { counts, weight: counts === 'points' ? weight : undefined, party: planned.party } as const;

  if (verdict.outcome === 'unknown') {
    const [low, high] = [verdict.low ?? limits.low, verdict.high ?? limits.high];
    trace.push(step(leaf.id, 'unknown', verdict.because, { low: show(low), high: show(high) }, zero, zero));
    return {
      outcome: outcomeOf(planned, given, plan, { target, actual, trace, verdict }),
      entry: { ...shared, applicable: true, low: clampTo(low, limits), high: clampTo(high, limits) },
    };
  }
  if (verdict.outcome !== 'scored') {
    if (verdict.outcome === 'not-applicable')
      trace.push(step(leaf.id, 'not-applicable', verdict.because, {}, zero, zero));
    return {
      outcome: outcomeOf(planned, given, plan, { target, actual, trace, verdict }),
      entry: {
        ...shared,
        counts: verdict.outcome === 'monitor' ? 'none' : counts,
        applicable: false,
        low: zero,
        high: zero,
      },
    };
  }

  let points = verdict.points;
  trace.push(step(leaf.id, leaf.scoring.method, verdict.formula, verdict.inputs, zero, points));
  if (factor.state === 'applied') {
    const scaled = points.mul(factor.value);
    trace.push(step(leaf.id, 'coefficient', 'points × coefficient', factor.inputs, points, scaled));
    points = scaled;
  }
  const held = clampTo(points, limits);
  if (!equal(held, points)) {
    trace.push(
      step(
        leaf.id,
        'clamp-node',
        'held within low … high',
        { low: show(limits.low), high: show(limits.high) },
        points,
        held,
      ),
    );
    points = held;
  }
  const { rounding } = plan.scheme;
  if (rounding.at === 'node') {
    const rounded = round(points, rounding.digits, rounding.mode);
    if (!equal(rounded, points)) {
      trace.push(
        step(leaf.id, 'round-node', rounding.mode, { digits: String(rounding.digits) }, points, rounded),
      );
      points = rounded;
    }
  }
  return {
    outcome: outcomeOf(planned, given, plan, { target, actual, trace, verdict, points }),
    entry: { ...shared, applicable: true, low: points, high: points },
  };
}

/** An issuer's figure beside ours, rounded to the digits of the claim. */
export function compareClaim(claimed: string, exact: Exact, mode: 'half-up' | 'half-even'): Claim {
  const digits = digitsOf(claimed);
  const computed = fixed(exact, digits, mode);
  return { claimed, computed, mismatch: !equal(parse(claimed), parse(computed)) };
}

interface Findings {
  readonly target?: TargetInput | undefined;
  readonly actual?: Exact | undefined;
  readonly trace: readonly TraceStep[];
  readonly verdict: Verdict;
  readonly points?: Exact;
}

function outcomeOf(planned: PlannedLeaf, given: Given, plan: Plan, found: Findings): NodeOutcome {
  const { leaf, weight } = planned;
  const { rounding, overTargetNote } = plan.scheme;
  const { points, actual, target, verdict } = found;
  const completion = actual && target && completionOf(actual, target);
  const over =
    completion !== undefined &&
    overTargetNote !== undefined &&
    target?.op !== '≤' &&
    target?.op !== '<' &&
    compare(completion, constant(overTargetNote)) > 0 &&
    given.result?.deviation === undefined &&
    given.result?.context === undefined;
  const claimed = given.result?.claimedScore;
  const lost = points && (weight === undefined ? points.neg() : weight.sub(points));
  return {
    node: leaf.id,
    path: planned.path,
    ...(leaf.weight === undefined ? {} : { weight: leaf.weight }),
    outcome: verdict.outcome,
    ...('because' in verdict ? { because: verdict.because satisfies Because | NotApplicableBecause } : {}),
    ...(actual === undefined ? {} : { actual: given.result?.actual ?? show(actual) }),
    ...(points === undefined
      ? {}
      : { points: short(points, rounding.digits, rounding.mode), exact: show(points) }),
    ...(lost && sign(lost) > 0 ? { lost: short(lost, rounding.digits, rounding.mode) } : {}),
    ...(completion === undefined ? {} : { completion: completionText(completion) }),
    status: statusOf(planned, given, found),
    ...(claimed !== undefined && points !== undefined
      ? { claimed: compareClaim(claimed, weight === undefined ? points.abs() : points, rounding.mode) }
      : {}),
    ...(over ? { overTarget: true as const } : {}),
    trace: found.trace,
  };
}

/** Met or missed by the target; without one, by whether points were lost; a gain promises nothing. */
function statusOf(
  { leaf, weight }: PlannedLeaf,
  given: Given,
  { target, actual, verdict, points }: Findings,
): Status {
  if (given.contradiction) return 'unknown';
  if (verdict.outcome === 'not-applicable') return 'not-applicable';
  const method = leaf.scoring.method;
  if (method === 'qualitative') {
    const best = leaf.scoring.method === 'qualitative' ? leaf.scoring.grades[0]?.name : undefined;
    if (verdict.outcome === 'unknown') return 'unknown';
    return given.result?.judgement?.grade === best ? 'met' : 'not-met';
  }
  if (target !== undefined) {
    const met = actual && meets(actual, target);
    if (met !== undefined) return met ? 'met' : 'not-met';
    return 'unknown';
  }
  if (verdict.outcome === 'unknown') return 'unknown';
  if (verdict.outcome === 'monitor') return 'monitor';
  if (method === 'deduction' && points) return equal(points, weight ?? zero) ? 'met' : 'not-met';
  return 'monitor';
}

interface Limits {
  readonly low: Exact;
  readonly high: Exact;
}

/** 0 … weight × cap for a node with weight, else what the method itself can give. */
function limitsOf({ leaf, weight }: PlannedLeaf, plan: Plan): Limits {
  const scoring = leaf.scoring;
  const own = methodOf(scoring.method).bounds(scoring, weight, plan.base);
  if (weight === undefined) return own;
  const cap =
    'cap' in scoring && (scoring.method === 'ratio' || scoring.method === 'inverse-ratio')
      ? scoring.cap
      : undefined;
  return { low: zero, high: weight.mul(cap === undefined ? one : constant(cap)) };
}

const clampTo = (value: Exact, { low, high }: Limits): Exact => clamp(value, low, high);

const step = (
  node: string,
  id: TraceStep['step'],
  formula: string,
  inputs: Readonly<Record<string, string>>,
  before: Exact,
  after: Exact,
): TraceStep => ({ node, step: id, formula, inputs, before: show(before), after: show(after) });
