/**
 * 港澳台居民居住证: 18 characters as GB 11643 with area 810000, 820000, 830000;
 * 外国人永久居留身份证: 18 characters beginning with 9 (since 2023-12), older ones 3 letters and 12 digits.
 */
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';
import { inspect } from './resident-id.ts';

export const residencePermit: NumberDetector = {
  id: 'residence-permit',
  least: 15,
  most: 18,
  judge(candidate, evidence) {
    const labelled = evidence.topic === 'residence-permit';
    if (isDecoy(evidence.topic)) return undefined;
    const first = candidate.at(0);
    if (candidate.length === 18) {
      if (!labelled && first !== 56 && first !== 57) return undefined;
      const { value } = candidate;
      const proof = inspect(value, evidence.today);
      const area = /^(?:8[123]0000)/.test(value);
      const foreign = first === 57;
      if (
        labelled
          ? /^[89]\d{16}[\dX]$/.test(value) || proof.check
          : (area ||
              (foreign && (evidence.topic === 'resident-id' || evidence.topic === 'document-number'))) &&
            proof.date &&
            proof.check
      )
        return {
          kind: 'residence-permit',
          severity: 'leak',
          confidence: 0.97,
          reasons: reasonsOf(candidate, evidence, proofs.checkAndDate),
        };
      return undefined;
    }
    if (
      candidate.length === 15 &&
      !candidate.numeric &&
      (labelled || evidence.topic === 'document-number' || evidence.topic === 'resident-id') &&
      /^[A-Z]{3}\d{12}$/.test(candidate.value)
    )
      return {
        kind: 'residence-permit',
        severity: 'leak',
        confidence: 0.95,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    return undefined;
  },
};
