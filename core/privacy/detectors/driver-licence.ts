/** 驾驶证: the licence number is the resident ID (reported as such when proven); the file number has 12 digits and needs its label. */
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const driverLicence: NumberDetector = {
  id: 'driver-licence',
  least: 12,
  most: 12,
  only: ['driver-licence'],
  judge(candidate, evidence) {
    if (evidence.topic !== 'driver-licence' || !candidate.figures) return undefined;
    // 档案号 alone may be of any archive: somebody must speak of driving.
    if (!evidence.driving) return undefined;
    return {
      kind: 'driver-licence',
      severity: 'leak',
      confidence: 0.93,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};
