import type { Outcome } from '../messages.ts';

export const isDone = (outcome: Outcome): boolean => outcome === 'held' || outcome === 'screen';

/** How often each key occurs. */
export function tally(found: readonly { key: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of a key, if there is one left. */
export function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}
