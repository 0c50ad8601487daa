/** 户号、户口簿号: 5–20 characters under its label; `likely`, and `leak` beside other numbers of the person. */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const household: NumberDetector = {
  id: 'household',
  least: 5,
  most: 20,
  only: ['household'],
  judge(candidate, evidence) {
    if (
      evidence.topic !== 'household' ||
      evidence.distance > 3 ||
      evidence.supply ||
      !/^[A-Z]{0,4}\d{4,18}$/.test(candidate.value)
    )
      return undefined;
    return {
      kind: 'household',
      severity: 'likely',
      confidence: 0.85,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
