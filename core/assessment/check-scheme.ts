import { figureChecks } from './checks/index.ts';
import { checkSchemeSums } from './checks/parts-sum.ts';
import { checkWeightFloors } from './checks/weight-floor.ts';
import { compare, constant, equal, parse } from './exact.ts';
import type { Indicators, SchemeInput } from './input.ts';
import { planOf } from './plan.ts';
import { effectivePolicy } from './ranking.ts';
import { methodOf } from './scoring/index.ts';
import type { LeafProblem } from './scoring/method.ts';

/** A fault in a scheme. `node`, `part` and the texts name the place; wording belongs to the doors. */
export interface SchemeProblem {
  readonly code:
    | LeafProblem
    | 'weights-sum'
    | 'parties-sum'
    | 'pay-split-sum'
    | 'weight-floor'
    | 'subjective-share'
    | 'party-unknown'
    | 'coefficient-unknown'
    | 'coefficient-on-core'
    | 'coefficient-bounds'
    | 'tiers-gap'
    | 'quota-without-ranking'
    | 'rank-points-without-ranking'
    | 'node-unknown'
    | 'check-unknown';
  readonly node?: string;
  readonly part?: string;
  readonly stated?: string;
  readonly expected?: string;
}

/**
 * What makes a scheme senseless: parameters of methods, sums, floors, tiers with gaps, coefficients outside their bounds or on core
 * nodes, quotas and rank points where ranking is prohibited, references to nodes and checks that are not there. `[]` when all is well; never throws.
 */
export function checkScheme(scheme: SchemeInput, indicators: Indicators): SchemeProblem[] {
  return [
    ...leafProblems(scheme),
    ...sumProblems(scheme, indicators),
    ...tierProblems(scheme),
    ...coefficientProblems(scheme),
    ...referenceProblems(scheme),
    ...suspectProblems(scheme),
  ];
}

function leafProblems(scheme: SchemeInput): SchemeProblem[] {
  const { leaves, ranking } = planOf(scheme);
  const parties = new Set(scheme.parties.map(({ party }) => party));
  return leaves.flatMap(({ leaf, party }) => {
    const problems: SchemeProblem[] = methodOf(leaf.scoring.method)
      .problems(leaf, leaf.scoring)
      .map((code) => ({ code, node: leaf.id }));
    if (leaf.scoring.method === 'rank-points' && ranking.kind === 'prohibited')
      problems.push({ code: 'rank-points-without-ranking', node: leaf.id });
    if (leaf.coefficient !== undefined && leaf.core === true)
      problems.push({ code: 'coefficient-on-core', node: leaf.id, part: leaf.coefficient });
    if (leaf.coefficient !== undefined && !scheme.coefficients.some(({ id }) => id === leaf.coefficient))
      problems.push({ code: 'coefficient-unknown', node: leaf.id, part: leaf.coefficient });
    if (party !== undefined && parties.size > 0 && !parties.has(party))
      problems.push({ code: 'party-unknown', node: leaf.id, part: party });
    return problems;
  });
}

const sums = { weights: 'weights-sum', parties: 'parties-sum', 'pay-split': 'pay-split-sum' } as const;

function sumProblems(scheme: SchemeInput, indicators: Indicators): SchemeProblem[] {
  const problems: SchemeProblem[] = checkSchemeSums(scheme).map(({ code, path, stated, expected }) => ({
    code: sums[code as keyof typeof sums],
    ...(path === undefined ? {} : { part: path }),
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
  }));
  for (const { figures, stated, expected } of checkWeightFloors(scheme, indicators))
    problems.push({
      code: 'weight-floor',
      part: figures.category ?? '',
      stated: stated ?? '',
      expected: expected ?? '',
    });
  const { subjectiveShare } = planOf(scheme);
  const most = scheme.subjectiveShareMax;
  if (most !== undefined && compare(parse(subjectiveShare), constant(most)) > 0)
    problems.push({ code: 'subjective-share', stated: subjectiveShare, expected: `≤ ${most}` });
  return problems;
}

/** Tiers are best first, and each begins where the one above ends. */
function tierProblems(scheme: SchemeInput): SchemeProblem[] {
  const { tiers } = scheme;
  const problems = tiers.flatMap(({ name, low, high }, index): SchemeProblem[] => {
    const above = tiers[index - 1];
    const fits = !above || equal(constant(above.low), constant(high));
    return fits && compare(constant(low), constant(high)) < 0
      ? []
      : [
          {
            code: 'tiers-gap',
            part: name,
            stated: `${low}–${high}`,
            ...(above ? { expected: `…–${above.low}` } : {}),
          },
        ];
  });
  const quota = tiers.find((tier) => tier.quota !== undefined);
  if (quota && effectivePolicy(scheme).kind === 'prohibited')
    problems.push({ code: 'quota-without-ranking', part: quota.name });
  return problems;
}

const coefficientProblems = ({ coefficients }: SchemeInput): SchemeProblem[] =>
  coefficients.flatMap(({ id, table, min, max }) =>
    compare(constant(min), constant(max)) > 0
      ? [{ code: 'coefficient-bounds' as const, part: id, stated: `${min}–${max}` }]
      : table
          .filter(
            ({ value }) =>
              compare(constant(value), constant(min)) < 0 || compare(constant(value), constant(max)) > 0,
          )
          .map(({ key, value }) => ({
            code: 'coefficient-bounds' as const,
            part: `${id}/${key}`,
            stated: value,
            expected: `${min}–${max}`,
          })),
  );

function referenceProblems(scheme: SchemeInput): SchemeProblem[] {
  const { leaves } = planOf(scheme);
  const ids = new Set(leaves.map(({ leaf }) => leaf.id));
  const named = [
    ...scheme.vetoes.flatMap(({ id, condition }) => (condition ? [{ part: id, node: condition.node }] : [])),
    ...scheme.gates.flatMap(({ id, when }) => (when.on === 'node' ? [{ part: id, node: when.node }] : [])),
    ...scheme.warningRules.flatMap(({ id, node }) => (node === undefined ? [] : [{ part: id, node }])),
    ...leaves.flatMap(({ leaf }) =>
      leaf.pairedWith === undefined ? [] : [{ part: leaf.id, node: leaf.pairedWith }],
    ),
  ];
  return named.filter(({ node }) => !ids.has(node)).map((place) => ({ code: 'node-unknown', ...place }));
}

/** `suspect-data` watches checks by their ids; one that does not exist would never find anything. */
function suspectProblems({ warningRules }: SchemeInput): SchemeProblem[] {
  const known = figureChecks.map(({ id }): string => id);
  return warningRules.flatMap((rule) =>
    rule.kind === 'suspect-data'
      ? rule.checks
          .filter((check) => !known.includes(check))
          .map((stated) => ({
            code: 'check-unknown' as const,
            part: rule.id,
            stated,
            expected: known.join(' '),
          }))
      : [],
  );
}
