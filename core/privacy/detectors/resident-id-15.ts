/**
 * 15 位身份证号 (before 1999): area 6, YYMMDD, sequence 3, no check character.
 * Needs its label, or a known area and a date; then registration numbers (GS 15-2006) win if their check holds.
 */
import { isDay } from '#core/standards/calendar.ts';
import { regionKnown } from '#core/standards/region.ts';
import { registrationNumberHolds } from '#core/standards/registration-number.ts';
import { type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const residentId15: NumberDetector = {
  id: 'resident-id-15',
  least: 15,
  most: 15,
  judge(candidate, evidence) {
    const { topic } = evidence;
    const labelled = topic === 'resident-id' || topic === 'document-number';
    if (!labelled && (candidate.gap > 1 || (topic !== undefined && topic !== 'name'))) return undefined;
    if (!candidate.likeDigits) return undefined;
    const value = candidate.digits(15);
    if (!/^[1-8]\d{14}$/.test(value)) return undefined;
    const region = regionKnown(Number(value.slice(0, 6)));
    const date = isDay(
      1900 + Number(value.slice(6, 8)),
      Number(value.slice(8, 10)),
      Number(value.slice(10, 12)),
    );
    if (labelled && (date || topic === 'resident-id')) {
      const proof = region > 0 && date ? proofs.born : proofs.format;
      return {
        kind: 'resident-id-15',
        severity: 'leak',
        confidence: date ? 0.95 : 0.75,
        reasons: reasonsOf(candidate, evidence, proof),
      };
    }
    if (labelled || region < 2 || !date || registrationNumberHolds(value)) return undefined;
    return {
      kind: 'resident-id-15',
      severity: 'likely',
      confidence: 0.6,
      reasons: reasonsOf(candidate, evidence, proofs.born),
    };
  },
};
