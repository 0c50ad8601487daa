/** The share of mutants that the tests detect, and how far it may be off. */

/** What became of a mutant that was run. */
export interface Outcome {
  /** The file it stands in, from the root of the project. */
  file: string;
  line: number;
  mutator: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage';
}

export interface Score {
  killed: number;
  timedOut: number;
  survived: number;
  uncovered: number;
}

/** Counts outcomes. A time-out is a mutant that hangs, or a machine that was busy: it is counted apart. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (status: Outcome['status']): number => outcomes.filter((one) => one.status === status).length;
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

/**
 * Wilson's interval of a share, 95 %: `hits` of `all`. [0, 1] where nothing was counted.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(hits: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / all;
  const scale = 1 + (z * z) / all;
  const middle = (share + (z * z) / (2 * all)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The room of a file: `core/privacy/label`, or `core/privacy` for a file of the room itself. */
export const roomOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** A line of the table: `core/privacy/label  41/48  85.4 % (72.8–92.8 %)`, time-outs named. */
export function scoreLine(name: string, score: Score): string {
  const detected = score.killed + score.timedOut;
  const all = detected + score.survived + score.uncovered;
  const percent = (share: number): string => (share * 100).toFixed(1);
  const [low, high] = wilson(detected, all);
  const share = all === 0 ? '–' : percent(detected / all);
  return [
    name.padEnd(26),
    `${detected}/${all}`.padStart(9),
    `${share} % (${percent(low)}–${percent(high)} %)`.padStart(24),
    `killed ${score.killed}, timed out ${score.timedOut}, survived ${score.survived}, no test ${score.uncovered}`,
  ].join('  ');
}
