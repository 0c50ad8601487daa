import type { AstroPrerenderer } from 'astro';
import { withOwnIds } from './island-ids.ts';

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/**
 * Astro renders as it always does, but pages about the same thing come one after the other (both languages, all versions), so
 * that what they share is made once; and `write` is given each page with its path. Astro, which is told that a page has
 * nothing in it, writes none: it would wait for four steps of the file system a page.
 */
export const inOrder =
  (write: (path: string, page: Uint8Array) => void) =>
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
      const response = responseOf(rendered);
      // Redirects are pages that Astro writes itself.
      if (!response.body || (response.status >= 300 && response.status < 400)) return rendered;
      const page = await bytesOf(response.body);
      write(fileOf(decodeURI(new URL(request.url).pathname)), withOwnIds(page));
      giveBack(page);
      return new Response(null, { status: response.status });
    },
  });

const responseOf = (rendered: Rendered): Response =>
  rendered instanceof Response ? rendered : rendered.response;

/** The bytes of a page: the one piece that Astro makes, not a copy of it. */
async function bytesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  const [page = new Uint8Array()] = pieces;
  return pieces.length > 1 ? new Uint8Array(await new Blob(pieces).arrayBuffer()) : page;
}

/** Pages that wait for the garbage collector are memory outside its heap, and call for it every few hundred. */
function giveBack({ buffer, byteLength }: Uint8Array<ArrayBuffer>): void {
  if (byteLength === buffer.byteLength) buffer.transfer(0);
}

/** Where a page stands, in folders: `/a/` → `a/index.html`; the page for addresses that are not there in none. */
const fileOf = (pathname: string): string => {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (address === '' || address === '404') return `${address || 'index'}.html`;
  return address.endsWith('.html') ? address : `${address}/index.html`;
};
