import type { Level } from './input.ts';

/** Surveys, applications, recorded warnings and organisations, as far as assessment needs them. */
type Maybe<T> = T | undefined;

export interface SurveyInput {
  readonly id: string;
  readonly sent?: Maybe<number>;
  readonly n: number;
  readonly scale: readonly string[];
  readonly counts: readonly number[];
  readonly dimensions: readonly { readonly name: string; readonly counts: readonly number[] }[];
  readonly satisfiedMeans: readonly string[];
  readonly themes: readonly { readonly name: string; readonly count: number }[];
}

export interface ApplicationInput {
  readonly id: string;
  readonly org: string;
  readonly type: string;
  readonly basis: string;
  readonly amount?: Maybe<string>;
  readonly change?: Maybe<{ readonly kind: string; readonly value: string; readonly unit: string }>;
  readonly count?: Maybe<number>;
}

/** A warning as a body recorded it: what was done about one that the rules computed. */
export interface WarningRecordInput {
  readonly id: string;
  readonly rule: string;
  /** `record` or `record#node`. */
  readonly subject: string;
  readonly level: Level;
  readonly openedAt: string;
  readonly actions: readonly { readonly type: string; readonly date: string; readonly note: string }[];
  readonly resolvedAt?: Maybe<string>;
  readonly outcome?: Maybe<string>;
}

export interface OrganisationInput {
  readonly id: string;
  readonly kind: string;
  readonly region: string;
}
