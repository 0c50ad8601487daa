import type { Checked } from './checked.ts';
import type { Tally } from './tally.ts';

/** A form that is written file by file: what stands before all, around each file's JSON, and behind all. */
export interface Growing {
  head: string;
  one(text: string, index: number): string;
  tail(tally: Tally): string;
}

/**
 * What was checked, as JSON for programs, each file on a line of its own. Offsets and columns count UTF-16 code units; no
 * value stands in it.
 */
export const json: Growing = {
  head: '{"files": [',
  one: (text, index) => `${index === 0 ? '' : ','}\n${text}`,
  tail: (tally) => `\n],\n"summary": ${JSON.stringify(tally)}}\n`,
};

/** Each file as a line of JSON. */
export const jsonLines: Growing = {
  head: '',
  one: (text) => `${text}\n`,
  tail: () => '',
};

/** One file, as JSON. */
export const jsonText = (checked: Checked): string => JSON.stringify(plain(checked));

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
