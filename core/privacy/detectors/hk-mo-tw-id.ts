/**
 * 港澳台身份证: Hong Kong letter(s) + 6 digits + check, Macao 7 digits + check, Taiwan letter + 1 or 2 + 8 digits.
 * `leak` under its label; by check character alone `likely`. The bracket around the check is part of the number.
 */
import { hongKongIdHolds } from '#core/standards/hong-kong-id.ts';
import { taiwanIdHolds } from '#core/standards/taiwan-id.ts';
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const hkMoTwId: NumberDetector = {
  id: 'hk-mo-tw-id',
  least: 8,
  most: 10,
  digitsUnder: 'hk-mo-tw-id',
  judge(candidate, evidence) {
    const { value } = candidate;
    const hongKong = /^[A-Z]{1,2}\d{6}[\dA]$/.test(value);
    const taiwan = /^[A-Z][1289]\d{8}$/.test(value);
    const macao = /^[157]\d{7}$/.test(value);
    const topic = evidence.topic;
    if (topic === 'hk-mo-tw-id' && (hongKong || taiwan || macao))
      return {
        kind: 'hk-mo-tw-id',
        severity: 'leak',
        confidence: 0.97,
        reasons: reasonsOf(candidate, evidence, proofs.format),
      };
    if (isDecoy(topic) || candidate.gap > 2) return undefined;
    const holds =
      (hongKong && candidate.groups.at(-1) === 1 && candidate.count === 2 && hongKongIdHolds(value)) ||
      (taiwan && taiwanIdHolds(value) && candidate.count === 1);
    if (
      (topic === 'resident-id' || topic === 'document-number') &&
      ((hongKong && hongKongIdHolds(value)) || (taiwan && taiwanIdHolds(value)))
    )
      return {
        kind: 'hk-mo-tw-id',
        severity: 'leak',
        confidence: 0.95,
        reasons: reasonsOf(candidate, evidence, proofs.check),
      };
    if (!holds || evidence.link || (topic !== undefined && topic !== 'name')) return undefined;
    return {
      kind: 'hk-mo-tw-id',
      severity: 'likely',
      confidence: 0.6,
      reasons: reasonsOf(candidate, evidence, proofs.check),
    };
  },
};
