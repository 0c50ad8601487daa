import { appliesTo } from './applies-to.ts';
import { attachments, recordAttachments } from './attachments.ts';
import type { Check, RecordCheck } from './check.ts';
import { codeLists, recordCodes } from './code-lists.ts';
import { corrections, recordCorrections } from './corrections.ts';
import { followUps } from './follow-ups.ts';
import { indicators } from './indicators.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { organisations } from './organisations.ts';
import { releases } from './releases.ts';
import { results } from './results.ts';
import { schemeReferences } from './scheme-references.ts';
import { schemeRules } from './scheme-rules.ts';
import { schemeScoring } from './scheme-scoring.ts';
import { schemeWeights } from './scheme-weights.ts';
import { surveys } from './surveys.ts';
import { versions } from './versions.ts';

/** Every check of definitions and across files. Their order does not matter: problems are sorted by file and place. */
export const checks: readonly Check[] = [
  organisations,
  codeLists,
  versions,
  indicators,
  schemeReferences,
  schemeWeights,
  schemeScoring,
  schemeRules,
  corrections,
  attachments,
  surveys,
  followUps,
  nearDuplicates,
];

/** Every check of records, one record at a time. */
export const recordChecks: readonly RecordCheck[] = [
  releases,
  results,
  appliesTo,
  recordCodes,
  recordCorrections,
  recordAttachments,
];
