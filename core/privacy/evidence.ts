/** What detectors see and what they say. */

import { because, type LeakKind, type ReasonCode, type Reasons, type Severity } from './finding.ts';
import type { Topic } from './label/topics.ts';
import type { Candidate } from './number/candidate.ts';

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
  /** The record it stands in is a body's, or gives a body's line and tells of nobody. */
  ofBody: boolean;
  /** Somebody speaks of driving, in the label or around. */
  driving: boolean;
  /** Electricity, water, gas or heat is spoken of: a 户号 is a customer's number. */
  supply: boolean;
  /** Vehicles that an office sells or does away with are spoken of before. */
  sold: boolean;
  /** It stands in a list of codes as long, or ends a range of numbers: 13800000000—13800000099. */
  series: boolean;
  /** Its label is 编号 and no word of what. */
  bare: boolean;
  /** Words such as 元, 万 follow at once. */
  unit: boolean;
  /** The value stands in a web address or a DOI. */
  link: boolean;
  /** It stands under a key of a program or a query that ends as those of things do ("id":, userNo=), or in a name of one: dl-…-x7. */
  keyed: boolean;
  /** It stands behind the point of a coordinate: 113.19508010587, 27.87484968913. */
  fraction: boolean;
  /** The label, or a remark behind the value, says that it is written backwards. */
  turned: boolean;
  /** A province's sign leans on it: 浙CB5710138 is the number of a licence. */
  signed: boolean;
  /** Today as yyyymmdd. */
  today: number;
}

export interface Verdict {
  kind: LeakKind;
  severity: Severity;
  confidence: number;
  reasons: Reasons;
}

/** A detector of numbers: called for each candidate whose length lies in its range. */
export interface NumberDetector {
  id: LeakKind;
  least: number;
  most: number;
  /** It is called only where a label or column says one of these; everywhere when absent. */
  only?: readonly Topic[];
  /** Its surest verdict: it is not asked where another is as sure. 1 when absent. */
  surest?: number;
  /** A value without letters it judges only under this label. */
  digitsUnder?: Topic;
  judge: (this: void, candidate: Candidate, evidence: Evidence) => Verdict | undefined;
}

/** Labels of numbers that are public or nobody's. */
export const isDecoy = (topic: Topic | undefined): boolean =>
  topic === 'decoy' ||
  topic === 'sample' ||
  topic === 'credit-code' ||
  topic === 'amount' ||
  topic === 'date' ||
  topic === 'serial' ||
  topic === 'plain' ||
  topic === 'office-account-name';

/** How topics are found for a place: the column's header, or undefined. */
export type HeaderAt = (start: number) => Topic | undefined;

/** The reasons that a proof can have: by a label, by a column, folded or not. */
export type Proof = readonly Reasons[];

const proofBy = (...codes: readonly ReasonCode[]): Proof => [
  because(...codes),
  because(...codes, 'label'),
  because(...codes, 'column'),
  because(...codes, 'folded'),
  because(...codes, 'label', 'folded'),
  because(...codes, 'column', 'folded'),
];

export const proofs = {
  format: proofBy('format'),
  check: proofBy('check-digit'),
  checkFails: proofBy('check-fails'),
  checkAndDate: proofBy('check-digit', 'date'),
  born: proofBy('region', 'date'),
  person: proofBy('check-digit', 'region', 'date'),
  slip: proofBy('region', 'date', 'check-fails'),
};

/** The reasons of what is no number. */
export const why = {
  checkDigit: because('check-digit'),
  column: because('column'),
  columnFormat: because('column', 'format'),
  columnRow: because('column', 'row'),
  context: because('context'),
  contextRow: because('context', 'row'),
  customTerm: because('custom-term'),
  dateColumn: because('date', 'column'),
  dateContext: because('date', 'context'),
  dateLabel: because('date', 'label'),
  format: because('format'),
  label: because('label'),
  labelFolded: because('label', 'folded'),
  labelFormat: because('label', 'format'),
  numberAsFloat: because('number-as-float'),
};

/** `proof`, and whether a label or a column said so, and whether anything was folded. */
export const reasonsBy = (proof: Proof, labelled: boolean, column: boolean, folded: boolean): Reasons =>
  proof[(labelled ? (column ? 2 : 1) : 0) + (folded ? 3 : 0)] ?? [];

/** The same for a number. */
export const reasonsOf = ({ folded }: Candidate, { topic, column }: Evidence, proof: Proof): Reasons =>
  reasonsBy(proof, topic !== undefined, column, folded);
