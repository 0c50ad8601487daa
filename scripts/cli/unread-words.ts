import type { Unread } from '#core/documents/block.ts';

/** Why something could not be read, in a few words: `已加密`, `it is encrypted`. */
export const unreadWords: Readonly<Record<Unread['because'], readonly [zh: string, en: string]>> = {
  encrypted: ['已加密', 'it is encrypted'],
  damaged: ['已损坏', 'it is damaged'],
  unsupported: ['不支持此格式', 'the format is not supported'],
  'too-large': ['过大', 'it is too large'],
  'not-utf8': ['编码无法识别', 'its encoding is unknown'],
  picture: ['是图片', 'it is a picture'],
  ocr: ['是图片, 由 OCR 识别', 'it is a picture, read by OCR'],
  'foreign-frame': ['来自其他网站', 'it belongs to another site'],
  'not-granted': ['未获授权', 'access was not granted'],
};
