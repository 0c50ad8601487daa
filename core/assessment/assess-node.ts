import type { NodeOutcome } from './assessment.ts';
import { coefficientOf } from './coefficient.ts';
import { clamp, constant, type Exact, equal, one, parseOptional, round, show, zero } from './exact.ts';
import { derive } from './formula.ts';
import type { AdjustmentInput, IndicatorInput, PeriodInput, ResultInput } from './input.ts';
import { outcomeOf } from './outcome.ts';
import type { Plan, PlannedLeaf } from './plan.ts';
import { methodOf } from './scoring/index.ts';
import type { Situation, Verdict } from './scoring/method.ts';
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
  const { result, indicator } = given;
  const method = methodOf(leaf.scoring.method);
  const target = result?.target ?? leaf.target;
  const trace: TraceStep[] = [];
  let actual = parseOptional(result?.actual);
  if (!actual && result?.inputs && indicator?.formula !== undefined) {
    actual = derive(indicator, result.inputs);
    if (actual)
      trace.push(stepOf(leaf.id, 'derive', indicator.formula, { ...result.inputs, actual: show(actual) }));
  }
  const watched = method.needsWeight && weight === undefined;
  const { scoring } = leaf;
  const { items, period } = given;
  const situation = { scoring, weight, target, actual, result, items, period, ranking: plan.ranking };
  const judged = watched ? monitored : verdictOf(given, situation);

  const limits = limitsOf(planned, plan);
  const reward = judged.outcome === 'scored' ? finish(planned, given, plan, limits, judged, trace) : judged;
  const counts = method.counts === 'loss' && weight !== undefined ? 'points' : method.counts;
  const shared = {
    counts: reward.outcome === 'monitor' ? ('none' as const) : counts,
    weight: counts === 'points' ? weight : undefined,
    party: planned.party,
  };
  const written = (points?: Exact) =>
    outcomeOf(planned, plan, { result, target, actual, trace, verdict: reward, points });

  if (reward.outcome === 'scored') {
    const { points } = reward;
    return { outcome: written(points), entry: { ...shared, applicable: true, low: points, high: points } };
  }
  if (reward.outcome === 'unknown') {
    const own = leaf.coefficient === undefined ? method.bounds(scoring, weight, plan.base) : limits;
    const low = clamp(reward.low ?? own.low, limits.low, limits.high);
    const high = clamp(reward.high ?? own.high, limits.low, limits.high);
    trace.push(stepOf(leaf.id, 'unknown', reward.because, { low: show(low), high: show(high) }));
    return { outcome: written(), entry: { ...shared, applicable: true, low, high } };
  }
  if (reward.outcome === 'not-applicable') trace.push(stepOf(leaf.id, 'not-applicable', reward.because, {}));
  return { outcome: written(), entry: { ...shared, applicable: false, low: zero, high: zero } };
}

const monitored: Verdict = { outcome: 'monitor' };

function verdictOf(given: Given, situation: Situation<PlannedLeaf['leaf']['scoring']['method']>): Verdict {
  if (given.contradiction) return { outcome: 'unknown', because: 'contradiction' };
  if (given.result?.notApplicable) return { outcome: 'not-applicable', because: 'stated' };
  return methodOf(situation.scoring.method).score(situation);
}

/** From the points of the method to those of the node: coefficient, clamp, rounding; a step for each that changes something. */
function finish(
  { leaf }: PlannedLeaf,
  { result }: Given,
  plan: Plan,
  limits: { readonly low: Exact; readonly high: Exact },
  verdict: Extract<Verdict, { outcome: 'scored' }>,
  trace: TraceStep[],
): Verdict {
  let { points } = verdict;
  const move = (id: TraceStep['step'], formula: string, inputs: TraceStep['inputs'], after: Exact): void => {
    trace.push(stepOf(leaf.id, id, formula, inputs, points, after));
    points = after;
  };
  const factor = coefficientOf(leaf, result, plan.scheme.coefficients);
  if (factor.state === 'error') return { outcome: 'unknown', because: factor.because };
  trace.push(stepOf(leaf.id, leaf.scoring.method, verdict.formula, verdict.inputs, zero, points));
  if (factor.state === 'applied')
    move('coefficient', 'points × coefficient', factor.inputs, points.mul(factor.value));
  const held = clamp(points, limits.low, limits.high);
  if (!equal(held, points))
    move('clamp-node', 'held within low … high', { low: show(limits.low), high: show(limits.high) }, held);
  const { digits, mode, at } = plan.scheme.rounding;
  const rounded = at === 'node' ? round(points, digits, mode) : points;
  if (!equal(rounded, points)) move('round-node', mode, { digits: String(digits) }, rounded);
  return points === verdict.points ? verdict : { ...verdict, points };
}

/** 0 … weight × cap for a node with weight, else what the method itself can give. */
function limitsOf({ leaf, weight }: PlannedLeaf, plan: Plan): { low: Exact; high: Exact } {
  const { scoring } = leaf;
  if (weight === undefined) return methodOf(scoring.method).bounds(scoring, weight, plan.base);
  const quotient = scoring.method === 'ratio' || scoring.method === 'inverse-ratio';
  const cap = quotient && scoring.cap !== undefined ? constant(scoring.cap) : one;
  return { low: zero, high: cap === one ? weight : weight.mul(cap) };
}

const stepOf = (
  node: string,
  step: TraceStep['step'],
  formula: string,
  inputs: TraceStep['inputs'],
  before: Exact = zero,
  after: Exact = zero,
): TraceStep => ({ node, step, formula, inputs, before: show(before), after: show(after) });
