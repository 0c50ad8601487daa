import type { Finding } from './finding.ts';

/** A finding in the making: one text's own, still with the folded value that rules over the document need. Never leaves the engine. */
export interface Hit extends Omit<Finding, 'block'> {
  /** Folded value: upper-case letters and digits. */
  value?: string;
  /** Row of a table or record, when it stands in one. */
  row?: number;
  /** Not a finding by itself: a mask that rules over the document look at. */
  silent?: boolean;
  /** Counts only beside a person. */
  needsPerson?: boolean;
}

/** Sorted by place; of overlapping hits the surest stays, the longer one on a tie. */
export function resolve(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const ranked = hits.every((hit, index) => index === 0 || (hits[index - 1]?.end ?? 0) <= hit.start);
  if (ranked) return hits;
  hits.sort((one, two) => one.start - two.start || two.end - one.end);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= hit.start) {
      kept.push(hit);
      continue;
    }
    if (rank(hit) > rank(last)) {
      kept.pop();
      const before = kept[kept.length - 1];
      if (before && before.end > hit.start) continue;
      kept.push(hit);
    }
  }
  return kept;
}

const rank = (hit: Hit): number =>
  (hit.severity === 'notice' ? 0 : 1) + hit.confidence + Math.min(hit.end - hit.start, 40) / 1000;

/** Index of the first hit that starts at or after `at`; hits are sorted. */
export function firstFrom(hits: readonly Hit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
