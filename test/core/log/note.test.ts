import { getPublicKey } from '@noble/ed25519';
import { expect, test } from 'vitest';
import {
  cosignNote,
  formatKey,
  formatNote,
  type Key,
  parseKey,
  parseNote,
  signatureType,
  signNote,
  verifyNote,
} from '../../../core/log/note.ts';

/** The example of the C2SP signed-note specification. */
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const example = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

const key = (text: string): Key => {
  const parsed = parseKey(text);
  if (!parsed) throw new Error('malformed key');
  return parsed;
};
const secret = (seed: number) => new Uint8Array(32).fill(seed);
const keyOf = (seed: number, name: string, type: number = signatureType.ed25519): Key => ({
  name,
  type,
  publicKey: getPublicKey(secret(seed)),
});

test('the example of the specification verifies', () => {
  const known = key(exampleKey);
  expect(verifyNote(example, [known])).toEqual({ verified: true, by: [known] });
  expect(formatKey(known)).toBe(exampleKey);
});

test('a note is written as it was read', () => {
  const note = parseNote(example);
  expect(note && formatNote(note)).toBe(example);
});

test.each([
  ['an altered text', example.replace('example message', 'example massage'), 'bad-signature'],
  ['no empty line', example.replace('\n\n', '\n'), 'malformed'],
  ['no newline at the end', example.slice(0, -1), 'malformed'],
  ['a control character', example.replace('This', 'Th\u0007is'), 'malformed'],
  ['a hyphen for the dash', example.replace('—', '-'), 'malformed'],
  ['no signature', 'text\n\n', 'malformed'],
])('%s is refused', (_name, note, because) => {
  expect(verifyNote(note, [key(exampleKey)])).toEqual({ verified: false, because });
});

test('signatures of unknown keys are ignored, but one known key must have signed', () => {
  const [log, stranger] = [keyOf(1, 'log.example'), keyOf(2, 'stranger.example')];
  const text = 'line\n';
  const note = formatNote({
    text,
    signatures: [signNote(text, stranger, secret(2)), signNote(text, log, secret(1))],
  });
  expect(verifyNote(note, [log])).toEqual({ verified: true, by: [log] });
  expect(verifyNote(note, [keyOf(3, 'other.example')])).toEqual({ verified: false, because: 'unknown-key' });
});

test('a key of the same name with another id is another key', () => {
  const text = 'line\n';
  const note = formatNote({ text, signatures: [signNote(text, keyOf(1, 'log.example'), secret(1))] });
  expect(verifyNote(note, [keyOf(2, 'log.example')])).toEqual({ verified: false, because: 'unknown-key' });
});

test('a witness cosigns with its time', () => {
  const witness = keyOf(4, 'audit.example', signatureType.cosignature);
  const text = 'log.example\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n';
  const note = formatNote({ text, signatures: [cosignNote(text, witness, secret(4), 1_790_000_000n)] });
  expect(verifyNote(note, [witness])).toEqual({ verified: true, by: [witness] });
  expect(verifyNote(note.replace('log.example', 'lag.example'), [witness]).verified).toBe(false);
});

test.each(['', 'name', 'name+00000000+AAAA', exampleKey.replace('530d903a', '530d903b'), `a b${exampleKey}`])(
  'a malformed key is refused (%#)',
  (text) => expect(parseKey(text)).toBeUndefined(),
);
