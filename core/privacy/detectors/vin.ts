/** 车辆识别代号 VIN: 17 characters without I, O, Q; position 9 checks (GB 16735). Alone it is `likely`; of vehicles that an office sells it is none. */
import { vinHolds } from '#core/standards/vin.ts';
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';
import type { Candidate } from '../number/candidate.ts';

/**
 * Whether it is written as a vehicle's number is without a label: letters, four digits at its end. In pieces it is no words and dates of an id that
 * hyphens join (centre-2026-0-2026-11-10), and no numbers of a table's row: makers of cars begin with a letter.
 */
const standsAlone = ({ value, count, groups }: Candidate): boolean =>
  /[A-Z]/.test(value) &&
  /\d{4}$/.test(value) &&
  (count === 1 || (groups.every((size) => size > 2) && /^[A-Z]/.test(value)));

export const vin: NumberDetector = {
  id: 'vin',
  least: 17,
  most: 17,
  digitsUnder: 'vin',
  judge(candidate, evidence) {
    const { value } = candidate;
    if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return undefined;
    const labelled = evidence.topic === 'vin';
    const holds = vinHolds(value);
    if (!labelled && !(holds && standsAlone(candidate))) return undefined;
    if (evidence.sold || (!labelled && (evidence.office || isDecoy(evidence.topic) || evidence.link)))
      return undefined;
    return {
      kind: 'vin',
      // What stands beside a person is raised.
      severity: evidence.office ? 'notice' : 'likely',
      confidence: holds ? 0.95 : 0.75,
      reasons: reasonsOf(candidate, evidence, holds ? proofs.check : proofs.checkFails),
    };
  },
};
