import type { Edit } from '#core/documents/block.ts';
import { type Read, readDocumentWith, type SlowReaders } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { documentHash } from '#core/privacy/receipt/document-hash.ts';
import { applyEdits } from './apply-edits.ts';
import type { Checked } from './checked.ts';
import { inspectReading, sumUnread } from './inspect-reading.ts';

/** Checks the bytes of a file. What cannot be read is never clean. */
export async function checkBytes(
  name: string,
  bytes: Uint8Array,
  policy: Policy,
  readers: SlowReaders,
): Promise<Checked<Uint8Array>> {
  const reading: Read = await readDocumentWith(name, bytes, readers);
  if (!('blocks' in reading))
    return { state: 'unreadable', findings: [], unread: sumUnread(reading.unread), masks: 0 };
  const { edits, ...inspected } = inspectReading(reading, policy);
  const masked = edits.length > 0 ? await maskedFile(reading, edits) : undefined;
  const texts = applyEdits(reading.blocks, edits);
  return {
    ...inspected,
    masks: edits.length,
    ...(masked ? { masked } : {}),
    ...(policy.allowKey ? { hash: documentHash(policy.allowKey, texts) } : {}),
  };
}

/** In its own format where that can be; else with black boxes over its pages; else its text. */
async function maskedFile(
  reading: LocatedReading<Uint8Array>,
  edits: readonly Edit[],
): Promise<NonNullable<Checked<Uint8Array>['masked']>> {
  if (reading.writes?.(edits) !== 'text') return { content: reading.write(edits), way: 'same' };
  const burnt = await reading.burn?.(edits);
  return burnt ? { content: burnt, way: 'burnt' } : { content: reading.write(edits), way: 'text' };
}
