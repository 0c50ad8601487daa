/** Makes and verifies receipts of checks. The schema stands apart (`receipt-schema.ts`), as a content script carries no validator. */
import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { documentHash } from './document-hash.ts';
import { Receipt } from './receipt-schema.ts';

hashes.sha512 = sha512;

/** What a signature is made over: the receipt without it, as canonical JSON (RFC 8785), in UTF-8. */
export function signedBytes({ signature: _, ...receipt }: Receipt): Uint8Array {
  return utf8ToBytes(canonicalize(receipt) ?? '');
}

/** `unsigned`: whole, but nobody stands for it. `malformed` and `forged` prove nothing. */
export type Verdict =
  | { verdict: 'valid' | 'unsigned' | 'forged'; receipt: Receipt }
  | { verdict: 'malformed'; problems: { path: string; code: string }[] };

/** Reads a receipt from JSON that anyone may have written, and verifies its signature. Never throws. */
export function verifyReceipt(value: unknown): Verdict {
  const read = Receipt.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code }));
    return { verdict: 'malformed', problems };
  }
  const receipt = read.data;
  if (!adds(receipt)) return { verdict: 'malformed', problems: [{ path: 'kinds', code: 'sum' }] };
  const { signer, signature } = receipt;
  if (!signer || !signature) return { verdict: 'unsigned', receipt };
  return { verdict: isSigned(receipt, signer, signature) ? 'valid' : 'forged', receipt };
}

/** Whether a receipt speaks of this text: as the whole document, or as one part of it. */
export function speaksOf({ document, parts }: Receipt, key: string, texts: readonly string[]): boolean {
  const hash = documentHash(key, texts);
  return document === hash || parts.includes(hash);
}

/** What was found is masked, ignored or open; nothing open and nothing unread is what `clean` says. */
function adds({ kinds, state, unread }: Receipt): boolean {
  const tallies = Object.values(kinds);
  const whole = tallies.every(({ found, masked, ignored, open }) => found === masked + ignored + open);
  const open = tallies.some((tally) => tally.open > 0);
  return (
    whole &&
    (state !== 'clean' || (!open && unread.length === 0)) &&
    (state !== 'partly' || unread.length > 0)
  );
}

function isSigned(receipt: Receipt, signer: string, signature: string): boolean {
  try {
    return verify(hexToBytes(signature), signedBytes(receipt), hexToBytes(signer));
  } catch {
    return false;
  }
}
