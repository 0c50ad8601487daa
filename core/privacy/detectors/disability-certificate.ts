/**
 * 残疾人证号: the holder's resident ID, kind of disability 1–7, grade 1–4; a reissue may add B and a digit.
 * Twenty digits without that proof count only under their label.
 */
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';
import { inspect } from './resident-id.ts';

export const disabilityCertificate: NumberDetector = {
  id: 'disability-certificate',
  least: 18,
  most: 22,
  judge(candidate, evidence) {
    const labelled = evidence.topic === 'disability-certificate';
    if (!labelled && candidate.length !== 20 && candidate.length !== 22) return undefined;
    if (!candidate.beginsLikeDigits(17)) return undefined;
    const value = candidate.digits(17);
    const shaped = /^\d{17}[\dX][1-7][1-4](?:B\d)?$/.test(value);
    if (labelled && (shaped || /^\d{17}[\dX](?:\d\d?)?$/.test(value))) {
      return {
        kind: 'disability-certificate',
        severity: 'leak',
        confidence: 0.96,
        reasons: reasonsOf(candidate, evidence, shaped ? proofs.check : proofs.format),
      };
    }
    if (!shaped || (isDecoy(evidence.topic) && evidence.distance <= 3)) return undefined;
    const proof = inspect(value.slice(0, 18), evidence.today);
    if (proof.region === 0 || !proof.date || !proof.check) return undefined;
    return {
      kind: 'disability-certificate',
      severity: 'leak',
      confidence: 0.95,
      reasons: reasonsOf(candidate, evidence, proofs.person),
    };
  },
};
