import type { OrganisationInput } from '../entity-input.ts';
import type { Exact } from '../exact.ts';
import { constant, short } from '../exact.ts';
import type { DisclosureInput, Indicators, Level, Levels, RuleKind, RuleOf, SchemeInput } from '../input.ts';
import type { Contender } from '../tiers.ts';

/** What is known on one day about one organisation under one scheme. */
export interface Scene {
  readonly day: number;
  readonly org: Pick<OrganisationInput, 'id' | 'kind'>;
  readonly scheme: SchemeInput;
  readonly indicators: Indicators;
  /** Newest version of each record published by that day, without withdrawn ones, oldest period first. */
  readonly releases: readonly DisclosureInput[];
  /** Tombstones: a gap with a reason, not a report that is missing. */
  readonly withdrawn: readonly DisclosureInput[];
  /** Totals of all units, newest last. */
  readonly fields: readonly { readonly publishedAt: string; readonly units: readonly Contender[] }[];
}

/** A condition that holds on that day. Value and threshold are decimal texts of at most two decimals. */
export interface Finding {
  readonly subject: { readonly node?: string; readonly record?: string; readonly period?: string };
  readonly level: Level;
  readonly value: string;
  readonly threshold: string;
  readonly figures: Readonly<Record<string, string>>;
}

/**
 * One warning rule (预警规则). Pure; the scheme states every number, the rule has none of its own.
 * `evaluate` gives what holds on the day of the scene, `[]` when nothing does; it never throws on parsed input.
 */
export interface WarningRule<Kind extends RuleKind> {
  readonly kind: Kind;
  /** Days on which the condition can come true by the passing of time alone. */
  days?(rule: RuleOf<Kind>, scene: Scene): readonly number[];
  evaluate(rule: RuleOf<Kind>, scene: Scene): readonly Finding[];
}

const severest = ['red', 'orange', 'yellow'] as const;

/** The severest level whose threshold is reached, with that threshold; undefined when none is. */
export function reached(
  levels: Levels,
  isReached: (threshold: Exact) => boolean,
): { level: Level; threshold: string } | undefined {
  for (const level of severest) {
    const threshold = levels[level];
    if (threshold !== undefined && isReached(constant(threshold))) return { level, threshold };
  }
  return undefined;
}

/** A figure of a warning: at most two decimals. */
export const shown = (value: Exact): string => short(value, 2);
