/** A bare Astro site to measure ours against: as many pages, one template, twenty rows a page, nothing else. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rowsOf = (page: number) =>
  Array.from({ length: 20 }, (_, row) => [`名称 ${row}`, page * row, page + row]);

const template = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>页</title></head><body><main><h1>页</h1>
<table><tbody>{rows.map((row) => <tr>{row.map((cell) => <td>{cell}</td>)}</tr>)}</tbody></table></main></body></html>
`;

/**
 * Writes the source of a site of `pages` pages into `folder`. With `content`, each page comes from a JSON file of a
 * content collection with a schema, as a site with content has it; without, the rows are made on the spot.
 */
export function bareSite(folder: string, nodeModules: string, pages: number, content: boolean): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(nodeModules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const page = content ? fromContent(folder, pages) : fromNothing(pages);
  writeFileSync(join(folder, 'src/pages/[page].astro'), `---\n${page}\n---\n${template}`);
}

const fromNothing = (pages: number): string => `
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, page) => ({
    params: { page: String(page) },
    props: { rows: Array.from({ length: 20 }, (_, row) => ['名称 ' + row, page * row, page + row]) },
  }));
}
const { rows } = Astro.props;`;

function fromContent(folder: string, pages: number): string {
  const data = join(folder, 'src/data');
  mkdirSync(data);
  for (let page = 0; page < pages; page++)
    writeFileSync(join(data, `${page}.json`), JSON.stringify({ rows: rowsOf(page) }));
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const row = z.tuple([z.string(), z.number(), z.number()]);
export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '*.json', base: './src/data' }), schema: z.object({ rows: z.array(row) }) }),
};
`,
  );
  return `
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map(({ id, data }) => ({ params: { page: id }, props: data }));
}
const { rows } = Astro.props;`;
}
