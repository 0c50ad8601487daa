/**
 * 通行证: 回乡证 H or M + 8 (+ 2) digits; 台胞证 8 or 10 digits; 往来港澳 C + 8, C + letter + 7, W + 8; 往来台湾 L or T + 8.
 * No check: the label decides. Without one a lettered shape is only a notice.
 */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

const shape = /^(?:[HM]\d{8}(?:\d\d)?|C\d{8}|C[A-HJ-NP-Z]\d{7}|[WLT]\d{8})$/;

export const travelPermit: NumberDetector = {
  id: 'travel-permit',
  least: 8,
  most: 11,
  digitsUnder: 'travel-permit',
  judge(candidate, evidence) {
    const labelled = evidence.topic === 'travel-permit';
    if (!labelled && evidence.topic !== 'document-number') return undefined;
    if (labelled && (shape.test(candidate.lettered) || /^\d{8}(?:\d\d)?[A-Z]?$/.test(candidate.digits(0))))
      return {
        kind: 'travel-permit',
        severity: 'leak',
        confidence: 0.95,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    if (
      labelled ||
      evidence.signed ||
      candidate.gap > 1 ||
      !/^(?:[HM]\d{8}(?:\d\d)?|C[A-HJ-NP-Z]?\d{7,8})$/.test(candidate.value)
    )
      return undefined;
    return {
      kind: 'travel-permit',
      severity: 'leak',
      confidence: 0.9,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
