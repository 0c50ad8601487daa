/** Which detectors are asked about a candidate: by its length and by what its label or column says. */

import { numberDetectors } from '../detectors/index.ts';
import type { Evidence, NumberDetector, Verdict } from '../evidence.ts';
import type { Topic } from '../label/topics.ts';
import type { Candidate } from './candidate.ts';

/** The longest number of all: an account. */
export const longest = 31;

/** What is asked of a detector. All have one shape, as they are called one after the other at one place. */
type Judge = Required<Pick<NumberDetector, 'judge' | 'surest'>>;
type ByLength = readonly (readonly Judge[])[];
/** Who is asked under one topic (or none) about a value with letters, and about digits alone: by length. */
interface Asked {
  lettered: ByLength;
  numeric: ByLength;
}

const byLength = (detectors: readonly NumberDetector[]): ByLength =>
  Array.from({ length: longest + 1 }, (_, length) =>
    detectors
      .filter((detector) => detector.least <= length && length <= detector.most)
      .map(({ judge, surest = 1 }) => ({ judge, surest })),
  );
const askedUnder = (topic: Topic | undefined): Asked => {
  const fitting = numberDetectors.filter(
    ({ only }) => !only || (topic !== undefined && only.includes(topic)),
  );
  return {
    lettered: byLength(fitting),
    numeric: byLength(fitting.filter(({ digitsUnder }) => !digitsUnder || digitsUnder === topic)),
  };
};
/** Made when they are first asked for: a document has few topics. */
const known = new Map<Topic | undefined, Asked>();
function asked(topic: Topic | undefined): Asked {
  const found = known.get(topic);
  if (found) return found;
  const made = askedUnder(topic);
  known.set(topic, made);
  return made;
}
const none: readonly Judge[] = [];

/** Who is asked about `length` characters under `topic`. */
export function detectorsFor(topic: Topic | undefined, numeric: boolean, length: number): readonly Judge[] {
  const { lettered, numeric: digits } = asked(topic);
  return (numeric ? digits : lettered)[length] ?? none;
}

/** No verdict is surer. */
const surest = 0.99;

/** The verdict that is surest; the first wins a tie. None, without a label, for what is cut out of a row of figures. */
export function judgeNumber(
  detectors: readonly Judge[],
  candidate: Candidate,
  evidence: Evidence,
): Verdict | undefined {
  let best: Verdict | undefined;
  for (const { judge, surest: most } of detectors) {
    if (best && best.confidence >= most) continue;
    const verdict = judge(candidate, evidence);
    if (!verdict || (best && verdict.confidence <= best.confidence)) continue;
    best = verdict;
    if (best.confidence >= surest) break;
  }
  return best && evidence.topic === undefined && candidate.ofFigures ? undefined : best;
}
