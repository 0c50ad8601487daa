/**
 * 护照号: E + 8 digits, E + letter + 7, G + 8, D/S/P + E + 7, K + 8, MA + 7; older 14 or 15 + 7 digits; foreign ones under their label.
 * No check in the number: under its label a leak, without one not reported.
 */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

const shape = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]E?\d{7,8}|K\d{8}|MA\d{7}|1[45]\d{7})$/;

export const passport: NumberDetector = {
  id: 'passport',
  least: 7,
  most: 10,
  digitsUnder: 'passport',
  judge(candidate, evidence) {
    if (evidence.topic === 'passport') {
      const known = shape.test(candidate.lettered);
      if (!known && !/^[A-Z]{0,2}\d{6,9}[A-Z]?$/.test(candidate.lettered)) return undefined;
      return {
        kind: 'passport',
        severity: 'leak',
        confidence: known ? 0.97 : 0.85,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    }
    if (evidence.topic === 'document-number' || evidence.topic === 'resident-id') {
      if (!/^(?:E[A-HJ-NP-Z]?\d{7,8}|[GK]\d{8}|MA\d{7}|[DSP]E\d{7})$/.test(candidate.value)) return undefined;
      return {
        kind: 'passport',
        severity: 'leak',
        confidence: 0.9,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    }
    if (
      evidence.topic !== undefined ||
      candidate.gap > 0 ||
      !/^(?:E\d{8}|G\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(candidate.value)
    )
      return undefined;
    return {
      kind: 'passport',
      severity: 'notice',
      confidence: 0.4,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
