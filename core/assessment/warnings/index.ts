import type { RuleKind } from '../input.ts';
import { bottomUnit } from './bottom-unit.ts';
import { idleFunds } from './idle-funds.ts';
import { jump } from './jump.ts';
import { missingReport } from './missing-report.ts';
import { overdue } from './overdue.ts';
import { pace } from './pace.ts';
import { persistentMiss } from './persistent-miss.ts';
import type { WarningRule } from './rule.ts';
import { suspectData } from './suspect-data.ts';
import { threshold } from './threshold.ts';
import { zScore } from './z-score.ts';

/** Every warning rule by its kind, which is also its file's name. */
export const warningRules: { readonly [Kind in RuleKind]: WarningRule<Kind> } = {
  pace,
  threshold,
  'idle-funds': idleFunds,
  jump,
  'z-score': zScore,
  'persistent-miss': persistentMiss,
  overdue,
  'missing-report': missingReport,
  'suspect-data': suspectData,
  'bottom-unit': bottomUnit,
};

/** The rule of a kind. Never throws: the schema knows no other kinds. */
export const ruleOf = (kind: RuleKind): WarningRule<RuleKind> =>
  warningRules[kind] as unknown as WarningRule<RuleKind>;
