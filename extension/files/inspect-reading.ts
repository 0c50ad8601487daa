import type { Edit, Unread } from '#core/documents/block.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { preview } from '#core/privacy/explain.ts';
import { mask } from '#core/privacy/mask.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import type { CheckState, FindingNote, UnreadPart } from '../messages.ts';
import { stateOf } from '../panel/merge.ts';

/** A finding in a text or a file; page, line and column count from 1, part is a sheet, a footnote, a file in an archive. */
export type PlacedNote = FindingNote & { part?: string; page?: number; line?: number; column?: number };

/** What was found in a text or a file, with its place. */
export interface Inspected {
  state: CheckState;
  findings: PlacedNote[];
  unread: UnreadPart[];
  /** What would mask every leak. */
  edits: Edit[];
}

/** Scans what was read of a text or a file. */
export function inspectReading<T>({ blocks, unread, locate }: LocatedReading<T>, policy: Policy): Inspected {
  const found = scan(blocks, { ...policy, allow: [] });
  const edits = mask(blocks, found, policy.profile);
  const findings = found.flatMap((finding, index): PlacedNote[] => {
    const block = blocks[finding.block];
    if (!block) return [];
    const { part, page, line, column } = locate(finding.block, finding.start);
    const { kind: leak, severity, confidence, reasons } = finding;
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
      },
    ];
  });
  const parts = sumUnread(unread);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return { state: stateOf(findings.length, parts.length, characters), findings, unread: parts, edits };
}

/** Parts that were not read, by reason. Places are left out: a name in an archive may be a person's. */
export function sumUnread(unread: readonly Unread[]): UnreadPart[] {
  return [...Map.groupBy(unread, ({ because }) => because)].map(([because, { length }]) => ({
    because,
    count: length,
  }));
}
