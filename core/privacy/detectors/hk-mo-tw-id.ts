/**
 * 港澳台身份证: Hong Kong letter(s) + 6 digits + check, Macao 7 digits + check, Taiwan letter + 1 or 2 + 8 digits.
 * `leak` under its label; by check character alone `likely`. The bracket around the check is part of the number.
 */
import { hongKongIdHolds } from '#core/standards/hong-kong-id.ts';
import { taiwanIdHolds } from '#core/standards/taiwan-id.ts';
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const hkMoTwId: NumberDetector = {
  id: 'hk-mo-tw-id',
  least: 8,
  most: 10,
  digitsUnder: 'hk-mo-tw-id',
  judge(candidate, evidence) {
    const { topic } = evidence;
    const labelled = topic === 'hk-mo-tw-id';
    const paper = topic === 'resident-id' || topic === 'document-number';
    if (!labelled && !paper && topic !== undefined && topic !== 'name') return undefined;
    const { value } = candidate;
    const hongKong = /^[A-Z]{1,2}\d{6}[\dA]$/.test(value);
    const taiwan = /^[A-Z][1289]\d{8}$/.test(value);
    if (labelled) {
      if (!hongKong && !taiwan && !/^[157]\d{7}$/.test(value)) return undefined;
      return {
        kind: 'hk-mo-tw-id',
        severity: 'leak',
        confidence: 0.97,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    }
    if (candidate.gap > 2) return undefined;
    const holds = (hongKong && hongKongIdHolds(value)) || (taiwan && taiwanIdHolds(value));
    if (!holds) return undefined;
    if (paper)
      return {
        kind: 'hk-mo-tw-id',
        severity: 'leak',
        confidence: 0.95,
        reasons: reasonsOf(candidate, evidence, proofs.check),
      };
    const written = hongKong ? candidate.groups.at(-1) === 1 && candidate.count === 2 : candidate.count === 1;
    if (!written || evidence.link) return undefined;
    return {
      kind: 'hk-mo-tw-id',
      severity: 'likely',
      confidence: 0.6,
      reasons: reasonsOf(candidate, evidence, proofs.check),
    };
  },
};
