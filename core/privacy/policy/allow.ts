/** What a policy lets stand: public terms as they are, private values only as keyed hashes (HMAC-SHA-256, RFC 2104). */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LeakKind, Severity } from '../finding.ts';
import type { Allow, Policy } from './policy.ts';

/**
 * A value as it is hashed: NFKC, upper case, without spaces, invisible characters and the separators between groups.
 * One number has one hash, however it was written.
 */
export const normalise = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\-·.,，、_—–]/gu, '');

/**
 * The `hash` of an `allow` entry: `hmac-sha256:` and 64 hex digits over kind, scope and normalised value, parted by line feeds.
 * `key` is hex of at least 16 bytes; throws on anything else.
 */
export function allowHash(key: string, kind: LeakKind, scope: string, value: string): string {
  const message = utf8ToBytes(`${kind}\n${scope}\n${normalise(value)}`);
  return `hmac-sha256:${bytesToHex(hmac(sha256, hexToBytes(key), message))}`;
}

/** Whether the policy lets a value of `kind` and `severity` stand on `policy.asOf`; the rules are those of `standing`. */
export const stands = (value: string, kind: LeakKind, severity: Severity, policy: Policy): boolean =>
  standing(value, kind, severity, policy) !== undefined;

/**
 * The entry that lets a value of `kind` and `severity` stand on `policy.asOf`; `undefined` when none does. A term holds in its scope,
 * or in every scope with `*`; a hash holds in its own scope only, and only with the policy's key. A `leak` is never let through everywhere.
 */
export function standing(
  value: string,
  kind: LeakKind,
  severity: Severity,
  policy: Policy,
): Allow | undefined {
  let hash: string | undefined;
  return policy.allow.find((entry) => {
    if (!holds(entry, kind, severity, policy)) return false;
    if (entry.term !== undefined) return entry.term === value;
    if (entry.hash === undefined || policy.allowKey === undefined) return false;
    hash ??= allowHash(policy.allowKey, kind, policy.scope, value);
    return entry.hash === hash;
  });
}

function holds(entry: Allow, kind: LeakKind, severity: Severity, policy: Policy): boolean {
  if (entry.expires < policy.asOf || (entry.kind !== undefined && entry.kind !== kind)) return false;
  if (entry.scope === '*') return entry.term !== undefined && severity !== 'leak';
  return entry.scope === policy.scope;
}
