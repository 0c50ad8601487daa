/** What detectors see and what they say. */
import type { LeakKind, Reason, Severity } from './finding.ts';
import type { Topic } from './topics.ts';

/** A number as a detector sees it: folded to `0–9A–Z`. */
export interface Candidate {
  /** Upper-case letters and digits, no separators. */
  value: string;
  /** Only digits. */
  numeric: boolean;
  /** Lengths of the groups it was written in: `[11]`, `[3, 4, 4]`. */
  groups: readonly number[];
  /** Loosest gap between groups, see `GAP`. */
  gap: number;
  /** Anything was not written as plain ASCII, or stood apart. */
  folded: boolean;
  /** Another group of digits stands beside it, a space or a separator away: perhaps one of a row of figures. */
  crowded: boolean;
  start: number;
  end: number;
}

/** What stands around a value. */
export interface Evidence {
  /** What the label or the column header says it is. */
  topic: Topic | undefined;
  /** The topic comes from a column header, a JSON key or an attribute's name. */
  column: boolean;
  /** Significant characters between label and value. */
  distance: number;
  /** An office, a firm or an official stands in the same line. */
  office: boolean;
  /** The holder of an account is an organisation. */
  holder: boolean;
  /** Words such as 元, 万 follow at once. */
  unit: boolean;
  /** The value stands in a web address. */
  link: boolean;
  /** Today as yyyymmdd. */
  today: number;
}

export interface Verdict {
  kind: LeakKind;
  severity: Severity;
  confidence: number;
  reasons: Reason[];
  /** Characters of the candidate that belong to the value; all when absent. */
  from?: number;
  to?: number;
}

/** A detector of numbers: called for each candidate whose length lies in its range. */
export interface NumberDetector {
  id: LeakKind;
  least: number;
  most: number;
  /** It is called only where a label or column says one of these; everywhere when absent. */
  only?: readonly Topic[];
  /** Without a label it needs letters in the value. */
  letters?: true;
  judge(candidate: Candidate, evidence: Evidence): Verdict | undefined;
}

/** Labels of numbers that are public or nobody's. */
export const isDecoy = (topic: Topic | undefined): boolean =>
  topic === 'decoy' ||
  topic === 'credit-code' ||
  topic === 'amount' ||
  topic === 'date' ||
  topic === 'serial' ||
  topic === 'plain' ||
  topic === 'office-account-name';

/** How topics are found for a place: the column's header, or undefined. */
export type HeaderAt = (start: number) => Topic | undefined;

/** The reasons for a label or column, and for folding. */
export function reasonsOf(candidate: Candidate, evidence: Evidence, ...codes: Reason['code'][]): Reason[] {
  const reasons: Reason[] = codes.map((code) => ({ code }));
  if (evidence.topic) reasons.push({ code: evidence.column ? 'column' : 'label' });
  if (candidate.folded) reasons.push({ code: 'folded' });
  return reasons;
}
