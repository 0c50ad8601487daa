/** 病历号、住院号、门诊号: 5–20 characters, only under its label. */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const medicalRecord: NumberDetector = {
  id: 'medical-record',
  least: 5,
  most: 20,
  only: ['medical-record'],
  judge(candidate, evidence) {
    if (
      evidence.topic !== 'medical-record' ||
      evidence.distance > 3 ||
      !(candidate.figures || /^[A-Z]{0,4}\d{4,18}[A-Z]?$/.test(candidate.value))
    )
      return undefined;
    return {
      kind: 'medical-record',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
