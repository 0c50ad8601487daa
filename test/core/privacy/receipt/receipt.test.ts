import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { documentHash } from '#core/privacy/receipt/document-hash.ts';
import { signedBytes, speaksOf, verifyReceipt } from '#core/privacy/receipt/receipt.ts';
import { Receipt } from '#core/privacy/receipt/receipt-schema.ts';
import { ruleSet } from '#core/privacy/receipt/rule-set.ts';

hashes.sha512 = sha512;
const secret = new Uint8Array(32).fill(7);
const key = '0123456789abcdef'.repeat(4);
const signer = bytesToHex(getPublicKey(secret));

const plain: Receipt = Receipt.parse({
  receipt: 1,
  ruleSet,
  profile: 'strict-2-3',
  state: 'findings',
  checkedAt: '2026-11-21T08:00:00Z',
  document: documentHash(key, ['公示', '名单']),
  parts: [documentHash(key, ['名单'])],
  unread: ['picture: 2'],
  kinds: { 'resident-id': { found: 12, masked: 10, ignored: 1, open: 1 } },
  ignored: [{ detector: 'resident-id', reason: 'court-order', by: 'role:reviewer-2', until: '2027-02-19' }],
  signer,
});
const signed = (receipt: Receipt): Receipt => ({
  ...receipt,
  signature: bytesToHex(sign(signedBytes(receipt), secret)),
});

describe('a receipt', () => {
  test('that was signed is valid, whatever the order of its fields', () => {
    const receipt = signed(plain);
    const turned = Object.fromEntries(Object.entries(receipt).toReversed());
    expect(verifyReceipt(JSON.parse(JSON.stringify(turned)))).toEqual({ verdict: 'valid', receipt });
  });

  test('without a signature is unsigned', () => {
    expect(verifyReceipt(plain).verdict).toBe('unsigned');
  });

  test.each([
    ['other counts', { kinds: { 'resident-id': { found: 12, masked: 12, ignored: 0, open: 0 } } }],
    ['another time', { checkedAt: '2026-11-22T08:00:00Z' }],
    ['another document', { document: documentHash(key, ['x']) }],
    ['another signer', { signer: '0'.repeat(64) }],
    ['another signature', { signature: '0'.repeat(128) }],
  ])('with %s is forged', (_, change) => {
    expect(verifyReceipt({ ...signed(plain), ...change }).verdict).toBe('forged');
  });

  test.each([
    ['nothing', undefined],
    ['text', 'receipt'],
    ['an unknown field', { ...plain, file: 'list.xlsx' }],
    ['a person’s name', { ...plain, ignored: [{ ...plain.ignored[0], by: 'role:甲某' }] }],
    ['free text in what was not read', { ...plain, unread: ['甲某.pdf: 1'] }],
    [
      'sums that do not add up',
      { ...plain, kinds: { mobile: { found: 2, masked: 0, ignored: 0, open: 0 } } },
    ],
    ['a clean state with something open', { ...plain, state: 'clean' }],
    ['a part that is partly read but names nothing', { ...plain, state: 'partly', unread: [] }],
  ])('with %s is malformed', (_, value) => {
    expect(verifyReceipt(value).verdict).toBe('malformed');
  });
});

test('a receipt speaks of the whole document, and of each part of it', () => {
  expect(speaksOf(plain, key, ['公示名单'])).toBe(true);
  expect(speaksOf(plain, key, ['**名单**'])).toBe(true);
  expect(speaksOf(plain, key, ['公示'])).toBe(false);
});
