import { constant, type Exact, short, sign, sum, zero } from './exact.ts';
import { isBranch, type LeafInput, type NodeInput, type RankingPolicy, type SchemeInput } from './input.ts';
import { effectivePolicy } from './ranking.ts';

/** A leaf with what the tree says about it. */
export interface PlannedLeaf {
  readonly leaf: LeafInput;
  /** Names and ids of the branches above, outermost first. */
  readonly path: readonly string[];
  readonly branches: readonly string[];
  readonly party?: string | undefined;
  readonly weight?: Exact | undefined;
}

export interface PlannedBranch {
  readonly id: string;
  readonly path: readonly string[];
  /** Indices into `leaves`. */
  readonly leaves: readonly number[];
  readonly weight: Exact;
}

/** A scheme read once: leaves in tree order, weights and caps as exact numbers, the ranking policy that really holds. */
export interface Plan {
  readonly scheme: SchemeInput;
  readonly leaves: readonly PlannedLeaf[];
  readonly branches: readonly PlannedBranch[];
  readonly base: Exact;
  readonly budgetWeight?: Exact | undefined;
  readonly bonusCap?: Exact | undefined;
  readonly ranking: RankingPolicy;
  /** Percent of the base, one decimal. */
  readonly subjectiveShare: string;
}

const plans = new WeakMap<SchemeInput, Plan>();

/** The plan of a scheme; the same object for the same scheme object. Never throws on a parsed scheme. */
export function planOf(scheme: SchemeInput): Plan {
  const known = plans.get(scheme);
  if (known) return known;
  const plan = read(scheme);
  plans.set(scheme, plan);
  return plan;
}

/** All leaves of a tree in order, with names and party inherited from above. */
export function leavesOf(tree: readonly NodeInput[], above: Omit<PlannedLeaf, 'leaf'> = top): PlannedLeaf[] {
  return tree.flatMap((node): PlannedLeaf[] => {
    const party = node.party ?? above.party;
    if (!isBranch(node)) {
      const weight = node.weight === undefined ? undefined : constant(node.weight);
      return [{ leaf: node, path: above.path, branches: above.branches, party, weight }];
    }
    const here = { path: [...above.path, node.name], branches: [...above.branches, node.id], party };
    return leavesOf(node.children, here);
  });
}

const top = { path: [], branches: [] };

/** Parties whose scores are judgement, whatever the method. */
const judging = new Set(['互评', '主管']);

/** Whether a node rests on somebody's judgement: qualitative, or scored by 互评 or 主管. A survey with stated n does not. */
export const isSubjective = ({ leaf, party }: PlannedLeaf): boolean =>
  leaf.scoring.method === 'qualitative' || (party !== undefined && judging.has(party));

function read(scheme: SchemeInput): Plan {
  const leaves = leavesOf(scheme.tree);
  const base = constant(scheme.base);
  const judged = sum(leaves.filter(isSubjective).map(({ weight }) => weight ?? zero));
  return {
    scheme,
    leaves,
    branches: branchesOf(scheme.tree, leaves),
    base,
    budgetWeight: scheme.budgetWeight === undefined ? undefined : constant(scheme.budgetWeight),
    bonusCap: scheme.bonusCap === undefined ? undefined : constant(scheme.bonusCap),
    ranking: effectivePolicy(scheme),
    subjectiveShare: sign(base) > 0 ? short(judged.mul(100).div(base), 1) : '0',
  };
}

function branchesOf(
  tree: readonly NodeInput[],
  leaves: readonly PlannedLeaf[],
  above: readonly string[] = [],
): PlannedBranch[] {
  return tree.filter(isBranch).flatMap((branch) => {
    const path = [...above, branch.name];
    const under = leaves.flatMap(({ branches }, index) => (branches.includes(branch.id) ? [index] : []));
    const weight = sum(under.map((index) => leaves[index]?.weight ?? zero));
    return [{ id: branch.id, path, leaves: under, weight }, ...branchesOf(branch.children, leaves, path)];
  });
}
