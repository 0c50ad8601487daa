/** The whole site, built twice from the demo content and read as a stranger would: duties, links, charts, bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type Report } from 'html-validate/node';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlStretches } from '../../scripts/gate/html-stretches.ts';
import { withOwnIds } from '../../site/island-ids.ts';
import { buildOnce, filesIn } from './build-once.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface Page {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

let folder = '';
let files: string[] = [];
let pages: Page[] = [];
const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as Record<string, unknown>;

beforeAll(() => {
  folder = buildOnce();
  files = filesIn(folder);
  pages = files.filter((path) => path.endsWith('.html')).map(read);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(path: string): Page {
  const html = readFileSync(join(folder, path), 'utf8');
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return {
    path,
    html,
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  defaultTreeAdapter.isTextNode(node)
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';
const named = (page: Page, tag: string): Element[] => page.elements.filter(({ tagName }) => tagName === tag);

test('no island is numbered by where the sources lie', () => {
  const withIslands = pages.filter(({ html }) => html.includes('<astro-island'));
  expect(withIslands.length).toBeGreaterThanOrEqual(8);
  const moved = withIslands.filter(
    ({ html }) => new TextDecoder().decode(withOwnIds(Buffer.from(html))) !== html,
  );
  expect(moved.map(({ path }) => path)).toEqual([]);
});

test('builds pages in both languages', () => {
  const chinese = pages.filter(({ path }) => !path.startsWith('en/') && path !== '404.html');
  expect(chinese.length).toBeGreaterThan(300);
  expect(pages.filter(({ path }) => path.startsWith('en/')).map(({ path }) => path.slice(3))).toEqual(
    chinese.map(({ path }) => path),
  );
});

test('the gate can cut the pages, so that it reads a header once: all but those with preformatted text or an island', () => {
  const whole = pages.filter(({ html }) => htmlStretches(html).length === 1);
  expect(
    whole.filter(({ html }) => !/<pre|<!--|<textarea|<astro-island/.test(html)).map(({ path }) => path),
  ).toEqual([]);
  expect(whole.length).toBeLessThan(pages.length / 10);
});

test('the same content gives the same bytes', { timeout: 240_000 }, () => {
  const again = buildOnce();
  const digests = (root: string) =>
    filesIn(root).map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex')}`,
    );
  expect(digests(again)).toEqual(digests(folder));
  rmSync(again, { recursive: true, force: true });
});

/** The largest and the smallest pages of every type, in both languages: pages of one type differ in their data only. */
function ofEachType(all: readonly Page[]): Page[] {
  const type = ({ path }: Page) =>
    path
      .replace(/(?<=^(?:en\/)?(?:d|org|indicator|notice|period|survey|warnings)\/)[^/]+\//, '…/')
      .replace(/(?<=(?:scheme|diff)\/)[^/]+\/|v\d+(?=\/)/g, '…/');
  return [...Map.groupBy(all, type).values()].flatMap((own) => {
    const bySize = own.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([...bySize.slice(0, 2), ...bySize.slice(-3)])];
  });
}

test('is valid HTML', { timeout: 240_000 }, async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // How Astro prints: no trailing solidus needed, entities as they come, attributes without values.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-raw-characters': 'off',
      // React prints some attributes in camel case; HTML reads them in any.
      'attr-case': 'off',
      'no-inline-style': 'error',
      // Titles in Chinese and English run longer than the 70 characters that search engines show.
      'long-title': 'off',
      // A phone number of an office is printed as the office prints it.
      'tel-non-breaking': 'off',
    },
  });
  const troubles: string[] = [];
  for (const { path, html } of ofEachType(pages)) {
    const report: Report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages) troubles.push(`${path}:${line} ${ruleId} ${message}`);
  }
  expect(troubles).toEqual([]);
});

test('every internal link and fragment resolves', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const broken = pages.flatMap((page) => {
    const base = new URL(page.path.replace(/index\.html$/, ''), 'https://site.test/');
    return page.elements.flatMap((element) => {
      const target = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (target === undefined || element.tagName === 'astro-island') return [];
      const url = new URL(target, base);
      if (url.origin !== base.origin) return [];
      const path = decodeURIComponent(url.pathname)
        .replace(/^\//, '')
        .replace(/(^|\/)$/, '$1index.html');
      if (!existsSync(join(folder, path))) return [`${page.path} → ${target}`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment === '' || byPath.get(path)?.ids.has(fragment)
        ? []
        : [`${page.path} → ${target} (fragment)`];
    });
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('nothing is loaded from another host, nothing runs from an attribute', () => {
  const troubles = pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => {
      const loaded =
        attribute(element, 'src') ??
        (element.tagName === 'link' &&
        /stylesheet|icon|preload|prefetch/.test(attribute(element, 'rel') ?? '')
          ? attribute(element, 'href')
          : undefined);
      const foreign = loaded !== undefined && /^(https?:)?\/\//.test(loaded);
      const handler = element.attrs.some(({ name }) => /^on/.test(name));
      return foreign || handler ? [`${path} <${element.tagName}>`] : [];
    }),
  );
  expect(troubles).toEqual([]);
});

describe('duties of a government site', () => {
  const meta = (page: Page, name: string): string | undefined => {
    const element = named(page, 'meta').find((other) => attribute(other, 'name') === name);
    return element && attribute(element, 'content');
  };
  const lacking = (list: readonly Page[], tags: readonly string[]) =>
    list.flatMap((page) => tags.filter((tag) => !meta(page, tag)).map((tag) => `${page.path} ${tag}`));
  const article = /^(en\/)?(d\/[^/]+|notice\/[^/]+)\//;

  test('every page names the site', () => {
    const tags = ['SiteName', 'SiteDomain', ...('siteIdCode' in site ? ['SiteIDCode'] : [])];
    expect(lacking(pages, [...tags, 'description'])).toEqual([]);
  });
  test('disclosures and notices carry the tags of an article', () => {
    const articles = pages.filter(({ path }) => article.test(path));
    expect(articles.length).toBeGreaterThan(200);
    expect(
      lacking(articles, ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description']),
    ).toEqual([]);
    expect(articles.filter((page) => !/^\d{4}-\d\d-\d\d/.test(meta(page, 'PubDate') ?? ''))).toEqual([]);
  });
  test('all other pages carry the tags of a column', () => {
    const lists = pages.filter(({ path }) => !article.test(path));
    const troubles = lacking(lists, ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
    expect(
      troubles.filter((line) =>
        lists.every((page) => !(line.startsWith(page.path) && meta(page, 'ArticleTitle'))),
      ),
    ).toEqual([]);
  });
  test('the footer of every page names host and contact, and links what must be a click away', () => {
    const required = ['/privacy/', '/accessibility/', '/sitemap/', '/about/', '/feedback/'];
    const values = [
      site.siteIdCode,
      site.icp,
      site.publicSecurity,
      site.asOf,
      ...(site.contacts as { value: string }[]).map(({ value }) => value),
    ];
    const troubles = pages.flatMap((page) => {
      const footer = named(page, 'footer').at(-1);
      if (!footer) return [`${page.path} no footer`];
      const prefix = page.path.startsWith('en/') ? '/en' : '';
      const links = new Set<string | undefined>();
      const visit = (node: DefaultTreeAdapterTypes.Node): void => {
        if (defaultTreeAdapter.isElementNode(node)) links.add(attribute(node, 'href'));
        if ('childNodes' in node) node.childNodes.forEach(visit);
      };
      visit(footer);
      const words = textOf(footer);
      return [
        ...required.filter((link) => !links.has(prefix + link)).map((link) => `${page.path} lacks ${link}`),
        ...values
          .filter((value) => typeof value === 'string' && !words.includes(value))
          .map(() => `${page.path} lacks a duty field`),
      ];
    });
    expect(troubles).toEqual([]);
  });
});

test('no chart stands without a table of its numbers', () => {
  const troubles = pages.flatMap((page) =>
    named(page, 'svg').flatMap((svg) => {
      for (
        let node: DefaultTreeAdapterTypes.ParentNode | null = svg.parentNode;
        node;
        node = 'parentNode' in node ? node.parentNode : null
      ) {
        if (!defaultTreeAdapter.isElementNode(node)) break;
        const inside: string[] = [];
        const visit = (child: DefaultTreeAdapterTypes.Node): void => {
          if (defaultTreeAdapter.isElementNode(child)) inside.push(child.tagName);
          if ('childNodes' in child) child.childNodes.forEach(visit);
        };
        visit(node);
        if (node.tagName === 'figure' || node.tagName === 'td' || node.tagName === 'table')
          return node.tagName === 'figure' && !inside.includes('table') ? [page.path] : [];
        if (node.tagName === 'a' || node.tagName === 'button') return [];
      }
      return [`${page.path} ${attribute(svg, 'class') ?? ''}`];
    }),
  );
  expect([...new Set(troubles)]).toEqual([]);
});

test('the headings of every page begin with one h1 and skip no level', () => {
  const troubles = pages.flatMap((page) => {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    );
    const skips = levels.some((level, n) => level > (levels[n - 1] ?? 0) + 1);
    return levels.filter((level) => level === 1).length !== 1 || skips
      ? [`${page.path} ${levels.join('')}`]
      : [];
  });
  expect(troubles).toEqual([]);
});
