/** Which detectors are asked about a candidate: by its length and by what its label or column says. */
import type { Candidate } from './candidate.ts';
import { numberDetectors } from './detectors/index.ts';
import type { Evidence, NumberDetector, Verdict } from './evidence.ts';
import { type Topic, topics } from './topics.ts';

/** The longest number of all: an account. */
export const longest = 31;

const byLength = (detectors: readonly NumberDetector[]): NumberDetector[][] =>
  Array.from({ length: longest + 1 }, (_, length) =>
    detectors.filter((detector) => detector.least <= length && length <= detector.most),
  );
const labelled = new Map<Topic, NumberDetector[][]>();
for (const topic of Object.keys(topics) as Topic[])
  labelled.set(topic, byLength(numberDetectors.filter(({ only }) => !only || only.includes(topic))));
const unlabelled = byLength(numberDetectors.filter(({ only }) => !only));
const bare = byLength(numberDetectors.filter(({ only, letters }) => !only && !letters));

const none: readonly NumberDetector[] = [];

/** Who is asked about `length` characters under `topic`; without a label, a number of digits only is asked of fewer. */
export const detectorsFor = (
  topic: Topic | undefined,
  numeric: boolean,
  length: number,
): readonly NumberDetector[] =>
  (topic !== undefined ? labelled.get(topic) : numeric ? bare : unlabelled)?.[length] ?? none;

/** The verdict that is surest; the first wins a tie. */
export function judgeNumber(
  detectors: readonly NumberDetector[],
  candidate: Candidate,
  evidence: Evidence,
): Verdict | undefined {
  let best: Verdict | undefined;
  for (const detector of detectors) {
    const verdict = detector.judge(candidate, evidence);
    if (verdict && (!best || verdict.confidence > best.confidence)) best = verdict;
  }
  return best;
}
