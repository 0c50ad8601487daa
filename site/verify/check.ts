import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonical } from '#core/log/entry.ts';
import { parseKey } from '#core/log/note.ts';
import { type ProofVerdict, parseProof, verifyProof } from '#core/log/proof.ts';

/** What a file turned out to be. */
export interface FileDigest {
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string;
  /** Of a version of a disclosure: its digest as the page states it, and which one it says it is. */
  readonly release?: { readonly digest: string; readonly record: string; readonly version: number };
}

/** Digests of a file. JSON is brought into canonical form (RFC 8785) first, so that spaces and the order of keys do not matter. Never throws. */
export function digestFile(bytes: Uint8Array): FileDigest {
  const digest = bytesToHex(sha256(bytes));
  const value = jsonOf(bytes);
  if (typeof value !== 'object' || value === null || !('record' in value) || !('version' in value))
    return { digest };
  const { record, version, $schema: _, ...rest } = value as Record<string, unknown>;
  if (typeof record !== 'string' || typeof version !== 'number' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(record))
    return { digest };
  const own = bytesToHex(sha256(new TextEncoder().encode(canonical({ record, version, ...rest }))));
  return { digest, release: { digest: own, record, version } };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether one of the file's digests is the one stated; `undefined` where none is stated in full. */
export function matches({ digest, release }: FileDigest, stated: string): boolean | undefined {
  const wanted = stated
    .trim()
    .toLowerCase()
    .replace(/^sha256[:=]/, '');
  if (!/^[0-9a-f]{64}$/.test(wanted)) return undefined;
  return wanted === digest || wanted === release?.digest;
}

export type CheckedProof =
  | (Extract<ProofVerdict, { verified: true }> & {
      readonly name: string;
      readonly index: number;
      readonly hashes: number;
    })
  | {
      readonly verified: false;
      readonly because: Extract<ProofVerdict, { verified: false }>['because'] | 'bad-key';
    };

/** Verifies pasted texts: the log is the one that the key is named for. Never throws. */
export function checkProof(proof: string, entry: string, key: string): CheckedProof {
  const known = parseKey(key.trim());
  if (!known) return { verified: false, because: 'bad-key' };
  // What is copied from a page may have lost its last line break or gained those of another system.
  const file = `${proof.replaceAll('\r\n', '\n').trim()}\n`;
  const verdict = verifyProof(file, new TextEncoder().encode(entry.trim()), known.name, [known]);
  const parsed = parseProof(file);
  if (!verdict.verified || !parsed)
    return verdict.verified ? { verified: false, because: 'malformed' } : verdict;
  return { ...verdict, name: known.name, index: parsed.index, hashes: parsed.hashes.length };
}

/** The digest that the query of an address hands over: `?sha256=…`; `''` for none. */
export const statedIn = (search: string): string => /^\?sha256=([0-9a-f]{64})$/.exec(search)?.[1] ?? '';
