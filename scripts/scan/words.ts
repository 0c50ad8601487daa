import type { Unread } from '#core/documents/block.ts';
import type { Language } from '#core/privacy/explain.ts';
import type { State } from './check-file.ts';

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
    zh: '格式有误, 从此处起按纯文本检查; 请改正后再检查',
    en: 'damaged; read as plain text from here on. Mend it and check again',
  },
  unsupported: {
    zh: '暂不能读取这种格式, 请人工检查或另存为可读格式',
    en: 'this format cannot be read yet; check it by hand or save it in one that can',
  },
  'too-large': { zh: '文件过大, 请拆分后再检查', en: 'too large; split it and check again' },
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

/** The language of an environment: `zh` unless it plainly names another one. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const lang = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return lang === '' || /^(?:zh|C\b|POSIX)/i.test(lang) ? 'zh' : 'en';
}
