import type { LocatedReading } from '#core/documents/source-reading.ts';
import { readText } from '#core/documents/text.ts';
import { preview } from '#core/privacy/explain.ts';
import { mask } from '#core/privacy/mask.ts';
import { defaultPolicy } from '#core/privacy/policy.ts';
import type { ProfileName } from '#core/privacy/profiles.ts';
import { scan } from '#core/privacy/scan.ts';
import type { FindingNote } from '../messages.ts';
import { type Summary, stateOf } from './merge.ts';
import { today } from './today.ts';

/** What was found in a text or a file, with its place, and the masked source. */
export interface Checked extends Pick<Summary, 'state' | 'unread'> {
  findings: (FindingNote & { line: number; column: number })[];
  /** The source with every leak masked; nothing when there is nothing to mask. */
  masked?: string;
}

/** Checks text that was pasted. */
export function checkText(text: string, profile: ProfileName): Checked {
  return inspectReading(readText(text), profile);
}

/** Scans what a reader made of a source. */
export function inspectReading(reading: LocatedReading<string>, profile: ProfileName): Checked {
  const { blocks } = reading;
  const found = scan(blocks, defaultPolicy(today()));
  const edits = mask(blocks, found, profile);
  const findings = found.flatMap((finding, index) => {
    const block = blocks[finding.block];
    if (!block) return [];
    const { line = 1, column = 1 } = reading.locate(finding.block, finding.start);
    const { kind: leak, severity, confidence, reasons } = finding;
    const shown = preview(block, finding, profile);
    return [
      {
        id: String(index),
        leak,
        severity,
        confidence,
        reasons,
        spot: { area: 'page' as const },
        preview: shown,
        line,
        column,
      },
    ];
  });
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    state: stateOf(findings.length, reading.unread.length, characters),
    findings,
    unread: reading.unread.map(() => ({ because: 'refused', count: 1 })),
    ...(edits.length > 0 ? { masked: reading.write(edits) } : {}),
  };
}
