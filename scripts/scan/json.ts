import type { Checked } from './check-file.ts';
import { tallyOf } from './tally.ts';

/** What was checked, as JSON for programs. Offsets and columns count UTF-16 code units; no value stands in it. */
export function json(checked: readonly Checked[]): string {
  return `${JSON.stringify({ files: checked.map(plain), summary: tallyOf(checked) }, undefined, 2)}\n`;
}

/** One file, as a line of JSON. */
export const jsonLine = (checked: Checked): string => `${JSON.stringify(plain(checked))}\n`;

function plain({ name, commit, state, findings, unread, broken, copy, bytes }: Checked) {
  return {
    name,
    ...(commit === undefined ? {} : { commit }),
    state,
    bytes,
    findings: findings.map(({ finding, in: where, place, end, preview, hash, known }) => ({
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      in: where,
      place,
      end,
      preview,
      reasons: finding.reasons,
      ...(hash === undefined ? {} : { hash }),
      ...(known ? { known } : {}),
    })),
    unread,
    ...(broken ? { broken } : {}),
    ...(copy ? { copy } : {}),
  };
}
