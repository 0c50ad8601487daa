import type { Outcome } from '../messages.ts';
import type { Change } from '../replace/replace-in-nodes.ts';
import type { Found } from './inspect.ts';
import { maskFound } from './mask-found.ts';
import { rootOf } from './root-of.ts';
import { isDone, take, tally } from './tally.ts';

/** How often masking is tried anew after an editor drew its text again. */
const rounds = 4;

/** What became of a masking. */
export interface Masked {
  results: { finding: string; outcome: Outcome }[];
  /** What the browser's undo does not know. */
  changes: Change[];
  /** Editor or field that did not confirm. */
  unsure: HTMLElement | undefined;
}

/**
 * Masks, and looks again: a value that still stands there as often as before was not masked, whatever the step said.
 * @param found all that is found now
 * @param look finds it anew
 */
export async function maskUntilHeld(
  asked: readonly Found[],
  found: readonly Found[],
  look: () => Promise<readonly Found[]>,
): Promise<Masked> {
  const before = tally(found);
  const outcomes = new Map<Found, Outcome>();
  const changes: Change[] = [];
  let [open, now] = [asked, found];
  for (let round = 0; round < rounds && open.length > 0; round += 1) {
    const masking = await maskFound(open);
    for (const [one, outcome] of masking.outcomes) outcomes.set(one, outcome);
    for (const one of masking.changes) changes.push(one);
    now = await look();
    const stale = tally([...outcomes].flatMap(([one, outcome]) => (outcome === 'stale' ? [one] : [])));
    for (const [one, outcome] of outcomes) if (outcome === 'stale') outcomes.delete(one);
    open = now.filter((one) => take(stale, one.key));
    for (const one of open) outcomes.set(one, 'stale');
  }
  const left = tally(now);
  const gone = new Map([...before].map(([key, count]) => [key, count - (left.get(key) ?? 0)]));
  const unsure = [...outcomes].find(([, outcome]) => outcome === 'screen' || outcome === 'failed');
  return {
    results: [...outcomes].map(([{ key, note }, outcome]) => ({
      finding: note.id,
      outcome: isDone(outcome) && !take(gone, key) ? 'failed' : outcome,
    })),
    changes,
    unsure: unsure && rootOf(unsure[0].piece.source),
  };
}
