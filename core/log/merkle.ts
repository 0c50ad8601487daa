/**
 * The Merkle tree of RFC 6962 §2.1 over SHA-256: leaf = H(0x00 ‖ entry), node = H(0x01 ‖ left ‖ right), split at the
 * largest power of two below the number of leaves. Every function takes leaf hashes, not entries.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** 32 bytes. */
export type Hash = Uint8Array;

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const hashLeaf = (entry: Uint8Array): Hash => sha256(concatBytes(leafMark, entry));
export const hashNode = (left: Hash, right: Hash): Hash => sha256(concatBytes(nodeMark, left, right));

/** Largest power of two below `n`, for n ≥ 2. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Root of the tree over `leaves`; the hash of nothing for none (RFC 6962 §2.1). */
export function rootOf(leaves: readonly Hash[]): Hash {
  const [only, ...more] = leaves;
  if (!only) return sha256(new Uint8Array());
  if (more.length === 0) return only;
  const k = split(leaves.length);
  return hashNode(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** Audit path of leaf `index`, its sibling first (RFC 6962 §2.1.1). `[]` for a tree of one. @throws outside the tree. */
export function proveInclusion(leaves: readonly Hash[], index: number): Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError('leaf outside the tree');
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...proveInclusion(leaves.slice(0, k), index), rootOf(leaves.slice(k))]
    : [...proveInclusion(leaves.slice(k), index - k), rootOf(leaves.slice(0, k))];
}

/** Whether `proof` leads from the leaf to the root of a tree of `size` (RFC 9162 §2.1.3.2). Never throws. */
export function includes(
  root: Hash,
  size: number,
  leaf: Hash,
  index: number,
  proof: readonly Hash[],
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let first = BigInt(index);
  let second = BigInt(size - 1);
  let hash = leaf;
  for (const sibling of proof) {
    if (second === 0n) return false;
    if (first & 1n || first === second) {
      hash = hashNode(sibling, hash);
      while (!(first & 1n) && first !== 0n) {
        first >>= 1n;
        second >>= 1n;
      }
    } else hash = hashNode(hash, sibling);
    first >>= 1n;
    second >>= 1n;
  }
  return second === 0n && equal(hash, root);
}

/** Proof that the tree over the first `size` leaves is a prefix of the whole (RFC 6962 §2.1.2). @throws outside the tree. */
export function proveConsistency(leaves: readonly Hash[], size: number): Hash[] {
  if (!Number.isInteger(size) || size < 1 || size > leaves.length)
    throw new RangeError('size outside the tree');
  return subproof(leaves, size, true);
}

function subproof(leaves: readonly Hash[], size: number, complete: boolean): Hash[] {
  if (size === leaves.length) return complete ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return size <= k
    ? [...subproof(leaves.slice(0, k), size, complete), rootOf(leaves.slice(k))]
    : [...subproof(leaves.slice(k), size - k, false), rootOf(leaves.slice(0, k))];
}

/** A tree by its size and root. */
export interface TreeHead {
  size: number;
  root: Hash;
}

/** Whether the newer tree holds every leaf of the older one, unchanged (RFC 9162 §2.1.4.2). Never throws. */
export function extendsTree(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (older.size > newer.size || older.size < 1) return false;
  if (older.size === newer.size) return proof.length === 0 && equal(older.root, newer.root);
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  const [start, ...rest] = path;
  if (!start) return false;
  let first = BigInt(older.size - 1);
  let second = BigInt(newer.size - 1);
  while (first & 1n) {
    first >>= 1n;
    second >>= 1n;
  }
  let olderHash = start;
  let newerHash = start;
  for (const hash of rest) {
    if (second === 0n) return false;
    if (first & 1n || first === second) {
      olderHash = hashNode(hash, olderHash);
      newerHash = hashNode(hash, newerHash);
      while (!(first & 1n) && first !== 0n) {
        first >>= 1n;
        second >>= 1n;
      }
    } else newerHash = hashNode(newerHash, hash);
    first >>= 1n;
    second >>= 1n;
  }
  return second === 0n && equal(olderHash, older.root) && equal(newerHash, newer.root);
}

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));

/** Whether two byte strings are the same. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
