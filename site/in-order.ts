import type { AstroPrerenderer } from 'astro';

/**
 * Astro renders as it always does, but pages about the same thing come one after the other (both languages, all versions), so
 * that what they share is made once; and `told` hears the path of each file that is about to be written.
 */
export const inOrder =
  (told: (path: string) => void) =>
  (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    name: 'in-order',
    getStaticPaths: async () =>
      (await own.getStaticPaths())
        .map((page) => ({ page, key: page.pathname.replace(/^\/?en(?=\/|$)/, '') }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ page }) => page),
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      told(fileOf(decodeURI(new URL(request.url).pathname)));
      return rendered;
    },
  });

/** Where Astro writes a page, in folders: `/a/` → `a/index.html`. */
const fileOf = (pathname: string): string =>
  pathname.endsWith('.html')
    ? pathname.slice(1)
    : `${pathname.slice(1).replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
