import { fromUnits, holds, percentOf, sumUnits, units } from '../decimal.ts';
import { isBranch, type PlacedNode, walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Leaf, Scheme } from '../schema/scheme.ts';
import type { Content } from '../source/content.ts';
import type { Check } from './check.ts';

/** Methods whose leaves stand beside the base: their points come from elsewhere than a weight. */
const besideTheBase = new Set(['bonus', 'monitor']);
const needNoWeight = new Set(['bonus', 'monitor', 'deduction', 'accumulate', 'rank-points']);
/** Parties whose scores rest on judgement (domain: 主观占比). */
const judging = new Set(['互评', '主管']);
const hundred = units('100');

interface PlacedLeaf extends PlacedNode {
  node: Leaf;
  party?: string | undefined;
}

/** Schemes that weigh: leaf weights and `budgetWeight` sum to the base, branches agree with their leaves, floors and limits hold. */
export const schemeWeights: Check = (content) =>
  [...content.catalogue.schemes.values()].flatMap((scheme) => {
    const file = content.fileOf(scheme);
    const leaves = leavesOf(scheme);
    return [
      ...sharesSum(file, scheme),
      ...negative(file, scheme),
      ...(scheme.method === 'weighted' ? weighted(file, scheme, leaves) : []),
      ...floors(content, file, scheme, leaves),
      ...subjective(file, scheme, leaves),
    ];
  });

function leavesOf(scheme: Scheme): PlacedLeaf[] {
  return walkNodes(scheme.tree).flatMap(({ node, above, pointer }) => {
    if (isBranch(node)) return [];
    const party = node.party ?? above.findLast((branch) => branch.party !== undefined)?.party;
    return [{ node, above, pointer, party }];
  });
}

function sharesSum(file: string, scheme: Scheme): Problem[] {
  const sums: [readonly string[], string][] = [];
  if (scheme.parties.length > 0) sums.push([scheme.parties.map(({ share }) => share), '/parties']);
  if (scheme.paySplit) sums.push([[scheme.paySplit.fixed, scheme.paySplit.performance], '/paySplit']);
  return sums.flatMap(([shares, pointer]) => {
    const sum = sumUnits(shares);
    return sum === hundred
      ? []
      : [problem(file, 'shares-sum', { sum: fromUnits(sum), expected: '100' }, { pointer })];
  });
}

function negative(file: string, scheme: Scheme): Problem[] {
  const given = [
    ...walkNodes(scheme.tree).map(({ node, pointer }) => [node.weight, `${pointer}/weight`] as const),
    [scheme.budgetWeight, '/budgetWeight'] as const,
    [scheme.bonusCap, '/bonusCap'] as const,
  ];
  return given.flatMap(([value, pointer]) =>
    value?.startsWith('-') ? [problem(file, 'not-negative', { method: 'weight' }, { pointer })] : [],
  );
}

function weighted(file: string, scheme: Scheme, leaves: readonly PlacedLeaf[]): Problem[] {
  const bare = leaves.filter(
    ({ node }) => node.weight === undefined && !needNoWeight.has(node.scoring.method),
  );
  if (bare.length > 0) {
    return bare.map(({ node, pointer }) => problem(file, 'missing-weight', { node: node.id }, { pointer }));
  }
  return [...branchSums(file, scheme), ...baseSum(file, scheme, leaves)];
}

const weightSum = (leaves: readonly { node: Leaf }[]): bigint =>
  sumUnits(
    leaves.filter(({ node }) => !besideTheBase.has(node.scoring.method)).map(({ node }) => node.weight),
  );

function branchSums(file: string, scheme: Scheme): Problem[] {
  return walkNodes(scheme.tree).flatMap(({ node, pointer }) => {
    if (!isBranch(node) || node.weight === undefined) return [];
    const below = walkNodes(node.children).flatMap(({ node: leaf }) =>
      isBranch(leaf) ? [] : [{ node: leaf }],
    );
    const sum = weightSum(below);
    if (sum === units(node.weight)) return [];
    return [
      problem(
        file,
        'branch-weight',
        { sum: fromUnits(sum), stated: node.weight },
        { pointer: `${pointer}/weight` },
      ),
    ];
  });
}

/** All leaves together weigh the base; or, where parties score, each party's leaves do, beside what no party scores. */
function baseSum(file: string, scheme: Scheme, leaves: readonly PlacedLeaf[]): Problem[] {
  const budget = scheme.budgetWeight;
  const extra = sumUnits([budget]);
  const base = units(scheme.base);
  const all = weightSum(leaves) + extra;
  if (all === base) return [];
  const told = { base: scheme.base, ...(budget === undefined ? {} : { budget }) };
  const parties = scheme.parties.filter(({ party }) => leaves.some((leaf) => leaf.party === party));
  if (parties.length === 0) {
    return [problem(file, 'weights-sum', { sum: fromUnits(all), ...told }, { pointer: '/tree' })];
  }
  const outside = weightSum(leaves.filter(({ party }) => party === undefined)) + extra;
  return parties.flatMap(({ party }, index) => {
    const sum = outside + weightSum(leaves.filter((leaf) => leaf.party === party));
    if (sum === base) return [];
    return [problem(file, 'weights-sum', { sum: fromUnits(sum), ...told }, { pointer: `/parties/${index}` })];
  });
}

/** A category is the name of a branch, a tag, or a step of the indicator's own category (产出, 满意度, 党建 …). */
function floors(content: Content, file: string, scheme: Scheme, leaves: readonly PlacedLeaf[]): Problem[] {
  return scheme.weightFloors.flatMap(({ category, op, percent }, index) => {
    const within = leaves.filter(
      ({ node, above }) =>
        above.some(({ id, name }) => id === category || name?.includes(category)) ||
        node.tags.includes(category) ||
        content.catalogue.indicators.get(node.indicator)?.category.some((step) => step.includes(category)),
    );
    const sum = weightSum(within);
    if (holds(sum * 100n * 10n ** 8n, op, units(percent) * units(scheme.base))) return [];
    const params = { percent: percentOf(sum, units(scheme.base)), op, floor: percent };
    return [problem(file, 'weight-floor', params, { pointer: `/weightFloors/${index}` })];
  });
}

function subjective(file: string, scheme: Scheme, leaves: readonly PlacedLeaf[]): Problem[] {
  if (scheme.subjectiveShareMax === undefined) return [];
  const judged = leaves.filter(
    ({ node, party }) => node.scoring.method === 'qualitative' || (party !== undefined && judging.has(party)),
  );
  const sum = weightSum(judged);
  const base = units(scheme.base);
  if (sum * 100n * 10n ** 8n <= units(scheme.subjectiveShareMax) * base) return [];
  const params = { percent: percentOf(sum, base), maximum: scheme.subjectiveShareMax };
  return [problem(file, 'subjective-share', params, { pointer: '/subjectiveShareMax' })];
}
