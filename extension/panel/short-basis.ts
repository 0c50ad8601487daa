import type { Explanation, Language } from '#core/privacy/explain.ts';

/** A legal basis as people cite it: law and article, without what the article says. */
export function shortBasis({ title, article }: Explanation['basis'][number], language: Language): string {
  if (language === 'zh') return `${title.replace(/^中华人民共和国/, '')}${article.split('：')[0]}`;
  return `${title.replace(/ of the PRC$/, '')}, ${article.split(':')[0]}`;
}
