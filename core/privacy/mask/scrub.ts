/** Scan, mask and write back in one go. */
import type { Reading } from '../../documents/block.ts';
import type { Finding, LeakKind } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { maskAll } from './mask-all.ts';

/** What a scrubbed document gives: the masked source, what was found in it, and how many of each kind. */
export interface Scrubbed<T> {
  output: T;
  findings: Finding[];
  counts: Partial<Record<LeakKind, number>>;
}

/**
 * Scrubs a document that was read: masks by the policy's profile and writes into the source format.
 * `counts` counts what is masked (leak and likely). Throws only what `reading.write` throws.
 */
export function scrub<T>(reading: Reading<T>, policy: Policy): Scrubbed<T> {
  const { findings, edits } = maskAll(reading.blocks, policy);
  const counts: Partial<Record<LeakKind, number>> = {};
  for (const finding of findings) {
    if (finding.severity !== 'notice') counts[finding.kind] = (counts[finding.kind] ?? 0) + 1;
  }
  return { output: reading.write(edits), findings, counts };
}
