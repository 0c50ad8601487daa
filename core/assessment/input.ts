import type { Operator } from './exact.ts';

/**
 * What assessment takes: the shapes of a scheme, a disclosure and an indicator as far as figures need them.
 * The parsed entities of core/disclosure are assignable to these types (a test proves it); the two rooms do not import each other.
 * Decimals are texts such as `"98.05"`, dates `YYYY-MM-DD`.
 */
type Maybe<T> = T | undefined;

/** `2023`, `2023-H1`, `2023-Q2`, `2023-04`, `2023-04-18`, or from … to (both included). */
export type PeriodInput = string | { readonly from: string; readonly to: string };

export interface TargetInput {
  readonly op: Operator | '区间';
  readonly value?: Maybe<string>;
  readonly low?: Maybe<string>;
  readonly high?: Maybe<string>;
  /** Cumulative values due at the end of each period. */
  readonly schedule?: Maybe<readonly { readonly period: PeriodInput; readonly value: string }[]>;
}

export interface Band {
  readonly from: string;
  readonly to?: Maybe<string>;
  readonly points: string;
}

export interface Grade {
  readonly name: string;
  /** Percent of the weight, both ends included. */
  readonly low: string;
  readonly high: string;
}

/** Parameters of each scoring method, by its id. */
export type ScoringInput =
  | { readonly method: 'ratio'; readonly cap?: Maybe<string> }
  | { readonly method: 'inverse-ratio'; readonly cap?: Maybe<string> }
  | { readonly method: 'threshold' }
  | { readonly method: 'interval'; readonly floor?: Maybe<string>; readonly ceiling?: Maybe<string> }
  | { readonly method: 'bands'; readonly bands: readonly Band[] }
  | { readonly method: 'qualitative'; readonly grades: readonly Grade[]; readonly judgedBy?: Maybe<string> }
  | {
      readonly method: 'deduction';
      readonly perUnit: string;
      readonly cap?: Maybe<string>;
      readonly unitName?: Maybe<string>;
    }
  | { readonly method: 'bonus'; readonly perUnit?: Maybe<string>; readonly cap?: Maybe<string> }
  | { readonly method: 'accumulate'; readonly dayCap?: Maybe<string>; readonly periodCap?: Maybe<string> }
  | { readonly method: 'rank-points'; readonly table: readonly string[] }
  | { readonly method: 'monitor' };

export type MethodId = ScoringInput['method'];

/** Parameters of one scoring method. */
export type ScoringOf<Id extends MethodId> = Extract<ScoringInput, { method: Id }>;

interface NodeBase {
  readonly id: string;
  readonly name?: Maybe<string>;
  readonly nameEn?: Maybe<string>;
  readonly weight?: Maybe<string>;
  readonly article?: Maybe<string>;
  readonly party?: Maybe<string>;
}

export interface LeafInput extends NodeBase {
  /** `id@version`. */
  readonly indicator: string;
  readonly target?: Maybe<TargetInput>;
  readonly scoring: ScoringInput;
  readonly core?: Maybe<boolean>;
  readonly coefficient?: Maybe<string>;
  readonly mandatory?: Maybe<boolean>;
  readonly stage?: Maybe<string>;
  readonly tags?: Maybe<readonly string[]>;
  readonly pairedWith?: Maybe<string>;
}

export interface BranchInput extends NodeBase {
  readonly name: string;
  readonly children: readonly NodeInput[];
}

export type NodeInput = BranchInput | LeafInput;

export type Level = 'yellow' | 'orange' | 'red';

/** One threshold for each level; a level left out cannot open. */
export type Levels = { readonly [L in Level]?: Maybe<string> };

interface RuleBase {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: Maybe<string>;
  /** The node it watches; without one, every node to which it can apply. */
  readonly node?: Maybe<string>;
  readonly owner?: Maybe<string>;
}

export type RuleInput = RuleBase &
  (
    | { readonly kind: 'pace'; readonly lag: Levels; readonly linear: boolean }
    | { readonly kind: 'threshold'; readonly op: Operator; readonly value: Levels }
    | { readonly kind: 'idle-funds'; readonly minAmount: string; readonly idleDays: Levels }
    | { readonly kind: 'jump'; readonly percent: Levels; readonly absMin?: Maybe<string> }
    | { readonly kind: 'z-score'; readonly z: Levels; readonly window: number; readonly minPeriods: number }
    | { readonly kind: 'persistent-miss'; readonly n: Levels }
    | { readonly kind: 'overdue'; readonly count?: Maybe<Levels>; readonly percent?: Maybe<Levels> }
    | { readonly kind: 'missing-report'; readonly dueDays: number; readonly grace: Levels }
    | { readonly kind: 'suspect-data'; readonly checks: readonly string[] }
    | { readonly kind: 'bottom-unit'; readonly k: number }
  );

export type RuleKind = RuleInput['kind'];
export type RuleOf<Kind extends RuleKind> = RuleInput & { readonly kind: Kind };

export interface VetoInput {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: Maybe<string>;
  readonly condition?: Maybe<{ readonly node: string; readonly op: Operator; readonly value: string }>;
  readonly result:
    | { readonly kind: 'tier'; readonly tier: string }
    | { readonly kind: 'downgrade'; readonly steps: number }
    | { readonly kind: 'zero' };
  readonly basis: string;
}

export interface GateInput {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: Maybe<string>;
  readonly when:
    | { readonly on: 'total'; readonly op: Operator; readonly value: string }
    | { readonly on: 'tier'; readonly tiers: readonly string[] }
    | { readonly on: 'node'; readonly node: string; readonly op: Operator; readonly value: string };
  readonly action: string;
  readonly until?: Maybe<string>;
}

export interface TierInput {
  readonly name: string;
  readonly nameEn?: Maybe<string>;
  readonly low: string;
  readonly high: string;
  /** Percent of the units that may hold it. */
  readonly quota?: Maybe<string>;
}

export interface CoefficientInput {
  readonly id: string;
  readonly by: string;
  readonly table: readonly { readonly key: string; readonly value: string }[];
  readonly min: string;
  readonly max: string;
  readonly rationale: string;
}

export type RankingPolicy =
  | { readonly kind: 'allowed'; readonly minN: number }
  | { readonly kind: 'prohibited'; readonly because: string };

export interface RoundingInput {
  readonly digits: number;
  readonly mode: 'half-up' | 'half-even';
  readonly at: 'node' | 'total';
}

export interface SchemeInput {
  readonly id: string;
  readonly version: number;
  readonly appliesTo: { readonly kinds: readonly string[]; readonly levels: readonly string[] };
  readonly period: readonly string[];
  readonly base: string;
  readonly method: 'weighted' | 'deduction-first' | 'points' | 'checkup';
  readonly tree: readonly NodeInput[];
  /** Points of the row 预算执行率; leaf weights and it sum to `base`. */
  readonly budgetWeight?: Maybe<string>;
  readonly bonusCap?: Maybe<string>;
  readonly overTargetNote?: Maybe<string>;
  readonly rounding: RoundingInput;
  readonly parties: readonly { readonly party: string; readonly share: string }[];
  readonly subjectiveShareMax?: Maybe<string>;
  readonly weightFloors: readonly {
    readonly category: string;
    readonly op: Operator;
    readonly percent: string;
    readonly basis?: Maybe<string>;
  }[];
  readonly vetoes: readonly VetoInput[];
  readonly gates: readonly GateInput[];
  readonly tiers: readonly TierInput[];
  readonly coefficients: readonly CoefficientInput[];
  readonly warningRules: readonly RuleInput[];
  readonly rankingPolicy: RankingPolicy;
  readonly disclosureRules?: Maybe<{ readonly dueDays: number }>;
  readonly paySplit?: Maybe<{ readonly fixed: string; readonly performance: string }>;
}

export interface IndicatorInput {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn?: Maybe<string>;
  readonly formula?: Maybe<string>;
  readonly inputs: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly unit: string;
  readonly share: boolean;
  readonly direction: '越大越好' | '越小越好' | '区间' | '定值' | '仅监测';
  readonly category: readonly string[];
  readonly smallN: number;
  readonly rankable: boolean;
}

/** Indicators by `id@version`. */
export type Indicators = ReadonlyMap<string, IndicatorInput>;

export interface ChangeInput {
  readonly kind: '同比' | '环比' | '较基期';
  readonly value: string;
  readonly unit: '%' | '百分点' | '元' | '件';
}

export interface ResultInput {
  readonly node: string;
  readonly target?: Maybe<TargetInput>;
  readonly actual?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly inputs?: Maybe<{ readonly [input: string]: string }>;
  readonly judgement?: Maybe<{ readonly grade: string; readonly share: string; readonly reason: string }>;
  readonly baseline?: Maybe<string>;
  readonly change?: Maybe<ChangeInput>;
  readonly rank?: Maybe<{
    readonly place: number;
    readonly population: string;
    readonly size?: Maybe<number>;
  }>;
  readonly series?: Maybe<readonly { readonly period: PeriodInput; readonly value?: Maybe<string> }[]>;
  readonly asOf?: Maybe<string>;
  readonly notApplicable?: Maybe<{ readonly reason: string }>;
  readonly claimedScore?: Maybe<string>;
  readonly coefficientKeys?: Maybe<readonly string[]>;
  readonly deviation?: Maybe<string>;
  readonly context?: Maybe<string>;
  readonly evidence?: Maybe<readonly string[]>;
  readonly quality?: Maybe<readonly string[]>;
}

export interface MoneyInput {
  readonly total: string;
  readonly appropriation?: Maybe<string>;
  readonly carryover?: Maybe<string>;
  readonly other?: Maybe<string>;
}

/** Money in 元. */
export interface BudgetInput {
  readonly initial?: Maybe<MoneyInput>;
  readonly annual: MoneyInput;
  readonly executed?: Maybe<MoneyInput>;
  readonly allocatedAt?: Maybe<string>;
  readonly lastSpendingAt?: Maybe<string>;
  readonly lastProgressAt?: Maybe<string>;
}

/** One item of gain or loss; `count` times the unit of the node, or `points` outright. */
export interface AdjustmentInput {
  readonly node: string;
  readonly item: string;
  readonly count?: Maybe<string>;
  readonly points?: Maybe<string>;
  readonly evidence: readonly string[];
}

export interface DisclosureInput {
  readonly record: string;
  readonly version: number;
  readonly releaseType: string;
  readonly kind: string;
  readonly org: string;
  readonly scheme?: Maybe<string>;
  readonly period: PeriodInput;
  readonly publishedAt: string;
  readonly asOf: string;
  readonly budget?: Maybe<BudgetInput>;
  readonly results: readonly ResultInput[];
  readonly adjustments: readonly AdjustmentInput[];
  readonly vetoEvents: readonly {
    readonly veto: string;
    readonly date: string;
    readonly evidence: readonly string[];
  }[];
  readonly claimedTotal?: Maybe<string>;
  readonly claimedTier?: Maybe<string>;
}

/** Whether a node of the tree has children. */
export const isBranch = (node: NodeInput): node is BranchInput => 'children' in node;
