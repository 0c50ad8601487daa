import type { NodeOutcome, TierOutcome, VetoOutcome } from './assessment.ts';
import { constant, holds, parse, zero } from './exact.ts';
import type { DisclosureInput, SchemeInput, TierInput } from './input.ts';
import { tierIndex } from './tiers.ts';

/**
 * 红线/一票否决 that hold: by an event with evidence, or by a node's value. An event without evidence, or of a veto that the scheme does
 * not have, is left out; a node that is unknown triggers nothing. In the order of the scheme, events by date.
 */
export function vetoesOf(
  scheme: SchemeInput,
  events: DisclosureInput['vetoEvents'],
  nodes: readonly NodeOutcome[],
): VetoOutcome[] {
  return scheme.vetoes.flatMap((veto): VetoOutcome[] => {
    const { result, condition } = veto;
    const shared = { veto: veto.id, result };
    const found: VetoOutcome[] = events
      .filter((event) => event.veto === veto.id && event.evidence.length > 0)
      .map(({ date, evidence }) => ({ ...shared, by: 'event' as const, date, evidence }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const actual = condition && nodes.find(({ node }) => node === condition.node)?.actual;
    if (condition && actual !== undefined && holds(parse(actual), condition.op, constant(condition.value)))
      found.push({ ...shared, by: 'condition', evidence: [] });
    return found;
  });
}

/**
 * The tier after vetoes: the harshest result wins. A veto to a tier that the bands do not name (不合格 beside 优良中差) is harsher than all.
 * `index` is the tier of the points, -1 where they have none; a red line then still sets its tier. Undefined when there is no tier at all.
 */
export function tierAfter(
  index: number,
  tiers: readonly TierInput[],
  vetoes: readonly VetoOutcome[],
): TierOutcome | undefined {
  const own = tiers[index];
  let worst = index;
  let outside: string | undefined;
  for (const { result } of vetoes) {
    if (result.kind === 'tier') {
      const named = tiers.findIndex(({ name }) => name === result.tier);
      if (named < 0) outside ??= result.tier;
      worst = Math.max(worst, named);
    }
    if (result.kind === 'zero') worst = Math.max(worst, tierIndex(zero, tiers));
    if (result.kind === 'downgrade' && index >= 0)
      worst = Math.max(worst, Math.min(tiers.length - 1, index + (result.steps ?? 0)));
  }
  const final = outside === undefined ? tiers[worst] : { name: outside, nameEn: undefined };
  if (!final) return undefined;
  return {
    name: final.name,
    ...(final.nameEn === undefined ? {} : { nameEn: final.nameEn }),
    ...(own && own.name !== final.name ? { beforeVeto: own.name } : {}),
  };
}
