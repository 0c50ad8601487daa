/** Ways to nodes as plain numbers, as nodes themselves cannot pass from one world of a page to the other. */

/** Indexes into `childNodes` from `top` down to `node`; nothing when it does not stand under it. */
export function pathTo(node: Node, top: Node): number[] | undefined {
  const path: number[] = [];
  for (let at: Node = node; at !== top; ) {
    const parent = at.parentNode;
    if (!parent) return undefined;
    path.push(indexOf(at));
    at = parent;
  }
  return path.reverse();
}

/** The node at the end of a path. */
export function nodeAt(path: readonly number[], top: Node): Node | undefined {
  let node: Node | undefined = top;
  for (const index of path) node = node?.childNodes[index];
  return node;
}

/** Way to a node that may stand in a frame of the same origin: a path for each document. Nothing for what stands in a shadow tree. */
export function wayTo(node: Node, page: Document): number[][] | undefined {
  const way: number[][] = [];
  for (let at: Node = node; ; ) {
    const inside = at.ownerDocument;
    const path = inside && pathTo(at, inside);
    if (!path) return undefined;
    way.unshift(path);
    if (inside === page) return way;
    const frame = inside.defaultView?.frameElement;
    if (!frame) return undefined;
    at = frame;
  }
}

/** The node at the end of a way. */
export function nodeAfter(way: readonly (readonly number[])[], page: Document): Node | undefined {
  let inside: Document | null | undefined = page;
  let node: Node | undefined;
  for (const path of way) {
    if (node) inside = (node as HTMLIFrameElement).contentDocument;
    if (!inside) return undefined;
    node = nodeAt(path, inside);
  }
  return node;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}
