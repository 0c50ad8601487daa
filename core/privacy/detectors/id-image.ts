/** 证件照片: the headings of a card in the text of a picture (签发机关, 有效期限, 公民身份号码). Leak. Forms that merely ask for a card lack them. */

import type { Block } from '../../documents/block.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

/** The heading 签发机关 where the other headings of a card stand near; only in what pictures say: their metadata, and text that was read by OCR. */
export function readCard(block: Block): Hit[] {
  const picture = block.role === 'metadata' || block.place.by === 'ocr';
  const at = picture ? block.text.indexOf('签发机关') : -1;
  if (at < 0 || !/有效期限|公民身份号码|中华人民共和国/.test(block.text)) return [];
  return [
    makeHit({
      kind: 'id-image',
      start: at,
      end: at + 4,
      confidence: 0.9,
      severity: 'leak',
      reasons: why.context,
    }),
  ];
}
