import type { Checked } from './checked.ts';
import { tallyOf } from './tally.ts';

/** A form that is written file by file: what stands before all, for each file, and behind all. */
export interface Growing {
  head: string;
  one(checked: Checked, index: number): string;
  tail(checked: readonly Checked[]): string;
}

/**
 * What was checked, as JSON for programs, each file on a line of its own. Offsets and columns count UTF-16 code units; no
 * value stands in it.
 */
export const json: Growing = {
  head: '{"files": [',
  one: (checked, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(plain(checked))}`,
  tail: (checked) => `\n],\n"summary": ${JSON.stringify(tallyOf(checked))}}\n`,
};

/** Each file as a line of JSON. */
export const jsonLines: Growing = {
  head: '',
  one: (checked) => `${JSON.stringify(plain(checked))}\n`,
  tail: () => '',
};

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
