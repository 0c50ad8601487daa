import { getPublicKey } from '@noble/ed25519';
import { expect, test } from 'vitest';
import { formatCheckpoint } from '#core/log/checkpoint.ts';
import { type Entry, entryBytes } from '#core/log/entry.ts';
import { hashLeaf, proveInclusion, rootOf } from '#core/log/merkle.ts';
import { formatKey, formatNote, type Key, signatureType, signNote } from '#core/log/note.ts';
import { formatProof } from '#core/log/proof.ts';
import { checkProof, digestFile, matches, statedIn } from '../../../site/verify/check.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const release = '{"record":"demo-a","version":2,"title":"标题"}';

test('the same release has one digest, whatever its spaces and the order of its keys', () => {
  const spaced = digestFile(
    bytes('{ "title": "标题", "version": 2,\n "record": "demo-a", "$schema": "../x.json" }'),
  );
  expect(spaced.release).toEqual(digestFile(bytes(release)).release);
  expect(spaced.release).toMatchObject({ record: 'demo-a', version: 2 });
  expect(spaced.digest).not.toBe(digestFile(bytes(release)).digest);
});

test('a file that is no release has the digest of its bytes alone', () => {
  for (const text of ['', 'abc', '[1]', '{"record":"../x","version":1}', '{"record":1,"version":1}'])
    expect(digestFile(bytes(text)).release).toBeUndefined();
  expect(digestFile(bytes('abc')).digest).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(digestFile(new Uint8Array([0xff, 0xfe])).release).toBeUndefined();
});

test('a stated digest is met by the bytes or by the canonical form; half a digest says nothing', () => {
  const file = digestFile(bytes(release));
  expect(matches(file, ` SHA256:${file.digest.toUpperCase()} `)).toBe(true);
  expect(matches(file, file.release?.digest ?? '')).toBe(true);
  expect(matches(file, '0'.repeat(64))).toBe(false);
  expect(matches(file, file.digest.slice(0, 12))).toBeUndefined();
  expect(statedIn(`?sha256=${file.digest}`)).toBe(file.digest);
  expect(statedIn('?sha256=12')).toBe('');
});

const secret = new Uint8Array(32).fill(9);
const key: Key = { name: 'county.example/log', type: signatureType.ed25519, publicKey: getPublicKey(secret) };
const entries = ['a', 'b', 'c'].map(
  (record): Entry => ({
    v: 1,
    type: 'publish',
    record,
    version: 1,
    digest: `sha256:${record}`,
    time: '2026-03-28',
  }),
);
const texts = entries.map((entry) => new TextDecoder().decode(entryBytes(entry)));
const leaves = entries.map((entry) => hashLeaf(entryBytes(entry)));
const note = formatCheckpoint({ origin: key.name, size: 3, root: rootOf(leaves) });
const proof = formatProof({
  index: 1,
  hashes: proveInclusion(leaves, 1),
  checkpoint: formatNote({ text: note, signatures: [signNote(note, key, secret)] }),
});

test('a pasted proof is verified, also with line breaks of another system', () => {
  const verified = { verified: true, name: key.name, size: 3, index: 1, hashes: 2 };
  expect(checkProof(proof, texts[1] ?? '', formatKey(key))).toMatchObject(verified);
  expect(
    checkProof(`\n${proof.replaceAll('\n', '\r\n')}  `, `${texts[1]}\n`, ` ${formatKey(key)}\n`),
  ).toMatchObject(verified);
});

test.each([
  ['another entry', proof, texts[2] ?? '', formatKey(key), 'not-in-log'],
  [
    'a key of somebody else',
    proof,
    texts[1] ?? '',
    formatKey({ ...key, publicKey: getPublicKey(new Uint8Array(32).fill(1)) }),
    'unknown-key',
  ],
  ['half a key', proof, texts[1] ?? '', formatKey(key).slice(0, -4), 'bad-key'],
  ['half a proof', proof.slice(0, 60), texts[1] ?? '', formatKey(key), 'malformed'],
])('%s is told', (_name, file, entry, known, because) =>
  expect(checkProof(file, entry, known)).toEqual({ verified: false, because }),
);
