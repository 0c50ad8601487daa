import type { Language } from '#core/privacy/explain.ts';

/** The language of a browser's interface, as far as we speak it: Chinese, else English. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en');
