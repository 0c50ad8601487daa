/**
 * Signed notes (C2SP signed-note):
 *
 *     <text, ending in a newline>
 *                                        (an empty line)
 *     — <key name> base64(key id[4] ‖ signature)
 *
 * A verifier ignores keys it does not know, refuses the note if a known key's signature fails, and refuses it if no
 * known key signed.
 */
import { hashes, sign, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';
import { equal } from './merkle.ts';

hashes.sha512 = sha512;

/** Signature types: Ed25519 over the text, and the cosignature of a witness (C2SP tlog-cosignature). */
export const signatureType = { ed25519: 0x01, cosignature: 0x04 } as const;

export interface Key {
  name: string;
  type: number;
  /** Public key, 32 bytes for Ed25519. */
  publicKey: Uint8Array;
}
export interface Signature {
  name: string;
  /** 4 bytes. */
  keyId: Uint8Array;
  bytes: Uint8Array;
}
export interface Note {
  text: string;
  signatures: Signature[];
}

/** Notes above this many bytes or signatures are refused. */
const limits = { characters: 1_000_000, signatures: 100 };

const validName = (name: string): boolean => name.length > 0 && !/[\s+]/u.test(name);

/** First 4 bytes of SHA-256(name ‖ "\n" ‖ type ‖ public key). */
export function keyIdOf({ name, type, publicKey }: Key): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
}

/** Verifier key as text: `name+hex(key id)+base64(type ‖ public key)`. */
export function formatKey(key: Key): string {
  return `${key.name}+${bytesToHex(keyIdOf(key))}+${toBase64(concatBytes(Uint8Array.of(key.type), key.publicKey))}`;
}

/** A verifier key from its text; undefined where the text is malformed or its id does not match. */
export function parseKey(text: string): Key | undefined {
  const [name = '', id = '', ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (!validName(name) || !bytes || bytes.length !== 33) return undefined;
  const key = { name, type: bytes[0] ?? 0, publicKey: bytes.slice(1) };
  return bytesToHex(keyIdOf(key)) === id ? key : undefined;
}

/** A note from its text; undefined where it is malformed. */
export function parseNote(note: string): Note | undefined {
  if (note.length > limits.characters || !note.endsWith('\n') || hasControls(note)) return undefined;
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0) return undefined;
  const text = note.slice(0, gap + 1);
  const signatures = note
    .slice(gap + 2, -1)
    .split('\n')
    .map(parseSignature);
  if (signatures.length > limits.signatures) return undefined;
  const whole = signatures.filter((signature) => signature !== undefined);
  return whole.length === signatures.length ? { text, signatures: whole } : undefined;
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 0x0a) || code === 0x7f) return true;
  }
  return false;
}

function parseSignature(line: string): Signature | undefined {
  const match = /^— (\S+) (\S+)$/.exec(line);
  const bytes = match?.[2] === undefined ? undefined : fromBase64(match[2]);
  if (!match?.[1] || !validName(match[1]) || !bytes || bytes.length < 5) return undefined;
  return { name: match[1], keyId: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

/** The note as text. */
export function formatNote({ text, signatures }: Note): string {
  const lines = signatures.map(
    ({ name, keyId, bytes }) => `— ${name} ${toBase64(concatBytes(keyId, bytes))}\n`,
  );
  return `${text}\n${lines.join('')}`;
}

/** Ed25519 signature over a note's text, which ends in a newline. `secretKey` has 32 bytes. */
export function signNote(text: string, key: Key, secretKey: Uint8Array): Signature {
  return { name: key.name, keyId: keyIdOf(key), bytes: sign(utf8ToBytes(text), secretKey) };
}

export type Verdict =
  | { verified: true; by: Key[] }
  | { verified: false; because: 'malformed' | 'bad-signature' | 'unknown-key' };

/** What a signature of this type signs, and the signature itself; undefined where the bytes do not fit the type. */
function signed(
  text: string,
  { bytes }: Signature,
  type: number,
): { message: Uint8Array; signature: Uint8Array } | undefined {
  if (type === signatureType.ed25519) return { message: utf8ToBytes(text), signature: bytes };
  if (type !== signatureType.cosignature || bytes.length !== 72) return undefined;
  const time = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
  return { message: utf8ToBytes(cosignedText(text, time)), signature: bytes.slice(8) };
}

/** What a witness signs: the time and the checkpoint's text. */
function cosignedText(text: string, time: bigint): string {
  return `cosignature/v1\ntime ${time}\n${text}`;
}

/** Cosignature of a witness at `time` (seconds since 1970). */
export function cosignNote(text: string, key: Key, secretKey: Uint8Array, time: bigint): Signature {
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, time);
  const signature = sign(utf8ToBytes(cosignedText(text, time)), secretKey);
  return { name: key.name, keyId: keyIdOf(key), bytes: concatBytes(stamp, signature) };
}

/** Verifies a note against known keys. Never throws. */
export function verifyNote(note: string, keys: readonly Key[]): Verdict {
  const parsed = parseNote(note);
  if (!parsed) return { verified: false, because: 'malformed' };
  const by: Key[] = [];
  for (const signature of parsed.signatures) {
    const key = keys.find((known) => known.name === signature.name && equal(keyIdOf(known), signature.keyId));
    if (!key || by.includes(key)) continue;
    const what = signed(parsed.text, signature, key.type);
    if (!what || !holds(what.signature, what.message, key.publicKey))
      return { verified: false, because: 'bad-signature' };
    by.push(key);
  }
  return by.length > 0 ? { verified: true, by } : { verified: false, because: 'unknown-key' };
}

function holds(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return verify(signature, message, publicKey);
  } catch {
    return false;
  }
}
