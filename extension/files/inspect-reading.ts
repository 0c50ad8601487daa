import type { Edit, Unread } from '#core/documents/block.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { preview } from '#core/privacy/explain.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { allowHash, standing as standingOf } from '#core/privacy/policy/allow.ts';
import { findPatternsBy } from '#core/privacy/policy/custom.ts';
import { findPattern } from '#core/privacy/policy/patterns.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import type { CheckState, FindingNote, UnreadPart } from '../messages.ts';
import { stateOf } from '../panel/merge.ts';

findPatternsBy(findPattern);

/** A finding in a text or a file; page, line and column count from 1, part is a sheet, a footnote, a file in an archive. */
export type PlacedNote = FindingNote & {
  part?: string;
  page?: number;
  line?: number;
  column?: number;
  /** Keyed hash of the value, to let it stand by; of the first findings that someone may decide. */
  hash?: string;
};

/** So many are listed at most. */
export const mostListed = 300;

/** What was found in a text or a file, with its place. */
export interface Inspected {
  state: CheckState;
  findings: PlacedNote[];
  unread: UnreadPart[];
  /** What would mask every leak. */
  edits: Edit[];
}

/** Scans what was read of a text or a file. What someone decided to let stand is listed, and not masked. */
export function inspectReading<T>({ blocks, unread, locate }: LocatedReading<T>, policy: Policy): Inspected {
  const found = scan(blocks, { ...policy, allow: [] });
  const standing = found.map(({ block, start, end, kind, severity }) => {
    const value = blocks[block]?.text.slice(start, end) ?? '';
    return policy.allow.length > 0 ? standingOf(value, kind, severity, policy) : undefined;
  });
  const open = found.filter((_, index) => !standing[index]);
  const edits = mask(blocks, open, policy.profile);
  const findings = found.flatMap((finding, index): PlacedNote[] => {
    const block = blocks[finding.block];
    if (!block) return [];
    const { part, page, line, column } = locate(finding.block, finding.start);
    const { kind: leak, severity, confidence, reasons } = finding;
    const entry = standing[index];
    const mayHash = severity !== 'notice' && index < mostListed;
    const value = block.text.slice(finding.start, finding.end);
    return [
      {
        id: `${index}`,
        leak,
        severity,
        confidence,
        reasons,
        spot: { area: 'page' },
        preview: preview(block, finding, policy.profile),
        ...(part === undefined ? {} : { part }),
        ...(page === undefined ? {} : { page }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(entry ? { ignored: { reason: entry.reason, expires: entry.expires } } : {}),
        ...(mayHash && policy.allowKey
          ? { hash: allowHash(policy.allowKey, leak, policy.scope, value) }
          : {}),
      },
    ];
  });
  const parts = sumUnread(unread);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return { state: stateOf(open.length, parts.length, characters), findings, unread: parts, edits };
}

/** Parts that were not read, by reason. Places are left out: a name in an archive may be a person's. */
export function sumUnread(unread: readonly Unread[]): UnreadPart[] {
  return [...Map.groupBy(unread, ({ because }) => because)].map(([because, { length }]) => ({
    because,
    count: length,
  }));
}
