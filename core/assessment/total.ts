import type { Entry } from './assess-node.ts';
import type { Total } from './assessment.ts';
import { clamp, constant, type Exact, equal, fixed, hundred, min, round, show, sum, zero } from './exact.ts';
import type { Plan } from './plan.ts';
import type { TraceStep } from './trace.ts';

/** Which end of an entry to take: the same thing where nothing is unknown. */
type End = 'low' | 'high';

/**
 * The total of all entries, in the order of calculation: sum (by party, if parties score), re-normalise for what does not apply,
 * losses, gains up to the bonus cap, hold within 0 … base + bonusCap, round once. Incomplete as soon as one entry is unknown.
 * Never throws.
 */
export function totalOf(
  entries: readonly Entry[],
  plan: Plan,
): { total: Total; trace: readonly TraceStep[] } {
  const { method, rounding } = plan.scheme;
  if (method === 'checkup') return { total: { state: 'none', because: 'checkup' }, trace: [] };
  const weighted = entries.filter((entry) => entry.counts === 'points');
  if (method === 'weighted') {
    if (weighted.length === 0) return { total: { state: 'none', because: 'no-weights' }, trace: [] };
    if (!weighted.some(({ applicable }) => applicable))
      return { total: { state: 'none', because: 'not-applicable' }, trace: [] };
  } else if (!entries.some(({ counts, applicable }) => counts !== 'none' && applicable))
    return { total: { state: 'none', because: 'not-applicable' }, trace: [] };

  if (partyFault(entries, plan)) return { total: { state: 'none', because: 'scheme-error' }, trace: [] };
  const unheard = missingParties(entries, plan);
  if (unheard.length > 0 || entries.some(({ low, high }) => !equal(low, high))) {
    const low = add(entries, plan, 'low').value;
    const high = add(entries, plan, 'high').value;
    const text = (value: Exact) => fixed(value, rounding.digits, rounding.mode);
    const trace: TraceStep = {
      step: 'bounds',
      formula: 'lowest … highest possible total',
      inputs: { low: show(low), high: show(high) },
      before: text(low),
      after: text(high),
    };
    return { total: { state: 'incomplete', low: text(low), high: text(high) }, trace: [trace] };
  }

  const { value, trace } = add(entries, plan, 'low');
  const rounded = round(value, rounding.digits, rounding.mode);
  trace.push({
    step: 'round',
    formula: rounding.mode,
    inputs: { digits: String(rounding.digits) },
    before: show(value),
    after: show(rounded),
  });
  const text = fixed(rounded, rounding.digits);
  return { total: { state: 'complete', value: text, exact: show(value) }, trace };
}

/** Walks the order of calculation for one end; the steps lead from 0 to the value without a gap. */
function add(entries: readonly Entry[], plan: Plan, end: End): { value: Exact; trace: TraceStep[] } {
  const trace: TraceStep[] = [];
  let value = zero;
  const move = (
    step: TraceStep['step'],
    formula: string,
    inputs: Record<string, string>,
    after: Exact,
  ): void => {
    trace.push({ step, formula, inputs, before: show(value), after: show(after) });
    value = after;
  };
  const points = entries.filter(({ counts, applicable }) => counts === 'points' && applicable);
  const losses = sum(entries.filter(({ counts }) => counts === 'loss').map((entry) => entry[end].neg()));
  const gains = sum(entries.filter(({ counts }) => counts === 'gain').map((entry) => entry[end]));

  if (plan.scheme.method === 'deduction-first') {
    move('sum', 'base', { base: show(plan.base) }, plan.base);
    const lost = sum(points.map((entry) => (entry.weight ?? zero).sub(entry[end])));
    move('losses', 'total − Σ loss', { losses: show(losses.add(lost)) }, value.sub(losses.add(lost)));
  } else {
    if (scoresByParty(entries, plan)) addParties(entries, plan, end, move);
    else addWeighted(entries, plan, end, move);
    if (losses.n !== 0n) move('losses', 'total − Σ loss', { losses: show(losses) }, value.sub(losses));
  }
  if (gains.n !== 0n) {
    const counted = plan.bonusCap ? min(plan.bonusCap, gains) : gains;
    const inputs: Record<string, string> = { gains: show(gains) };
    if (plan.bonusCap) inputs.bonusCap = show(plan.bonusCap);
    move('gains', 'total + min(bonusCap, Σ gain)', inputs, value.add(counted));
  }
  const top = plan.base.add(plan.bonusCap ?? zero);
  const held = clamp(value, zero, top);
  if (!equal(held, value))
    move('clamp', 'held within 0 … base + bonusCap', { low: '0', high: show(top) }, held);
  return { value, trace };
}

type Move = (step: TraceStep['step'], formula: string, inputs: Record<string, string>, after: Exact) => void;

/** Σ points; over what applies, brought back to the base. Points that accumulate are not a share of anything and stay as they are. */
function addWeighted(entries: readonly Entry[], plan: Plan, end: End, move: Move): void {
  const all = entries.filter(({ counts }) => counts === 'points');
  const applicable = all.filter((entry) => entry.applicable);
  const points = sum(applicable.map((entry) => entry[end]));
  move('sum', 'Σ points', { nodes: String(applicable.length) }, points);
  if (applicable.length === all.length || plan.scheme.method === 'points') return;
  const weight = sum(applicable.map((entry) => entry.weight ?? zero));
  if (weight.n === 0n) return;
  const inputs = { weight: show(weight), base: show(plan.base) };
  move('renormalise', 'Σ points / Σ weight × base', inputs, points.mul(plan.base).div(weight));
}

/**
 * Σ share × party total. What no party scores (the budget row) keeps its own weight, and the parties divide the rest of the base.
 * A party to which nothing applies drops out and the other shares are re-normalised.
 */
function addParties(entries: readonly Entry[], plan: Plan, end: End, move: Move): void {
  const counted = entries.filter(({ counts }) => counts === 'points');
  const outside = counted.filter(({ party }) => party === undefined);
  const outsideWeight = sum(outside.map(({ weight }) => weight ?? zero));
  const block = plan.base.sub(outsideWeight);
  const rest = outside.filter(({ applicable }) => applicable);
  let value = sum(rest.map((entry) => entry[end]));
  if (rest.length > 0) move('sum', 'Σ points', { nodes: String(rest.length) }, value);

  const present = plan.scheme.parties
    .map(({ party, share }) => ({
      party,
      share: constant(share),
      all: counted.filter((entry) => entry.party === party),
    }))
    .map((row) => ({ ...row, own: row.all.filter(({ applicable }) => applicable) }))
    .filter(({ all, own }) => all.length === 0 || own.length > 0);
  const shares = sum(present.map(({ share }) => share));
  for (const { party, share, own } of present) {
    const weight = sum(own.map((entry) => entry.weight ?? zero));
    const points = sum(own.map((entry) => entry[end]));
    // A party that was never heard: all or nothing of its share is possible.
    const quota = weight.n > 0n ? points.div(weight) : constant(end === 'low' ? '0' : '1');
    const part = block.mul(share).div(shares).mul(quota);
    const inputs = {
      party,
      share: show(share.mul(hundred).div(shares)),
      points: show(points),
      weight: show(weight),
      base: show(block),
    };
    value = value.add(part);
    move('party', 'base × share × points / weight', inputs, value);
  }
  const applied = sum(rest.map((entry) => entry.weight ?? zero)).add(present.length > 0 ? block : zero);
  if (applied.n !== 0n && !equal(applied, plan.base))
    move(
      'renormalise',
      'Σ points / Σ weight × base',
      { weight: show(applied), base: show(plan.base) },
      value.mul(plan.base).div(applied),
    );
}

/** Parties score only where the tree names them; otherwise the shares are a statement about who takes part. */
const scoresByParty = (entries: readonly Entry[], plan: Plan): boolean =>
  plan.scheme.method === 'weighted' &&
  plan.scheme.parties.length > 0 &&
  entries.some(({ party, counts }) => counts === 'points' && party !== undefined);

/** A branch for a party without a share, or a party whose nodes weigh nothing: points would vanish, so there is no total. */
function partyFault(entries: readonly Entry[], plan: Plan): boolean {
  if (!scoresByParty(entries, plan)) return false;
  const shares = new Set(plan.scheme.parties.map(({ party }) => party));
  return entries.some(
    ({ counts, party, weight }) =>
      counts === 'points' &&
      party !== undefined &&
      (!shares.has(party) || weight === undefined || weight.n === 0n),
  );
}

const missingParties = (entries: readonly Entry[], plan: Plan): string[] =>
  scoresByParty(entries, plan)
    ? plan.scheme.parties.flatMap(({ party }) =>
        entries.some((entry) => entry.party === party && entry.counts === 'points') ? [] : [party],
      )
    : [];
