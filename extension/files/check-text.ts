import { readText } from '#core/documents/text.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { documentHash } from '#core/privacy/receipt/document-hash.ts';
import type { Checked } from './checked.ts';
import { inspectReading } from './inspect-reading.ts';

/** Checks text that was pasted. */
export function checkText(text: string, policy: Policy): Checked<string> {
  const reading = readText(text);
  const { edits, ...inspected } = inspectReading(reading, policy);
  const masked = edits.length > 0 ? reading.write(edits) : undefined;
  return {
    ...inspected,
    masks: edits.length,
    ...(masked === undefined ? {} : { masked: { content: masked, way: 'same' } }),
    ...(policy.allowKey ? { hash: documentHash(policy.allowKey, [masked ?? text]) } : {}),
  };
}
