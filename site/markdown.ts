import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Tags that a text may use, with the attributes they may keep. Everything else loses its tag and keeps its text. */
const allowed: Record<string, readonly string[]> = {
  p: [],
  br: [],
  hr: [],
  em: [],
  strong: [],
  b: [],
  i: [],
  del: [],
  ins: [],
  sub: [],
  sup: [],
  code: [],
  pre: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  caption: [],
  th: ['colspan', 'rowspan', 'align'],
  td: ['colspan', 'rowspan', 'align'],
  a: ['href', 'title'],
};
/** Dropped with all that is in them. */
const dropped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'noscript',
  'svg',
  'math',
]);

/**
 * Markdown (with tables, as GitHub writes them) as HTML that may stand in a page: only tags of the list, no pictures from
 * elsewhere, links to pages only, comments and hidden things gone. The highest heading becomes `topHeading`; wide tables scroll.
 */
export function renderMarkdown(markdown: string, topHeading = 2): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const fragment = parseFragment(html);
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  clean(fragment, topHeading - Math.min(...levels, 6));
  return serialize(fragment);
}

function clean(parent: Parent, shift: number): void {
  parent.childNodes = parent.childNodes.flatMap((node) => cleanNode(node, shift));
  for (const child of parent.childNodes) child.parentNode = parent;
}

function cleanNode(node: Node, shift: number): Node[] {
  if (node.nodeName === '#text') return [node];
  if (!('tagName' in node) || dropped.has(node.tagName)) return [];
  clean(node, shift);
  const keep = allowed[node.tagName];
  // A picture of another host would be a request to it; its words stay.
  if (node.tagName === 'img') return text(node.attrs.find(({ name }) => name === 'alt')?.value ?? '');
  if (!keep) return node.childNodes;
  node.attrs = node.attrs.filter(({ name }) => keep.includes(name));
  if (node.tagName === 'a') {
    const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
    if (!/^(https?:\/\/|\/(?!\/)|#|[\w.-]+\.\w+$)/.test(href)) return node.childNodes;
    if (href.startsWith('http')) node.attrs.push({ name: 'rel', value: 'external noreferrer' });
  }
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) {
    const level = Math.min(6, Number(heading[1]) + shift);
    node.tagName = node.nodeName = `h${level}`;
  }
  if (node.tagName === 'th' && inHead(node)) node.attrs.push({ name: 'scope', value: 'col' });
  if (node.tagName === 'td' || node.tagName === 'th')
    node.attrs = node.attrs.map((attr) =>
      attr.name === 'align' ? { name: 'class', value: attr.value === 'right' ? 'num' : '' } : attr,
    );
  return node.tagName === 'table' ? [scroller(node)] : [node];
}

const text = (value: string): Node[] =>
  value === '' ? [] : parseFragment(value.replace(/[<&]/g, ' ')).childNodes;

/** A box in which a wide table scrolls, reachable with the keyboard. */
function scroller(table: Element): Element {
  const box = parseFragment('<div class="wide" tabindex="0" role="group"></div>').childNodes[0];
  if (!box || !('tagName' in box)) throw new TypeError('a fragment of one element has one element');
  box.childNodes = [table];
  table.parentNode = box;
  return box;
}

/** True for a cell of a row of `thead`. */
function inHead(cell: Element): boolean {
  const row = cell.parentNode;
  return row !== null && 'parentNode' in row && row.parentNode?.nodeName === 'thead';
}
