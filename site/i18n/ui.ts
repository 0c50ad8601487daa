import { en } from './en.ts';
import { type Lang, langOf, pathIn } from './lang.ts';
import type { Strings } from './strings.ts';
import { zh } from './zh.ts';

/** What a page or component needs to speak: the language, its words, and addresses in it. */
export interface Ui {
  lang: Lang;
  t: Strings;
  /** Address of a page in this language. */
  to(path: string): string;
  /** The English text where there is one, with the language it is in. */
  say(zh: string, en?: string | undefined): { text: string; lang: string | undefined };
}

const make = (lang: Lang): Ui => ({
  lang,
  t: lang === 'en' ? en : zh,
  to: (path) => pathIn(lang, path),
  say: (chinese, english) =>
    lang === 'zh'
      ? { text: chinese, lang: undefined }
      : english === undefined
        ? { text: chinese, lang: 'zh-CN' }
        : { text: english, lang: undefined },
});

const uis: Record<Lang, Ui> = { zh: make('zh'), en: make('en') };

/** The words for the page at `url`. */
export const uiOf = (url: URL): Ui => uis[langOf(url)];
export const uiIn = (lang: Lang): Ui => uis[lang];
