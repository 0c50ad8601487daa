import type { LeakKind } from '#core/privacy/finding.ts';

/** How many places were masked, by kind. Never which. */
export type Counts = Partial<Record<LeakKind, number>>;

/** Sum of counts; kinds in the order they first occur. */
export function addCounts(all: Iterable<Counts>): Counts {
  const sum: Counts = {};
  for (const counts of all)
    for (const [kind, count] of Object.entries(counts) as [LeakKind, number][])
      sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((a, b) => a + b, 0);
