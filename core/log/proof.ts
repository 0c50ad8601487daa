/**
 * Proof files (C2SP tlog-proof): one entry's place in a log, to be verified offline.
 *
 *     c2sp.org/tlog-proof@v1
 *     index 73894
 *     <base64 hash>           the leaf's sibling first
 *                             (an empty line)
 *     <the checkpoint with its signatures>
 */
import { fromBase64, toBase64 } from './base64.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { type Hash, hashLeaf, includes } from './merkle.ts';
import { type Key, parseNote, verifyNote } from './note.ts';

export interface Proof {
  index: number;
  hashes: Hash[];
  /** The checkpoint as a signed note. */
  checkpoint: string;
}

const header = 'c2sp.org/tlog-proof@v1';

/** The proof as a file. */
export function formatProof({ index, hashes, checkpoint }: Proof): string {
  return [header, `index ${index}`, ...hashes.map(toBase64), '', checkpoint].join('\n');
}

/** A proof from its file; undefined where it is malformed. An `extra` line is allowed and passed over. */
export function parseProof(file: string): Proof | undefined {
  const gap = file.indexOf('\n\n');
  const [first, ...lines] = file.slice(0, Math.max(gap, 0)).split('\n');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(fromBase64).filter((hash) => hash?.length === 32) as Hash[];
  if (first !== header || index === undefined || hashes.length !== lines.length || hashes.length > 63)
    return undefined;
  return { index: Number(index), hashes, checkpoint: file.slice(gap + 2) };
}

/** What a reader is told: verified and by whom, or the one thing that failed. */
export type ProofVerdict =
  | { verified: true; by: Key[]; size: number }
  | { verified: false; because: 'malformed' | 'bad-signature' | 'unknown-key' | 'other-log' | 'not-in-log' };

/** Verifies that the log `origin` holds `entry`. Never throws. */
export function verifyProof(
  file: string,
  entry: Uint8Array,
  origin: string,
  keys: readonly Key[],
): ProofVerdict {
  const proof = parseProof(file);
  if (!proof) return { verified: false, because: 'malformed' };
  const verdict = verifyNote(proof.checkpoint, keys);
  if (!verdict.verified) return verdict;
  const checkpoint = parseCheckpoint(parseNote(proof.checkpoint)?.text ?? '');
  if (!checkpoint) return { verified: false, because: 'malformed' };
  if (checkpoint.origin !== origin) return { verified: false, because: 'other-log' };
  const held = includes(checkpoint.root, checkpoint.size, hashLeaf(entry), proof.index, proof.hashes);
  return held
    ? { verified: true, by: verdict.by, size: checkpoint.size }
    : { verified: false, because: 'not-in-log' };
}
