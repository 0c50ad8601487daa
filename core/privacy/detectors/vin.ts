/** 车辆识别代号 VIN: 17 characters without I, O, Q; position 9 checks (GB 16735). Alone it is `likely`; of vehicles that an office sells it is none. */
import { vinHolds } from '#core/standards/vin.ts';
import { isDecoy, type NumberDetector, proofs, reasonsOf } from '../evidence.ts';

export const vin: NumberDetector = {
  id: 'vin',
  least: 17,
  most: 17,
  digitsUnder: 'vin',
  judge(candidate, evidence) {
    const labelled = evidence.topic === 'vin';
    if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(candidate.value) || evidence.sold) return undefined;
    if (evidence.office && !labelled) return undefined;
    const holds = vinHolds(candidate.value);
    const letters = /[A-Z]/.test(candidate.value);
    if (
      labelled ||
      (holds &&
        letters &&
        /^[A-HJ-NPR-Z0-9]{11}[A-HJ-NPR-Z0-9]{2}\d{4}$/.test(candidate.value) &&
        !isDecoy(evidence.topic) &&
        !evidence.link &&
        // Words and dates of an id, joined by hyphens: centre-2026-0-2026-11-10.
        // Numbers of a row of a table, joined by spaces: makers of cars begin with a letter.
        (candidate.count === 1 ||
          (candidate.groups.every((size) => size > 2) && /^[A-Z]/.test(candidate.value))))
    )
      return {
        kind: 'vin',
        // What stands beside a person is raised.
        severity: evidence.office ? 'notice' : 'likely',
        confidence: holds ? 0.95 : 0.75,
        reasons: reasonsOf(candidate, evidence, holds ? proofs.check : proofs.checkFails),
      };
    return undefined;
  },
};
