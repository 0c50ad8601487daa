import type { Decimal } from '../disclosure/schema/values.ts';
import type { CellPlace } from './grid.ts';
import type { Measure } from './measure.ts';

/** Rows of the funds block that we keep, in the words of our schema. */
export type FundKind = 'total' | 'appropriation' | 'carryover' | 'other';
export type FundColumn = 'initial' | 'annual' | 'executed';
/** Columns of the funds block; what was received (到位数) has no field of ours. */
export type FundsColumn = FundColumn | 'received' | 'weight' | 'rate' | 'score';

/** Columns of the indicator table. */
export type Column =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'nature'
  | 'target'
  | 'adjusted'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'deviation'
  | 'improvement';

/** One indicator as the form states it. Absent is what the form leaves blank. */
export interface FormRow {
  /** 一级, 二级, without the word 指标; `''` where the form has none. */
  levels: [string, string];
  name: string;
  target?: Measure;
  actual?: Measure;
  /** The form says 不适用. */
  notApplicable?: boolean;
  weight?: Decimal;
  score?: Decimal;
  deviation?: string;
  improvement?: string;
  /** Where each column of this row stands. */
  at: CellPlace;
  cells: Partial<Record<Column, string>>;
}

/** 项目资金, in 元. */
export interface Funds {
  lines: Partial<Record<FundKind, Partial<Record<FundColumn, Decimal>>>>;
  /** 分值 and 得分 of 预算执行率; the rate in percent. */
  weight?: Decimal;
  score?: Decimal;
  rate?: Decimal;
  at: CellPlace;
}

/** An official 自评表, read: what it says and nothing else. */
export interface Form {
  layout: 'project' | 'department';
  at: CellPlace;
  title?: string;
  /** `2023`, `2023-H1`, `2023-Q2`. */
  period?: string;
  project?: string;
  department?: string;
  unit?: string;
  funds?: Funds;
  objective?: { expected?: string; achieved?: string };
  rows: FormRow[];
  total?: { weight?: Decimal; score?: Decimal; tier?: string };
  /** 评价结论, 自评结论. */
  conclusion?: string;
  review: { by: string; opinion: string }[];
  filledAt?: string;
}
