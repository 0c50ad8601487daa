import type { Catalogue } from './catalogue.ts';
import type { Names } from './path-label.ts';
import type { Leaf, SchemeNode } from './schema/scheme.ts';

/** True for a branch: it has children instead of an indicator. */
export function isBranch(node: SchemeNode): node is Extract<SchemeNode, { children: SchemeNode[] }> {
  return 'children' in node;
}

/** A node with the branches above it (outermost first) and its JSON Pointer inside the scheme's file. */
export interface PlacedNode {
  node: SchemeNode;
  above: readonly SchemeNode[];
  pointer: string;
}

/** Every node of a tree, branches before their children, in the order of the file. `[]` for an empty tree. */
export function walkNodes(tree: readonly SchemeNode[], pointer = '/tree'): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (nodes: readonly SchemeNode[], above: readonly SchemeNode[], at: string): void => {
    nodes.forEach((node, index) => {
      const here = `${at}/${index}`;
      found.push({ node, above, pointer: here });
      if (isBranch(node)) visit(node.children, [...above, node], `${here}/children`);
    });
  };
  visit(tree, [], pointer);
  return found;
}

/** The leaves of a tree, in the order of the file. */
export function leavesOf(tree: readonly SchemeNode[]): Leaf[] {
  return walkNodes(tree).flatMap(({ node }) => (isBranch(node) ? [] : [node]));
}

/**
 * Names of all nodes of a scheme (`id@version`) by node id, with those of its inputs; a leaf without a name of its own takes its indicator's.
 * `{}` for an unknown scheme.
 */
export function nodeNames(catalogue: Catalogue, scheme: string | undefined): Names {
  const names: Record<string, Names[string]> = {};
  const tree = scheme === undefined ? undefined : catalogue.schemes.get(scheme)?.tree;
  for (const { node } of walkNodes(tree ?? [])) {
    const indicator = isBranch(node) ? undefined : catalogue.indicators.get(node.indicator);
    const zh = node.name ?? indicator?.name ?? node.id;
    const en = node.nameEn ?? (node.name ? undefined : indicator?.nameEn) ?? zh;
    const inputs = indicator?.inputs.map(({ id, name, nameEn = name }) => [id, { zh: name, en: nameEn }]);
    names[node.id] = { zh, en, ...(inputs?.length ? { inputs: Object.fromEntries(inputs) } : {}) };
  }
  return names;
}
