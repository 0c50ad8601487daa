import { expect, test } from 'vitest';
import { verifyReceipt } from '#core/privacy/receipt/receipt.ts';
import type { Signer } from '../../../extension/receipt/device-signer.ts';
import { type Checked, makeReceipt } from '../../../extension/receipt/make-receipt.ts';

const hash = `hmac-sha256:${'0'.repeat(64)}`;
const checked: Checked = {
  unread: [],
  readable: true,
  tallies: { mobile: { found: 3, masked: 2, ignored: 1, open: 0 } },
  findings: [{ leak: 'mobile', ignored: { reason: 'public-office', expires: '2027-02-20' } }],
  document: hash,
  parts: [hash],
};
const settings = { profile: 'strict-2-3', role: 'editor-1' } as const;
const now = '2026-11-22T01:02:03.456Z';

async function signer(): Promise<Signer> {
  const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');
  return {
    publicKey: hex(await crypto.subtle.exportKey('raw', keys.publicKey)),
    sign: async (bytes) => hex(await crypto.subtle.sign('Ed25519', keys.privateKey, new Uint8Array(bytes))),
  };
}

test('what the browser signs, core verifies', async () => {
  const receipt = await makeReceipt(checked, settings, now, await signer());
  expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)))).toEqual({ verdict: 'valid', receipt });
  expect(receipt.ignored).toEqual([
    { detector: 'mobile', reason: 'public-office', by: 'role:editor-1', until: '2027-02-20' },
  ]);
});

test.each([
  ['clean', {}],
  ['partly', { unread: [{ because: 'picture' as const, count: 2 }] }],
  ['unreadable', { unread: [{ because: 'encrypted' as const, count: 1 }], readable: false, tallies: {} }],
  ['findings', { tallies: { mobile: { found: 1, masked: 0, ignored: 0, open: 1 } } }],
])('state %s, by the schema, without a signer and without a role', async (state, change) => {
  const receipt = await makeReceipt({ ...checked, ...change }, { ...settings, role: '' }, now, undefined);
  expect(verifyReceipt(receipt)).toMatchObject({ verdict: 'unsigned', receipt: { state } });
});
