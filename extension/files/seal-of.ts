import { Ledger } from '../receipt/ledger.ts';
import type { Checked as Sealed } from '../receipt/make-receipt.ts';
import type { Checked } from './checked.ts';

/** What a receipt of a text or a file is made from: its masked copy is what will be published. */
export function sealOf({ findings, unread, state, masked, hash = '' }: Checked<unknown>): Sealed {
  const ledger = new Ledger();
  ledger.saw(findings);
  const isMasked = (note: (typeof findings)[number]): boolean =>
    masked !== undefined && note.severity !== 'notice' && !note.ignored;
  for (const note of findings) if (isMasked(note)) ledger.masked(note.leak);
  const left = findings.filter((note) => !isMasked(note));
  return {
    unread,
    readable: state !== 'unreadable',
    tallies: ledger.tallies(left),
    findings: left,
    document: hash,
    parts: [hash],
  };
}
