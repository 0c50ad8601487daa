import type { LeakKind } from '#core/privacy/finding.ts';
import type { Tally } from '#core/privacy/receipt/receipt-schema.ts';

interface Note {
  leak: LeakKind;
  ignored?: unknown;
}

/** Remembers, for one document as long as it is open in the panel, how many of each kind were seen and how many masks held. */
export class Ledger {
  #most = new Map<LeakKind, number>();
  #held = new Map<LeakKind, number>();

  /** What is found now. */
  saw(notes: readonly Note[]): void {
    for (const [kind, { length }] of Map.groupBy(notes, ({ leak }) => leak))
      this.#most.set(kind, Math.max(length, this.#most.get(kind) ?? 0));
  }

  /** A mask held. */
  masked(kind: LeakKind): void {
    this.#held.set(kind, (this.#held.get(kind) ?? 0) + 1);
  }

  /** Counts by kind. What was masked and came back by undo is open again; what a person deleted is not counted as masked. */
  tallies(notes: readonly Note[]): Partial<Record<LeakKind, Tally>> {
    const tallies: Partial<Record<LeakKind, Tally>> = {};
    const now = Map.groupBy(notes, ({ leak }) => leak);
    for (const kind of new Set([...now.keys(), ...this.#held.keys()])) {
      const here = now.get(kind) ?? [];
      const ignored = here.filter((note) => note.ignored !== undefined).length;
      const gone = Math.max(0, (this.#most.get(kind) ?? 0) - here.length);
      const masked = Math.min(this.#held.get(kind) ?? 0, gone);
      const tally = { found: masked + here.length, masked, ignored, open: here.length - ignored };
      if (tally.found > 0) tallies[kind] = tally;
    }
    return tallies;
  }
}
