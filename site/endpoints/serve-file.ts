import type { APIContext } from 'astro';
import { publication } from '../publication.ts';
import { siteFiles } from './site-files.ts';

export const prerender = true;

/** The development server's door to the files beside the pages; the build writes them without it. */
export const getStaticPaths = async () =>
  Array.from(siteFiles(publication()), ({ path }) => ({ params: { file: path } }));

export async function GET({ params }: APIContext): Promise<Response> {
  const file = [...siteFiles(publication())].find(({ path }) => path === params.file);
  if (!file) return new Response(null, { status: 404 });
  const body = file.body();
  const whole = typeof body === 'string' || body instanceof Uint8Array ? body : [...body].join('');
  return new Response(typeof whole === 'string' ? whole : new Uint8Array(whole), {
    headers: { 'content-type': typeOf(file.type) },
  });
}

const typeOf = (type: string): string => (/zip|parquet|sheet/.test(type) ? type : `${type}; charset=utf-8`);
