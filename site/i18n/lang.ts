/** The two languages of the site. Chinese stands at `/…`, English at `/en/…`. */
export type Lang = 'zh' | 'en';

export const langs: readonly Lang[] = ['zh', 'en'];

/** Value of the `lang` attribute. */
export const htmlLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** Language of a page, by its address. */
export const langOf = (url: URL): Lang => (/^\/en(\/|$)/.test(url.pathname) ? 'en' : 'zh');

/** Address of a page in a language. `path` starts with a slash and is the Chinese one. */
export const pathIn = (lang: Lang, path: string): string => (lang === 'en' ? `/en${path}` : path);

/** The Chinese address of the page at `url`. */
export const barePath = (url: URL): string => url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';

/** Every page twice: what `getStaticPaths` gives for a route under `[...lang]`. */
export function inBothLanguages<P extends Record<string, string | undefined>, Q extends object>(
  pages: readonly { params: P; props: Q }[],
): { params: P & { lang: string | undefined }; props: Q }[] {
  return pages.flatMap(({ params, props }) => [
    { params: { ...params, lang: undefined }, props },
    { params: { ...params, lang: 'en' }, props },
  ]);
}
