/** Keyed hashes of checked texts, for receipts. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A text as it is hashed: NFKC, letters and digits only. So the same words have one hash in an editor, in Markdown and in a web page,
 * and a digit that was masked or laid bare changes it.
 */
export const receiptText = (texts: readonly string[]): string =>
  texts
    .join('')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Keyed hash of a checked document (HMAC-SHA-256, RFC 2104) over `receiptText`. `key` is hex of at least 16 bytes; throws on anything else. */
export function documentHash(key: string, texts: readonly string[]): string {
  const bytes = hexToBytes(key);
  if (bytes.length < 16) throw new RangeError('key: expected at least 16 bytes as hex');
  return `hmac-sha256:${bytesToHex(hmac(sha256, bytes, utf8ToBytes(`document\n${receiptText(texts)}`)))}`;
}
