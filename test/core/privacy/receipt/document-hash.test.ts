import { describe, expect, test } from 'vitest';
import { documentHash, receiptText } from '#core/privacy/receipt/document-hash.ts';

const key = '0123456789abcdef'.repeat(4);

describe('the hash of a document', () => {
  test('is the same in Markdown, in a web page and in full width', () => {
    expect(receiptText(['# 名单\n\n| 姓名 | １２ |'])).toBe(receiptText(['名单', '姓名', '12']));
  });

  test('tells a masked number from a bare one, and one key from another', () => {
    expect(documentHash(key, ['12**56'])).not.toBe(documentHash(key, ['123456']));
    expect(documentHash(key, ['a'])).not.toBe(documentHash('f'.repeat(64), ['a']));
  });

  test.each(['', '00', 'no hex at all, but long enough'])('refuses a poor key', (poor) => {
    expect(() => documentHash(poor, ['a'])).toThrow();
  });
});
