import type { Assessment } from '../assessment.ts';
import type {
  DisclosureInput,
  IndicatorInput,
  Indicators,
  LeafInput,
  ResultInput,
  SchemeInput,
} from '../input.ts';

/** Derived-figure checks. A flag is a question to the issuer; it never changes a value. */
export type CheckId =
  | 'quotient'
  | 'completion'
  | 'implied-baseline'
  | 'points-not-percent'
  | 'missing-inputs'
  | 'rate-inputs'
  | 'rate-possible'
  | 'parts-sum'
  | 'weight-floor'
  | 'rank-bounds'
  | 'score-mismatch'
  | 'date-order'
  | 'yoy-history'
  | 'paired-drift';

/**
 * What a check found: where (node, or JSON path in the disclosure), what is stated and what was expected, as exact or decimal texts.
 * `severity` is `question` where figures contradict each other, `note` where a reader only needs to know. Wording: figure-words.ts.
 */
export interface FigureFlag {
  readonly check: CheckId;
  readonly severity: 'question' | 'note';
  /** Which form of the fault; words are chosen by `check` and `code`. */
  readonly code: string;
  readonly node?: string;
  readonly path?: string;
  readonly stated?: string;
  readonly expected?: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** One result with all that a check may need of it. */
export interface Figure {
  readonly result: ResultInput;
  readonly index: number;
  readonly leaf?: LeafInput | undefined;
  readonly indicator?: IndicatorInput | undefined;
}

export interface CheckInput {
  readonly disclosure: DisclosureInput;
  readonly scheme?: SchemeInput | undefined;
  readonly indicators: Indicators;
  readonly figures: readonly Figure[];
  /** Earlier current releases of the same organisation and scheme, any order. */
  readonly earlier: readonly DisclosureInput[];
  /** The assessment under `scheme`; absent without one. */
  readonly assessment?: Assessment | undefined;
}

/** One check. Pure; `[]` when there is nothing to ask; never throws on parsed input. */
export interface FigureCheck {
  readonly id: CheckId;
  run(input: CheckInput): readonly FigureFlag[];
}
