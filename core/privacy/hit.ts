import type { Finding } from './finding.ts';

/** What a detector found in one text. */
export interface HitParts extends Omit<Finding, 'block'> {
  /** Folded value: upper-case letters and digits. */
  value?: string;
  /** Not a finding by itself: a mask that rules over the document look at. */
  silent?: boolean;
  /** Counts only beside a person. */
  needsPerson?: boolean;
}

/** A finding in the making: one text's own, still with the folded value that rules over the document need. Never leaves the engine. */
export interface Hit extends Omit<Finding, 'block'> {
  value: string | undefined;
  /** It stands in a row of a table or record. */
  inRow: boolean;
  silent: boolean;
  needsPerson: boolean;
}

/** A hit from what was found. All have one shape, whatever found them: who reads many of them would look each up by name otherwise. */
export const makeHit = (found: HitParts): Hit => new OneHit(found);

/** A class, as `TextCell` of tables. */
class OneHit implements Hit {
  kind: Hit['kind'];
  start: number;
  end: number;
  confidence: number;
  severity: Hit['severity'];
  reasons: Hit['reasons'];
  value: string | undefined;
  inRow = false;
  silent: boolean;
  needsPerson: boolean;

  constructor(found: HitParts) {
    this.kind = found.kind;
    this.start = found.start;
    this.end = found.end;
    this.confidence = found.confidence;
    this.severity = found.severity;
    this.reasons = found.reasons;
    this.value = found.value;
    this.silent = found.silent === true;
    this.needsPerson = found.needsPerson === true;
  }
}

type Order = (one: Hit, two: Hit) => number;
export const byStart: Order = (one, two) => one.start - two.start;
/** By start; of those that begin together the longest first. */
export const byPlace: Order = (one, two) => one.start - two.start || two.end - one.end;

/** Sorts hits that mostly are sorted: to see it costs less than a sort that changes nothing. Stable. */
export function sortHits(hits: Hit[], order: Order): void {
  for (let index = 1; index < hits.length; index++) {
    const one = hits[index - 1];
    const two = hits[index];
    if (!one || !two || order(one, two) <= 0) continue;
    hits.sort(order);
    return;
  }
}

/**
 * Sorts hits by start, of which the first `sorted` are in order already: where none came since, nothing is looked at. Returns how many
 * there are.
 */
export function sortAdded(hits: Hit[], sorted: number): number {
  if (hits.length === sorted) return sorted;
  for (let index = Math.max(1, sorted); index < hits.length; index++)
    if ((hits[index - 1]?.start ?? 0) > (hits[index]?.start ?? 0)) {
      hits.sort(byStart);
      break;
    }
  return hits.length;
}

/** Sorted by place; of overlapping hits the surest stays, the longer one on a tie. */
export function resolve(hits: readonly Hit[]): readonly Hit[] {
  if (areApart(hits)) return hits;
  const sorted = hits.slice();
  sortHits(sorted, byPlace);
  const kept: Hit[] = [];
  for (const hit of sorted) {
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

function areApart(hits: readonly Hit[]): boolean {
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end) return false;
    end = hit.end;
  }
  return true;
}

const rank = (hit: Hit): number =>
  (hit.severity === 'notice' ? 0 : 1) + hit.confidence + Math.min(hit.end - hit.start, 40) / 1000;

/** Whether one of the hits `from`–`to` of a list lies on `start`–`end`. */
export function lieOn(hits: readonly Hit[], start: number, end: number, from = 0, to = hits.length): boolean {
  for (let index = Math.max(0, from); index < to && index < hits.length; index++) {
    const hit = hits[index];
    if (hit && hit.start < end && hit.end > start) return true;
  }
  return false;
}

/** Whether `start`–`end` is free of the first `count` hits, which are sorted by start: others may have come behind them. */
export function isFreeOf(hits: readonly Hit[], count: number, start: number, end: number): boolean {
  const next = firstFrom(hits, end, count);
  return (hits[next - 1]?.end ?? 0) <= start && (hits[next - 2]?.end ?? 0) <= start;
}

/**
 * Index of the first hit that starts at or after `at`; the first `count` hits, of which it is sought, are sorted. Places are asked in order
 * mostly: what was found last, or the next, is tried first.
 */
export function firstFrom(hits: readonly Hit[], at: number, count = hits.length): number {
  for (let index = last; index <= count && index < last + 3; index++)
    if (
      (index === 0 || (hits[index - 1]?.start ?? at) < at) &&
      (index === count || (hits[index]?.start ?? 0) >= at)
    ) {
      last = index;
      return index;
    }
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  last = low;
  return low;
}
/** What `firstFrom` found last, in whatever list. */
let last = 0;
