/** 社保、医保、公积金个人编号: no public check, 6–20 characters, only under its label. A resident ID there is reported as resident ID. */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

/** 社保卡制卡0913-5392068: an area code, a line. */
const areaLine = /^0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}$/;

/** 2026-05-14 */
const date = /^(?:19|20)\d\d(?:0?[1-9]|1[0-2])(?:0?[1-9]|[12]\d|3[01])$/;

export const socialSecurity: NumberDetector = {
  id: 'social-security',
  least: 6,
  most: 20,
  only: ['social-security'],
  judge(candidate, evidence) {
    if (
      evidence.topic !== 'social-security' ||
      evidence.distance > 3 ||
      evidence.unit ||
      (candidate.count === 2 && areaLine.test(candidate.value)) ||
      (candidate.count === 3 && date.test(candidate.value)) ||
      !(candidate.figures || /^[A-Z]{0,3}\d{5,20}[A-Z]?$/.test(candidate.value))
    )
      return undefined;
    return {
      kind: 'social-security',
      severity: 'leak',
      confidence: 0.88,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
