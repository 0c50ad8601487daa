import { isBranch, walkNodes } from '../nodes.ts';
import type { Problem } from '../problem.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { Content } from '../source/content.ts';
import { type Check, doubled, refers, unknown } from './check.ts';

/** Schemes: issuer, basis, indicators, and every node, tier, party and coefficient that a rule names exist; ids stand once. */
export const schemeReferences: Check = (content) =>
  [...content.catalogue.schemes.values()].flatMap((scheme) => [
    ...outside(content, scheme),
    ...insideTree(content, scheme),
    ...insideRules(content, scheme),
  ]);

function outside(content: Content, scheme: Scheme): Problem[] {
  const file = content.fileOf(scheme);
  return [
    ...refers(content, file, 'orgs', scheme.issuer, '/issuer'),
    ...scheme.basis.flatMap(({ id }, i) => refers(content, file, 'basis', id, `/basis/${i}/id`)),
  ];
}

function insideTree(content: Content, scheme: Scheme): Problem[] {
  const file = content.fileOf(scheme);
  const placed = walkNodes(scheme.tree);
  const ids = placed.map(({ node }) => node.id);
  const parties = scheme.parties.map(({ party }) => party);
  const coefficients = scheme.coefficients.map(({ id }) => id);
  return [
    ...doubled(file, ids, (index) => `${placed[index]?.pointer}/id`),
    ...placed.flatMap(({ node, pointer }): Problem[] => {
      const party =
        node.party === undefined || parties.includes(node.party)
          ? []
          : [unknown(file, 'party', '', parties, `${pointer}/party`)];
      if (isBranch(node)) return party;
      return [
        ...party,
        ...refers(content, file, 'library', node.indicator, `${pointer}/indicator`),
        ...oneOf(file, 'node', node.pairedWith, ids, `${pointer}/pairedWith`),
        ...oneOf(file, 'coefficient', node.coefficient, coefficients, `${pointer}/coefficient`),
      ];
    }),
  ];
}

function insideRules(content: Content, scheme: Scheme): Problem[] {
  const file = content.fileOf(scheme);
  const nodes = walkNodes(scheme.tree).map(({ node }) => node.id);
  const tiers = scheme.tiers.map(({ name }) => name);
  // Where the source states no tiers, a rule may still name the one it leads to (“不合格”).
  const tierOf = (name: string, pointer: string): Problem[] =>
    tiers.length === 0 ? [] : oneOf(file, 'tier', name, tiers, pointer);
  return [
    ...doubled(
      file,
      scheme.vetoes.map(({ id }) => id),
      (i) => `/vetoes/${i}/id`,
    ),
    ...doubled(
      file,
      scheme.gates.map(({ id }) => id),
      (i) => `/gates/${i}/id`,
    ),
    ...doubled(
      file,
      scheme.warningRules.map(({ id }) => id),
      (i) => `/warningRules/${i}/id`,
    ),
    ...doubled(
      file,
      scheme.coefficients.map(({ id }) => id),
      (i) => `/coefficients/${i}/id`,
    ),
    ...scheme.vetoes.flatMap(({ condition, result }, i) => [
      ...oneOf(file, 'node', condition?.node, nodes, `/vetoes/${i}/condition/node`),
      ...(result.kind === 'tier' ? tierOf(result.tier, `/vetoes/${i}/result/tier`) : []),
    ]),
    ...scheme.gates.flatMap(({ when }, i) => {
      if (when.on === 'node') return oneOf(file, 'node', when.node, nodes, `/gates/${i}/when/node`);
      if (when.on === 'tier') {
        return when.tiers.flatMap((tier, j) => tierOf(tier, `/gates/${i}/when/tiers/${j}`));
      }
      return [];
    }),
    ...scheme.warningRules.flatMap(({ node }, i) =>
      oneOf(file, 'node', node, nodes, `/warningRules/${i}/node`),
    ),
  ];
}

function oneOf(
  file: string,
  kind: 'node' | 'coefficient' | 'tier',
  ref: string | undefined,
  options: readonly string[],
  pointer: string,
): Problem[] {
  if (ref === undefined || options.includes(ref)) return [];
  // Names of tiers are words; what stands there is told only for ids.
  return [unknown(file, kind, kind === 'tier' ? '' : ref, options, pointer)];
}
