import type { MethodId } from './input.ts';

/** What a step of the calculation did; wording stands in sentence.ts. */
export type StepId =
  | MethodId
  | 'derive'
  | 'coefficient'
  | 'clamp-node'
  | 'round-node'
  | 'unknown'
  | 'not-applicable'
  | 'budget'
  | 'sum'
  | 'party'
  | 'renormalise'
  | 'losses'
  | 'gains'
  | 'clamp'
  | 'round'
  | 'bounds'
  | 'tier'
  | 'veto'
  | 'gate';

/**
 * One line of the trace. Numbers are exact texts: a decimal (`"8.25"`) or, where it does not end, a fraction (`"25/3"`).
 * `before` and `after` are points; the steps of a node lead from 0 to its points, those of the total from 0 to the total.
 */
export interface TraceStep {
  /** Node id; absent on steps of the whole. */
  readonly node?: string;
  readonly step: StepId;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
}
