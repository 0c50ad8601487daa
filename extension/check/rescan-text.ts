import type { Finding } from '#core/privacy/finding.ts';

/** A text with what was found in it. */
export interface Scanned {
  text: string;
  findings: readonly Finding[];
}

/** So much around a change is scanned anew. UTF-16 code units. */
const around = 1_000;

/**
 * What is to be scanned anew when a text has changed in one place: whole lines around the change, and the findings before and
 * after it, moved to where they stand now.
 */
export function changedWindow(
  { text: before, findings }: Scanned,
  after: string,
): { from: number; to: number; kept: Finding[] } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const from = after.lastIndexOf('\n', Math.max(0, head - around)) + 1;
  const line = after.indexOf('\n', Math.min(after.length, after.length - tail + around));
  const to = line < 0 ? after.length : line;
  const shift = after.length - before.length;
  const kept = findings.flatMap((finding): Finding[] => {
    if (finding.end <= from) return [finding];
    if (finding.start < to - shift) return [];
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
  });
  return { from, to, kept };
}
