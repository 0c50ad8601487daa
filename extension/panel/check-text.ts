import type { Unread } from '#core/documents/block.ts';
import { readDocument } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { readText } from '#core/documents/text.ts';
import { preview } from '#core/privacy/explain.ts';
import { mask } from '#core/privacy/mask.ts';
import { defaultPolicy } from '#core/privacy/policy.ts';
import type { ProfileName } from '#core/privacy/profiles.ts';
import { scan } from '#core/privacy/scan.ts';
import type { CheckState, FindingNote, UnreadPart } from '../messages.ts';
import { stateOf } from './merge.ts';
import { today } from './today.ts';

/** A finding in a text or a file; line and column count from 1. */
export type PlacedNote = FindingNote & { line: number; column: number };

/** What was found in a text or a file, with its place, and the masked source. */
export interface Checked<T> {
  state: CheckState;
  findings: PlacedNote[];
  unread: UnreadPart[];
  /** The source with every leak masked; nothing when there is nothing to mask. */
  masked?: T;
}

/** Checks text that was pasted. */
export const checkText = (text: string, profile: ProfileName): Checked<string> =>
  inspect(readText(text), profile);

/** Checks the bytes of a file. What cannot be read is never clean. */
export function checkFile(name: string, bytes: Uint8Array, profile: ProfileName): Checked<Uint8Array> {
  const reading = readDocument(name, bytes);
  if ('blocks' in reading) return inspect(reading, profile);
  return { state: 'unreadable', findings: [], unread: summed(reading.unread) };
}

function inspect<T>(reading: LocatedReading<T>, profile: ProfileName): Checked<T> {
  const { blocks } = reading;
  const found = scan(blocks, defaultPolicy(today()));
  const edits = mask(blocks, found, profile);
  const findings = found.flatMap((finding, index): PlacedNote[] => {
    const block = blocks[finding.block];
    if (!block) return [];
    const { line = 1, column = 1 } = reading.locate(finding.block, finding.start);
    const { kind: leak, severity, confidence, reasons } = finding;
    const shown = preview(block, finding, profile);
    return [
      {
        id: `${index}`,
        leak,
        severity,
        confidence,
        reasons,
        spot: { area: 'page' },
        preview: shown,
        line,
        column,
      },
    ];
  });
  const unread = summed(reading.unread);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    state: stateOf(findings.length, unread.length, characters),
    findings,
    unread,
    ...(edits.length > 0 ? { masked: reading.write(edits) } : {}),
  };
}

function summed(unread: readonly Unread[]): UnreadPart[] {
  return [...Map.groupBy(unread, ({ because }) => because)].map(([because, { length }]) => ({
    because,
    count: length,
  }));
}
