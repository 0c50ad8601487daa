import type { Level, RuleKind } from './input.ts';

/** A step in the life of a warning. */
export interface WarningEvent {
  readonly date: string;
  readonly event: 'opened' | 'level' | 'action' | 'resolved';
  readonly level: Level;
  readonly value?: string;
  /** For actions: 督办, 整改通报, 暂停拨款, 约谈, 说明. */
  readonly action?: string;
}

/** A computed warning. Values are decimal texts, at most two decimals; wording stands in warning-sentence.ts. */
export interface Warning {
  /** `rule@openedAt` with the subject: the same warning has the same id in every run. */
  readonly id: string;
  readonly rule: string;
  readonly kind: RuleKind;
  readonly subject: {
    readonly org: string;
    readonly scheme: string;
    readonly node?: string;
    readonly record?: string;
    readonly period?: string;
  };
  /** The highest level it reached since it opened stays in `history`; this is the last one. */
  readonly level: Level;
  readonly openedAt: string;
  readonly value: string;
  readonly threshold: string;
  /** Figures that the rule compared, by name. */
  readonly figures: Readonly<Record<string, string>>;
  readonly owner?: string;
  readonly resolvedAt?: string;
  readonly resolvedBy?: 'data' | 'action';
  readonly history: readonly WarningEvent[];
}
