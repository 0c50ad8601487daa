import type { Because, NotApplicableBecause } from '../assessment.ts';
import type { Exact } from '../exact.ts';
import type {
  AdjustmentInput,
  LeafInput,
  MethodId,
  PeriodInput,
  RankingPolicy,
  ResultInput,
  ScoringOf,
  TargetInput,
} from '../input.ts';

/** What a method may look at. Weight, actual and result are absent where unknown. */
export interface Situation<Id extends MethodId> {
  readonly scoring: ScoringOf<Id>;
  readonly weight?: Exact | undefined;
  /** The target in force: the result's own, else the scheme's. */
  readonly target?: TargetInput | undefined;
  readonly actual?: Exact | undefined;
  readonly result?: ResultInput | undefined;
  /** 加减分事项 of this node. */
  readonly items: readonly AdjustmentInput[];
  readonly period: PeriodInput;
  readonly ranking: RankingPolicy;
}

/** Points with the formula and the figures that gave them, or why there are none. Points are exact and unrounded. */
export type Verdict =
  | {
      readonly outcome: 'scored';
      readonly points: Exact;
      readonly formula: string;
      readonly inputs: Readonly<Record<string, string>>;
      /** Percent of the target reached, where the method works it out anyway. */
      readonly completion?: Exact;
    }
  | { readonly outcome: 'unknown'; readonly because: Because; readonly low?: Exact; readonly high?: Exact }
  | { readonly outcome: 'not-applicable'; readonly because: NotApplicableBecause }
  | { readonly outcome: 'monitor' };

/** What is wrong with a leaf of a scheme, for check-scheme.ts; wording belongs to the doors. */
export type LeafProblem =
  | 'weight-missing'
  | 'target-missing'
  | 'target-not-single'
  | 'target-not-positive'
  | 'target-negative'
  | 'interval-order'
  | 'bands-gap'
  | 'bands-overlap'
  | 'grade-range'
  | 'negative-parameter';

/** One scoring method (评分方法). `score` is pure and never throws on parsed input. */
export interface ScoringMethod<Id extends MethodId> {
  readonly id: Id;
  /** Without a weight a method that needs one is only watched. */
  readonly needsWeight: boolean;
  /** `points` add to the total, a `loss` lowers it, a `gain` is added up to the bonus cap, `none` stays outside. */
  readonly counts: 'points' | 'loss' | 'gain' | 'none';
  /** Least and most points that the method can give: what an unknown result may still become. */
  bounds(scoring: ScoringOf<Id>, weight: Exact | undefined, base: Exact): { low: Exact; high: Exact };
  /** Faults in the scheme that make the method senseless; `[]` when there are none. */
  problems(leaf: LeafInput, scoring: ScoringOf<Id>): readonly LeafProblem[];
  score(situation: Situation<Id>): Verdict;
}
