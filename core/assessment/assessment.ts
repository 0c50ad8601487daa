import type { TraceStep } from './trace.ts';

/** Why a figure is not known. Wording belongs to the doors. */
export type Because =
  | 'no-actual'
  | 'no-target'
  | 'no-judgement'
  | 'no-population'
  | 'no-budget'
  | 'missing-day'
  | 'outside-grade'
  | 'no-such-coefficient'
  | 'negative'
  | 'contradiction'
  | 'scheme-error';

/** Why a node does not count. */
export type NotApplicableBecause = 'stated' | 'ranking-prohibited' | 'too-few-units' | 'no-money';

export type Status = 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'monitor';

/** An issuer's score beside ours, compared at the digits of the claim. */
export interface Claim {
  readonly claimed: string;
  readonly computed: string;
  readonly mismatch: boolean;
}

/** What came of one leaf. Texts are decimals for people (at most the scheme's digits); `exact` is for machines. */
export interface NodeOutcome {
  readonly node: string;
  /** Names of the branches above it, outermost first. */
  readonly path: readonly string[];
  readonly weight?: string;
  readonly outcome: 'scored' | 'unknown' | 'not-applicable' | 'monitor';
  readonly because?: Because | NotApplicableBecause;
  /** In the indicator's unit: as stated, or derived from the inputs by the formula. */
  readonly actual?: string;
  /** Points won; negative for a loss without weight. */
  readonly points?: string;
  readonly exact?: string;
  /** Points lost against the weight, or the loss itself. */
  readonly lost?: string;
  /** Percent of the target reached, uncapped, one decimal. */
  readonly completion?: string;
  readonly status: Status;
  readonly claimed?: Claim;
  /** True where completion is above the scheme's 超额说明线 and no reason is given. */
  readonly overTarget?: true;
  readonly trace: readonly TraceStep[];
}

/** Subtotal of a branch. `points` only when nothing under it is unknown. */
export interface BranchOutcome {
  readonly id: string;
  /** Names from the outermost branch to this one. */
  readonly path: readonly string[];
  readonly weight: string;
  readonly points?: string;
  readonly exact?: string;
  readonly low: string;
  readonly high: string;
}

export interface BudgetOutcome {
  readonly outcome: 'scored' | 'unknown' | 'not-applicable' | 'monitor';
  readonly because?: Because | NotApplicableBecause;
  /** 执行率 in percent, two decimals, uncapped. */
  readonly rate?: string;
  readonly weight?: string;
  readonly points?: string;
  readonly exact?: string;
  /** True above 100 %: points are capped, the reader is told. */
  readonly over: boolean;
}

export type Total =
  | { readonly state: 'complete'; readonly value: string; readonly exact: string }
  | { readonly state: 'incomplete'; readonly low: string; readonly high: string }
  | {
      readonly state: 'none';
      readonly because: 'checkup' | 'not-applicable' | 'no-weights' | 'scheme-error';
    };

export interface TierOutcome {
  readonly name: string;
  readonly nameEn?: string;
  /** The tier that the points alone would give, where a veto changed it. */
  readonly beforeVeto?: string;
}

export interface VetoOutcome {
  readonly veto: string;
  readonly by: 'event' | 'condition';
  readonly date?: string;
  readonly evidence: readonly string[];
  readonly result: {
    readonly kind: 'tier' | 'downgrade' | 'zero';
    readonly tier?: string;
    readonly steps?: number;
  };
}

export interface GateOutcome {
  readonly gate: string;
  readonly state: 'hit' | 'not-hit' | 'not-evaluated';
  readonly action: string;
  readonly value?: string;
  readonly threshold?: string;
  readonly until?: string;
}

/** A disclosure under its scheme: every figure recomputed and traced. Plain data, ready for JSON. */
export interface Assessment {
  readonly nodes: readonly NodeOutcome[];
  readonly branches: readonly BranchOutcome[];
  readonly budget?: BudgetOutcome;
  readonly total: Total;
  /** The total before a veto set it to 0. */
  readonly totalBeforeVeto?: Total;
  readonly tier?: TierOutcome;
  readonly vetoes: readonly VetoOutcome[];
  readonly gates: readonly GateOutcome[];
  readonly claimedTotal?: Claim;
  readonly claimedTier?: { readonly claimed: string; readonly mismatch: boolean };
  /** Percent of the base that rests on judgement, one decimal. */
  readonly subjectiveShare: string;
  /** Every step: of the nodes in leaf order, then of the budget row, then of the whole. */
  readonly trace: readonly TraceStep[];
}
