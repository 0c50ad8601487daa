import { assessNode, type Entry } from './assess-node.ts';
import type { Assessment, BranchOutcome, NodeOutcome, TierOutcome, Total } from './assessment.ts';
import { assessBudget } from './budget.ts';
import { equal, fixed, parse, short, show, sum, zero } from './exact.ts';
import { gatesOf } from './gates.ts';
import type { AdjustmentInput, DisclosureInput, Indicators, ResultInput, SchemeInput } from './input.ts';
import { compareClaim } from './outcome.ts';
import { type Plan, planOf } from './plan.ts';
import { tierIndex } from './tiers.ts';
import { totalOf } from './total.ts';
import type { TraceStep } from './trace.ts';
import { tierAfter, vetoesOf } from './vetoes.ts';

/**
 * A disclosure under its scheme: every leaf in tree order, subtotals, budget row, total, tier, vetoes, gates, claims, and the trace of it all.
 * `indicators` are keyed `id@version`; one that is missing costs only what is derived from it (formula, unit).
 * What is unknown stays unknown and makes the total incomplete. Pure, exact, independent of the order of results; never throws on
 * parsed input. Order of calculation: points, coefficient, clamp, node rounding, sum, re-normalise, losses and gains, clamp, round,
 * tier, vetoes, gates.
 */
export function assess(disclosure: DisclosureInput, scheme: SchemeInput, indicators: Indicators): Assessment {
  const plan = planOf(scheme);
  const results = Map.groupBy(disclosure.results, ({ node }) => node);
  const items = Map.groupBy(disclosure.adjustments, ({ node }) => node);
  const nodes: NodeOutcome[] = [];
  const entries: Entry[] = [];
  for (const planned of plan.leaves) {
    const { id, indicator } = planned.leaf;
    const given: readonly ResultInput[] = results.get(id) ?? [];
    const { outcome, entry } = assessNode(
      planned,
      {
        result: given[0],
        contradiction: given.length > 1,
        items: items.get(id) ?? noItems,
        indicator: indicators.get(indicator),
        period: disclosure.period,
      },
      plan,
    );
    nodes.push(outcome);
    entries.push(entry);
  }
  const budget = assessBudget(disclosure.budget, plan);
  const counted = budget?.entry ? [...entries, budget.entry] : entries;
  const { total: points, trace } = totalOf(counted, plan);

  const vetoes = vetoesOf(scheme, disclosure.vetoEvents, nodes);
  const zeroed = points.state !== 'none' && vetoes.some(({ result }) => result.kind === 'zero');
  const total: Total = zeroed
    ? { state: 'complete', value: fixed(zero, scheme.rounding.digits), exact: '0' }
    : points;
  const own = points.state === 'complete' ? tierIndex(parse(points.value), scheme.tiers) : -1;
  const tier = tierAfter(own, scheme.tiers, vetoes);
  const gates = gatesOf(scheme.gates, total, tier, nodes);
  const { claimedTotal, claimedTier } = disclosure;

  return {
    nodes,
    branches: branchesOf(plan, entries),
    ...(budget ? { budget: budget.outcome } : {}),
    total,
    ...(zeroed ? { totalBeforeVeto: points } : {}),
    ...(tier ? { tier } : {}),
    vetoes,
    gates,
    ...(claimedTotal !== undefined && total.state === 'complete'
      ? { claimedTotal: compareClaim(claimedTotal, parse(total.value), scheme.rounding.mode) }
      : {}),
    ...(claimedTier !== undefined && tier
      ? { claimedTier: { claimed: claimedTier, mismatch: claimedTier !== tier.name } }
      : {}),
    subjectiveShare: plan.subjectiveShare,
    trace: [
      ...nodes.flatMap((node) => node.trace),
      ...(budget?.trace ?? []),
      ...trace,
      ...judgements(points, own, { tier, vetoes, gates }, scheme),
    ],
  };
}

const noItems: readonly AdjustmentInput[] = [];

/** Subtotals of branches: Σ of exact points, lowest and highest where something is unknown. */
const branchesOf = (plan: Plan, entries: readonly Entry[]): BranchOutcome[] =>
  plan.branches.map(({ id, path, weight, leaves }) => {
    const { digits, mode } = plan.scheme.rounding;
    const own = leaves.flatMap((index) => entries[index] ?? []);
    const low = sum(own.map((entry) => entry.low));
    const least = short(low, digits, mode);
    const shared = { id, path, weight: show(weight), low: least };
    if (own.every((entry) => equal(entry.low, entry.high)))
      return { ...shared, points: least, exact: show(low), high: least };
    return { ...shared, high: short(sum(own.map((entry) => entry.high)), digits, mode) };
  });

/** The last steps, which judge and act but do not count: tier, vetoes, gates that are hit. */
function judgements(
  points: Total,
  own: number,
  { tier, vetoes, gates }: Pick<Assessment, 'vetoes' | 'gates'> & { tier: TierOutcome | undefined },
  scheme: SchemeInput,
): TraceStep[] {
  const steps: TraceStep[] = [];
  const value = points.state === 'complete' ? points.value : '';
  const band = scheme.tiers[own];
  if (band)
    steps.push({
      step: 'tier',
      formula: own === 0 ? 'low ≤ total ≤ high' : 'low ≤ total < high',
      inputs: { low: band.low, high: band.high },
      before: value,
      after: band.name,
    });
  for (const { veto, by, result } of vetoes)
    steps.push({
      step: 'veto',
      formula: result.kind,
      inputs: { veto, by },
      before: band?.name ?? value,
      after: result.kind === 'zero' ? '0' : (tier?.name ?? ''),
    });
  for (const { gate, state, action, threshold, value: read } of gates)
    if (state === 'hit')
      steps.push({
        step: 'gate',
        formula: threshold ?? '',
        inputs: { gate },
        before: read ?? '',
        after: action,
      });
  return steps;
}
