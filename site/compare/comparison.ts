/** What the comparison page fetches: what can be compared, then the figures of each chosen indicator. */
export interface ComparableOrg {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Fictional, and said to be so. */
  readonly demo: boolean;
}

export interface ComparableIndicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly unit: string;
  /** Ids of the organisations that published it, by region code. */
  readonly orgs: readonly string[];
  /** Keys of the periods it was published for, earliest first. */
  readonly periods: readonly string[];
}

export interface Comparables {
  /** By region code, never by a result. */
  readonly orgs: readonly ComparableOrg[];
  readonly indicators: readonly ComparableIndicator[];
}

/** One published figure: exact decimal texts in the unit of the indicator. */
export interface ComparedFigure {
  readonly org: string;
  readonly period: string;
  readonly value: string;
  /** As printed, such as `≥ 90`, and its place on the scale where it is one number. */
  readonly target?: string;
  readonly targetValue?: string;
  readonly record: string;
}
