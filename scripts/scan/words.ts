import type { Place, Unread } from '#core/documents/block.ts';
import type { Language } from '#core/privacy/explain.ts';
import type { Copy, State } from './checked.ts';

type Words = Record<Language, string>;

export const stateWords: Record<State, Words> = {
  clean: { zh: '未发现问题', en: 'clean' },
  findings: { zh: '发现问题', en: 'findings' },
  partly: { zh: '部分检查', en: 'partly checked' },
  unreadable: { zh: '无法检查', en: 'not readable' },
};

export const unreadWords: Record<Unread['because'], Words> = {
  encrypted: { zh: '文件已加密, 请解密后再检查', en: 'encrypted; decrypt it and check again' },
  damaged: {
    zh: '格式有误, 没有读全 (是文本的, 从此处起按纯文本检查); 请改正或另存后再检查',
    en: 'damaged and not read whole (a text is read as plain text from here on); mend it or save it anew and check again',
  },
  unsupported: {
    zh: '暂不能读取这种格式, 请人工检查或另存为可读格式',
    en: 'this format cannot be read yet; check it by hand or save it in one that can',
  },
  'too-large': {
    zh: '文件过大, 请拆分后再检查, 文本可用 --stream',
    en: 'too large; split it and check again, or --stream a text',
  },
  'not-utf8': {
    zh: '文字编码既不是 UTF-8 也不是 GB18030, 请另存为 UTF-8',
    en: 'neither UTF-8 nor GB18030; save it as UTF-8',
  },
  picture: {
    zh: '图片, 未识别其中的文字; 请人工查看, 或用 OCR 识别后再检查',
    en: 'a picture, its text not read; look at it, or check again with OCR',
  },
  ocr: {
    zh: '图片, 文字由 OCR 识别, 可能有误, 请人工核对',
    en: 'a picture, read by OCR, which errs; look at it too',
  },
  'foreign-frame': { zh: '其他来源的框架', en: 'a frame of another origin' },
  'not-granted': {
    zh: '未获准读取, 请检查文件是否存在、是否有权限',
    en: 'could not be opened; see whether it exists and may be read',
  },
};

export const copyWords: Record<Extract<Copy, { refused: string }>['refused'], Words> = {
  'not-read': {
    zh: '没有读全，不出遮盖副本',
    en: 'not read whole, so there is no masked copy',
  },
  'still-found': {
    zh: '遮盖后重读仍有发现，副本未写出；请人工处理',
    en: 'the masked copy still holds something and was not written; handle it by hand',
  },
  exists: {
    zh: '同名文件已存在，未改动',
    en: 'a file of that name exists and was left alone',
  },
  'cannot-write': {
    zh: '写不了遮盖副本，请检查权限和空间',
    en: 'the masked copy cannot be written; see permissions and space',
  },
};

export const brokenWords: Words = {
  zh: '链接的文件不存在，无法检查',
  en: 'it links to a file that is not there, so it cannot be checked',
};

/** Where a finding stands, in one word or two: `3:14`, `Sheet1 B2 3:14`, `第 2 页`. */
export function placeWords({ line, column, pointer, part, page, by }: Place, language: Language): string {
  return [
    part,
    page === undefined ? undefined : language === 'zh' ? `第 ${page} 页` : `page ${page}`,
    line === undefined ? undefined : `${line}:${column ?? 1}`,
    pointer === '' ? undefined : pointer,
    by === 'ocr' ? 'OCR' : undefined,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}
