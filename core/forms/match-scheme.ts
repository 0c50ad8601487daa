import type { Catalogue } from '../disclosure/catalogue.ts';
import { leavesOf } from '../disclosure/nodes.ts';
import type { Leaf, Scheme } from '../disclosure/schema/scheme.ts';
import { labelKey } from './fold.ts';
import type { FormRow } from './form.ts';

/** Where indicators are looked up, `id@version`. */
export type Indicators = Catalogue['indicators'];

/** Name of a leaf as forms print it. */
export const leafName = (leaf: Leaf, indicators: Indicators): string =>
  leaf.name ?? indicators.get(leaf.indicator)?.name ?? leaf.id;

/**
 * The leaf that each row means, by its name; rows of one name are told apart by their levels, then by their order.
 * `undefined` for a row that the scheme does not have. No leaf is given twice.
 */
export function matchRows(
  rows: readonly Pick<FormRow, 'name' | 'levels'>[],
  scheme: Scheme,
  indicators: Indicators,
): (Leaf | undefined)[] {
  const free = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(scheme.tree)) {
    const key = nameKey(leafName(leaf, indicators));
    free.set(key, [...(free.get(key) ?? []), leaf]);
  }
  const levelsOf = levelsByLeaf(scheme);
  return rows.map(({ name, levels }) => {
    const leaves = free.get(nameKey(name)) ?? [];
    const wanted = levels.join('/');
    const leaf = leaves.find(({ id }) => levelsOf.get(id) === wanted) ?? leaves[0];
    if (leaf) leaves.splice(leaves.indexOf(leaf), 1);
    return leaf;
  });
}

const nameKey = (name: string): string => labelKey(name).replace(/[“”"'《》()\-—、,]/g, '');

/** 一级 and 二级 of each leaf as forms print them. */
export function levelsByLeaf({ tree }: Scheme): Map<string, string> {
  const levels = new Map<string, string>();
  const visit = (nodes: Scheme['tree'], above: readonly string[]): void => {
    for (const node of nodes) {
      if ('children' in node) visit(node.children, [...above, node.name]);
      else levels.set(node.id, `${above[0] ?? ''}/${above.slice(1).join('、')}`);
    }
  };
  visit(tree, []);
  return levels;
}

/** The scheme that knows every row of a form; of several the one with the fewest other leaves, then the latest. */
export function findScheme(
  rows: readonly FormRow[],
  catalogue: Pick<Catalogue, 'schemes' | 'indicators'>,
): Scheme | undefined {
  let best: { scheme: Scheme; leaves: number } | undefined;
  for (const scheme of catalogue.schemes.values()) {
    const leaves = leavesOf(scheme.tree).length;
    if (leaves < rows.length || (best && leaves > best.leaves)) continue;
    if (!matchRows(rows, scheme, catalogue.indicators).every((leaf) => leaf !== undefined)) continue;
    if (!best || leaves < best.leaves || scheme.version > best.scheme.version || scheme.id !== best.scheme.id)
      best = { scheme, leaves };
  }
  return rows.length > 0 ? best?.scheme : undefined;
}
