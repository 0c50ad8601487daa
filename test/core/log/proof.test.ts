import { getPublicKey } from '@noble/ed25519';
import { expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from '../../../core/log/checkpoint.ts';
import { digestOf, type Entry, entryBytes } from '../../../core/log/entry.ts';
import { hashLeaf, proveInclusion, rootOf } from '../../../core/log/merkle.ts';
import { formatNote, type Key, signatureType, signNote } from '../../../core/log/note.ts';
import { formatProof, parseProof, verifyProof } from '../../../core/log/proof.ts';

const secret = new Uint8Array(32).fill(7);
const key: Key = { name: 'county.example/log', type: signatureType.ed25519, publicKey: getPublicKey(secret) };
const salt = new Uint8Array(16).fill(3);

const entries = ['a', 'b', 'c', 'd', 'e'].map(
  (record, at): Entry => ({
    v: 1,
    type: 'publish',
    record,
    version: 1,
    digest: digestOf(salt, { record, score: `${at}.50` }),
    time: '2026-03-28',
  }),
);
const bytes = entries.map(entryBytes);
const leaves = bytes.map(hashLeaf);
const text = formatCheckpoint({ origin: key.name, size: leaves.length, root: rootOf(leaves) });
const checkpoint = formatNote({ text, signatures: [signNote(text, key, secret)] });
const fileOf = (index: number) => formatProof({ index, hashes: proveInclusion(leaves, index), checkpoint });
const entryAt = (index: number) => bytes[index] ?? new Uint8Array();

test.each([0, 1, 2, 3, 4])('entry %i is proven by its file alone', (index) => {
  expect(verifyProof(fileOf(index), entryAt(index), key.name, [key])).toEqual({
    verified: true,
    by: [key],
    size: 5,
  });
});

test.each([
  ['altered', fileOf(2), entryAt(3), key.name, [key], 'not-in-log'],
  ['of another log', fileOf(2), entryAt(2), 'other.example/log', [key], 'other-log'],
  ['signed by nobody we know', fileOf(2), entryAt(2), key.name, [], 'unknown-key'],
  [
    'with a checkpoint changed',
    fileOf(2).replace('\n5\n', '\n6\n'),
    entryAt(2),
    key.name,
    [key],
    'bad-signature',
  ],
  ['cut', fileOf(2).slice(0, 40), entryAt(2), key.name, [key], 'malformed'],
])('a proof %s fails and says so', (_name, file, entry, origin, keys, because) => {
  expect(verifyProof(file, entry, origin, keys)).toEqual({ verified: false, because });
});

test('an extra line is passed over', () => {
  const file = fileOf(1).replace('\nindex', '\nextra AAAA\nindex');
  expect(parseProof(file)?.index).toBe(1);
  expect(verifyProof(file, entryAt(1), key.name, [key]).verified).toBe(true);
});

test('an entry is canonical: the order of its fields does not matter', () => {
  const { v, type, record, version, digest, time } = entries[0] as Entry;
  expect(entryBytes({ time, digest, version, record, type, v })).toEqual(entryAt(0));
});

test('the digest of a version depends on its salt', () => {
  expect(digestOf(salt, { a: '1' })).not.toBe(digestOf(new Uint8Array(16), { a: '1' }));
});

test.each(['', 'origin\n', 'origin\n01\nAA==\n', 'origin\n1\nAA==\n', `${text}extension\n`])(
  'a malformed checkpoint is refused (%#)',
  (malformed) => expect(parseCheckpoint(malformed)).toBeUndefined(),
);

test('a checkpoint is written as it was read', () => {
  const parsed = parseCheckpoint(text);
  expect(parsed && formatCheckpoint(parsed)).toBe(text);
});
