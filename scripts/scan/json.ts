import type { Checked } from './check-file.ts';

/** What was checked, as JSON for programs. Offsets and columns count UTF-16 code units; no value stands in it. */
export function json(checked: readonly Checked[]): string {
  const files = checked.map(({ name, state, findings, unread }) => ({
    name,
    state,
    findings: findings.map(({ finding, in: where, place, end, preview }) => ({
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      in: where,
      place,
      end,
      preview,
      reasons: finding.reasons,
    })),
    unread,
  }));
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}
