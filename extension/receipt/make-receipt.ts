import type { LeakKind } from '#core/privacy/finding.ts';
import { signedBytes } from '#core/privacy/receipt/receipt.ts';
import type { Receipt, Tally } from '#core/privacy/receipt/receipt-schema.ts';
import { ruleSet } from '#core/privacy/receipt/rule-set.ts';
import type { CheckState, FindingNote, UnreadPart } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { Signer } from './device-signer.ts';

/** What a receipt is made from. No text is among it. */
export interface Checked {
  unread: readonly UnreadPart[];
  readable: boolean;
  tallies: Partial<Record<LeakKind, Tally>>;
  findings: readonly Pick<FindingNote, 'leak' | 'ignored'>[];
  document: string;
  parts: readonly string[];
}

/** A receipt of a check, signed by this device where the browser can. @param now ISO time */
export async function makeReceipt(
  checked: Checked,
  { profile, role }: Pick<Settings, 'profile' | 'role'>,
  now: string,
  signer: Signer | undefined,
): Promise<Receipt> {
  const receipt: Receipt = {
    receipt: 1,
    ruleSet,
    profile,
    state: stateOf(checked),
    checkedAt: now.replace(/\.\d+Z$/, 'Z'),
    document: checked.document,
    parts: [...checked.parts],
    unread: checked.unread.map(({ because, count }) => `${because}: ${count}`),
    kinds: checked.tallies,
    ignored: checked.findings.flatMap(({ leak, ignored }) =>
      ignored
        ? [
            {
              detector: leak,
              reason: ignored.reason,
              by: `role:${role || 'unnamed'}`,
              until: ignored.expires,
            },
          ]
        : [],
    ),
    ...(signer ? { signer: signer.publicKey } : {}),
  };
  return signer ? { ...receipt, signature: await signer.sign(signedBytes(receipt)) } : receipt;
}

function stateOf({ tallies, unread, readable }: Checked): CheckState {
  if (Object.values(tallies).some(({ open }) => open > 0)) return 'findings';
  if (unread.length === 0) return 'clean';
  return readable ? 'partly' : 'unreadable';
}
