import { expect, test } from 'vitest';
import { nodeAt, pathTo } from '../../../../extension/replace/bridge/path.ts';

/** As much of a tree as paths need. */
class Leaf {
  parentNode: Leaf | null = null;
  childNodes: Leaf[];
  constructor(...children: Leaf[]) {
    this.childNodes = children;
    for (const child of children) child.parentNode = this;
  }
  get previousSibling(): Leaf | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) - 1] ?? null;
  }
}
const asNode = (leaf: Leaf): Node => leaf as unknown as Node;

const deep = new Leaf();
const top = new Leaf(new Leaf(), new Leaf(new Leaf(), new Leaf(), deep));

test('a path leads down and back', () => {
  expect(pathTo(asNode(deep), asNode(top))).toEqual([1, 2]);
  expect(nodeAt([1, 2], asNode(top))).toBe(deep);
  expect(pathTo(asNode(top), asNode(top))).toEqual([]);
});

test('what stands elsewhere, or no longer stands, is not found', () => {
  expect(pathTo(asNode(new Leaf()), asNode(top))).toBeUndefined();
  expect(nodeAt([1, 7, 0], asNode(top))).toBeUndefined();
});
