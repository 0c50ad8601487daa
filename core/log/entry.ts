/**
 * Entries: what the log says of a version. A small canonical JSON text (RFC 8785) that holds a salted digest, so that a
 * withdrawn version leaves nothing behind that could be guessed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

export interface Entry {
  v: 1;
  type: 'publish' | 'correct' | 'adjust' | 'withdraw' | 'redact';
  record: string;
  version: number;
  /** `sha256:` and the digest in hex. */
  digest: string;
  /** When it was published, `YYYY-MM-DD`. */
  time: string;
}

/** The bytes of an entry in the log. */
export function entryBytes(entry: Entry): Uint8Array {
  return utf8ToBytes(canonical(entry));
}

/** `sha256:` and SHA-256(salt ‖ canonical JSON) in hex. `salt` has 16 random bytes. */
export function digestOf(salt: Uint8Array, release: unknown): string {
  return `sha256:${bytesToHex(sha256(concatBytes(salt, utf8ToBytes(canonical(release)))))}`;
}

/** Canonical JSON, RFC 8785. @throws on what JSON cannot hold. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
