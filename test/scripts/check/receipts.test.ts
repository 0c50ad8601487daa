import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { documentHash } from '#core/privacy/receipt/document-hash.ts';
import { signedBytes } from '#core/privacy/receipt/receipt.ts';
import { Receipt } from '#core/privacy/receipt/receipt-schema.ts';
import { receiptProblems } from '../../../scripts/check/receipts.ts';

hashes.sha512 = sha512;
const secret = new Uint8Array(32).fill(9);
const key = 'ab'.repeat(32);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const body = '# 名单\n\n| 姓名 | 村 |\n| --- | --- |\n| 柳甲一 | 柳树村 |\n';

function receiptOf(text: string): Receipt {
  const read = readDocument('body.md', bytes(text));
  const texts = 'blocks' in read ? read.blocks.map((block) => block.text) : [];
  const plain = Receipt.parse({
    receipt: 1,
    ruleSet: '2026.11',
    profile: 'strict-2-3',
    state: 'clean',
    checkedAt: '2026-11-22T01:00:00Z',
    document: documentHash(key, texts),
    unread: [],
    kinds: {},
    ignored: [],
    signer: bytesToHex(getPublicKey(secret)),
  });
  return { ...plain, signature: bytesToHex(sign(signedBytes(plain), secret)) };
}

const beside = (receipt: unknown) => [
  { path: 'notices/list/body.md', bytes: bytes(body) },
  { path: 'notices/list/attachments/receipt.json', bytes: bytes(JSON.stringify(receipt)) },
];

test.each([
  ['a receipt of this text', receiptOf(body), key],
  ['a receipt of this text, without the key', receiptOf(body), undefined],
  ['a receipt of another text, without the key', receiptOf('别的'), undefined],
  ['the same words, formatted otherwise', receiptOf(body.replace('# ', '## ')), key],
])('%s stands', (_, receipt, office) => expect(receiptProblems(beside(receipt), office)).toEqual([]));

test.each([
  ['of another text', receiptOf('别的'), key, /另一|不是这份正文/],
  ['changed afterwards', { ...receiptOf(body), ruleSet: '2026.12' }, undefined, /签名不对/],
  ['no receipt at all', { hello: 1 }, undefined, /不是检查回执/],
  ['no JSON at all', undefined, undefined, /不是检查回执/],
])('%s is told', (_, receipt, office, words) => {
  const [problem] = receiptProblems(beside(receipt), office);
  expect(problem?.path).toBe('notices/list/attachments/receipt.json');
  expect(problem?.words.zh).toMatch(words);
});

test('a file of that name elsewhere is no receipt', () => {
  expect(receiptProblems([{ path: 'orgs/x/receipt.json', bytes: bytes('{}') }])).toEqual([]);
});
