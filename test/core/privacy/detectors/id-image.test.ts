import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const card = '中华人民共和国居民身份证\n签发机关 示例县公安局\n有效期限 2020.01.01-2040.01.01';
const kindsOf = (block: Block) => scan([block], defaultPolicy('2026-11-21')).map(({ kind }) => kind);

describe('the headings of a card', () => {
  test.each<[string, Block, boolean]>([
    ['read by OCR', { text: card, role: 'text', place: { by: 'ocr' } }, true],
    ['in metadata', { text: card, role: 'metadata', place: {} }, true],
    ['in running text', { text: card, role: 'text', place: {} }, false],
    ['one of them by OCR', { text: '签发机关 示例县公安局', role: 'text', place: { by: 'ocr' } }, false],
  ])('%s', (_, block, found) => expect(kindsOf(block).includes('id-image')).toBe(found));
});
