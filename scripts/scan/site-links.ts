import { parse } from 'parse5';
import type { Link } from './checked.ts';

/** The parts of parse5's tree that are looked at. */
interface Node {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  content?: Node;
  sourceCodeLocation?: { startLine: number; startCol: number; attrs?: Record<string, Position> } | null;
}
interface Position {
  startLine: number;
  startCol: number;
}

/** Attributes that name another place (HTML, "URL" attributes), whatever the element. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data', 'xlink:href']);
const PAGE = /\.x?html?$/i;
const STYLE = /\.css$/i;

/** What a page or a style sheet links to, in order, as it stands there. `[]` for other files. Never throws. */
export function linksOf(name: string, bytes: Uint8Array): Link[] {
  const text = new TextDecoder().decode(bytes);
  if (STYLE.test(name)) return styleLinks(text);
  if (!PAGE.test(name)) return [];
  const links: Link[] = [];
  for (const node of nodesOf(parse(text, { sourceCodeLocationInfo: true }) as unknown as Node)) {
    for (const { name: attribute, value } of node.attrs ?? []) {
      const at = node.sourceCodeLocation?.attrs?.[attribute] ?? node.sourceCodeLocation;
      const place = { line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
      for (const target of targetsOf(node, attribute, value)) links.push({ target, ...place });
    }
  }
  return links;
}

/** The address that a page gives as its own (`rel=canonical`), for telling links within the site from others. */
export function canonicalOf(bytes: Uint8Array): string | undefined {
  const page = parse(new TextDecoder().decode(bytes)) as unknown as Node;
  for (const { tagName, attrs = [] } of nodesOf(page)) {
    const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (tagName === 'link' && value('rel') === 'canonical') return value('href');
  }
  return undefined;
}

function targetsOf({ tagName }: Node, attribute: string, value: string): string[] {
  // Connections to open early name an origin, no file.
  if (tagName === 'base') return [];
  if (addresses.has(attribute)) return [value.trim()];
  if (attribute === 'srcset' || attribute === 'imagesrcset')
    return value.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? '');
  if (attribute === 'style') return styleLinks(value).map(({ target }) => target);
  const refresh = tagName === 'meta' && attribute === 'content' && /^\s*\d{1,9}\s*;\s*url=(.+)$/i.exec(value);
  return refresh ? [refresh[1]?.trim() ?? ''] : [];
}

function styleLinks(text: string): Link[] {
  const links: Link[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(
    /url\(\s*(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"')]{1,2000}))\s*\)/g,
  )) {
    for (; from < match.index; from++) if (text.charCodeAt(from) === 10) line++;
    const column = match.index - text.lastIndexOf('\n', match.index);
    links.push({ target: match[1] ?? match[2] ?? match[3] ?? '', line, column });
  }
  return links;
}

function* nodesOf(root: Node): Generator<Node> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of (node.childNodes ?? []).toReversed()) open.push(child);
    if (node.content) open.push(node.content);
  }
}

/**
 * The path in a site's folder that a link leads to: `undefined` for a place outside, else the first of its forms (the path
 * itself, `…/index.html`, `….html`) that `files` holds, or the path with `missing`.
 */
export function resolveLink(
  page: string,
  target: string,
  site: URL,
  files: ReadonlySet<string>,
): { path: string; missing: boolean } | undefined {
  if (target.startsWith('#')) return undefined;
  const url = URL.parse(target, new URL(page.split('/').map(encodeURIComponent).join('/'), site));
  if (!url || url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return undefined;
  const path = decoded(url.pathname.slice(site.pathname.length));
  const forms = [path, `${path}index.html`, `${path}/index.html`, `${path}.html`];
  const found = forms.find((form) => files.has(form));
  return { path: found ?? path, missing: found === undefined };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
