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
    const { value } = candidate;
    const labelled = evidence.topic === 'residence-permit';
    if (isDecoy(evidence.topic)) return undefined;
    if (value.length === 18) {
      const proof = inspect(value, evidence.today);
      const area = /^(?:8[123]0000)/.test(value);
      const foreign = value.charCodeAt(0) === 57;
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
      value.length === 15 &&
      /^[A-Z]{3}\d{12}$/.test(value) &&
      (labelled || evidence.topic === 'document-number' || evidence.topic === 'resident-id')
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
