/** What holds for every file of the built site: links, weight, charts, duties. Needs no browser. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { files, read } from './built.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface PageFacts {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly metas: ReadonlyMap<string, string>;
  readonly chartsWithoutTable: number;
  readonly externalScripts: number;
  readonly inlineHandlers: number;
  readonly styleAttributes: number;
  readonly foreign: readonly string[];
  readonly styles: readonly string[];
}

function factsOf(file: string): PageFacts {
  const ids = new Set<string>();
  const links: string[] = [];
  const metas = new Map<string, string>();
  const foreign: string[] = [];
  const styles: string[] = [];
  const count = { chartsWithoutTable: 0, externalScripts: 0, inlineHandlers: 0, styleAttributes: 0 };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) look(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  const look = (element: Element): void => {
    const attribute = (name: string) => element.attrs.find((a) => a.name === name)?.value;
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      if (name.startsWith('on')) count.inlineHandlers++;
      if (name === 'style') count.styleAttributes++;
      if (name === 'src' && /^(https?:)?\/\//.test(value)) foreign.push(value);
    }
    const href = attribute('href');
    if (element.tagName === 'a' && href !== undefined) links.push(href);
    if (element.tagName === 'link' && attribute('rel') === 'stylesheet') styles.push(href ?? '');
    if (
      element.tagName === 'link' &&
      /stylesheet|icon|preload/.test(attribute('rel') ?? '') &&
      /^(https?:)?\/\//.test(href ?? '')
    )
      foreign.push(href ?? '');
    if (element.tagName === 'meta') metas.set(attribute('name') ?? '', attribute('content') ?? '');
    if (element.tagName === 'script' && attribute('src') !== undefined) count.externalScripts++;
    if (element.tagName === 'figure' && !holds(element, 'table')) count.chartsWithoutTable++;
  };
  walk(parse(read(file)));
  return { file, ids, links, metas, foreign, styles, ...count };
}

function holds(node: Element, tag: string): boolean {
  return node.childNodes.some((child) => 'tagName' in child && (child.tagName === tag || holds(child, tag)));
}

const pages = files.filter((file) => file.endsWith('.html')).map(factsOf);
const byFile = new Map(pages.map((page) => [page.file, page]));
const all = new Set(files);

/** The file an address of the site leads to; undefined where there is none. */
function fileAt(path: string): string | undefined {
  const bare = decodeURIComponent(path).slice(1);
  return [bare, `${bare}index.html`, `${bare}/index.html`].find((file) => all.has(file));
}

test('every link leads somewhere, and every fragment stands there', () => {
  const broken = pages.flatMap(({ file, links }) =>
    links.flatMap((href) => {
      if (/^(https?:|mailto:|tel:)/.test(href)) return [];
      const url = new URL(href, `https://site.invalid/${file}`);
      const target = fileAt(url.pathname);
      if (target === undefined) return [`${file} → ${href}`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment === '' || byFile.get(target)?.ids.has(fragment) ? [] : [`${file} → ${href} (fragment)`];
    }),
  );
  expect(broken.slice(0, 10)).toEqual([]);
});

test('no page weighs more than 60 KB of HTML and CSS', () => {
  const styles = new Map<string, number>();
  const weight = (text: string) => gzipSync(text, { level: 6 }).length;
  const heavy = pages.flatMap((page) => {
    const css = page.styles.reduce((sum, href) => {
      const known = styles.get(href) ?? weight(read(href.slice(1)));
      styles.set(href, known);
      return sum + known;
    }, 0);
    const total = weight(read(page.file)) + css;
    return total > 60 * 1024 ? [`${page.file}: ${total}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('every chart has its table, nothing is inline but the hashed script, nothing comes from elsewhere', () => {
  for (const page of pages) {
    expect.soft(page.chartsWithoutTable, `${page.file}: charts`).toBe(0);
    expect.soft(page.inlineHandlers, `${page.file}: handlers`).toBe(0);
    expect.soft(page.foreign, `${page.file}: foreign`).toEqual([]);
  }
  const reading = pages.filter(({ file }) => !/(^|\/)(search|compare|verify|try)\//.test(file));
  expect(reading.filter((page) => page.externalScripts > 0).map(({ file }) => file)).toEqual([]);
  expect(reading.filter((page) => page.styleAttributes > 0).map(({ file }) => file)).toEqual([]);
});

test('pages carry the tags of a government site', () => {
  const site = ['SiteName', 'SiteDomain'];
  const article = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description'];
  const list = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  const missing = pages.flatMap(({ file, metas }) => {
    const kind = /(^|\/)(d|notice|warnings)\/[^/]+\//.test(file) ? article : list;
    return [...site, ...kind].filter((name) => !metas.get(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing.slice(0, 10)).toEqual([]);
});

test('every Chinese page has an English one', () => {
  const lonely = pages
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('en/') && file !== '404.html' && !all.has(`en/${file}`));
  expect(lonely).toEqual([]);
});

test('data beside the pages: canonical JSON, CSV with a byte order mark, Atom, site map', () => {
  const versions = files.filter((file) => /^d\/[^/]+\/v\d+\.json$/.test(file));
  expect(versions.length).toBeGreaterThan(0);
  for (const file of versions) expect(() => JSON.parse(read(file)), file).not.toThrow();
  for (const file of files.filter((name) => name.endsWith('.csv') && !name.includes('/files/')))
    expect(read(file).charCodeAt(0), file).toBe(0xfeff);
  expect(read('feed.xml')).toMatch(/^<\?xml[^>]*>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  const addresses = [...read('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  expect(addresses.filter((path) => fileAt(path) === undefined)).toEqual([]);
  expect(addresses.length).toBe(pages.length - 1);
});
