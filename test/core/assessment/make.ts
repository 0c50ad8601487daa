import { assess } from '#core/assessment/assess.ts';
import type {
  DisclosureInput,
  IndicatorInput,
  LeafInput,
  ResultInput,
  SchemeInput,
  ScoringInput,
} from '#core/assessment/input.ts';

/** Small made-up schemes, disclosures and indicators: the least that parses, with what a test is about on top. */

export const leaf = (id: string, scoring: ScoringInput, more: Partial<LeafInput> = {}): LeafInput => ({
  id,
  indicator: `${id}@1`,
  scoring,
  ...more,
});

/** A leaf of `weight` points by ratio with a target ≥ `target`. */
export const ratioLeaf = (
  id: string,
  weight: string,
  target: string,
  more: Partial<LeafInput> = {},
): LeafInput => leaf(id, { method: 'ratio' }, { weight, target: { op: '≥', value: target }, ...more });

export const schemeOf = (tree: SchemeInput['tree'], more: Partial<SchemeInput> = {}): SchemeInput => ({
  id: 'made-up',
  version: 1,
  appliesTo: { kinds: ['司法局'], levels: [] },
  period: ['年'],
  base: '100',
  method: 'weighted',
  tree,
  rounding: { digits: 2, mode: 'half-up', at: 'total' },
  parties: [],
  weightFloors: [],
  vetoes: [],
  gates: [],
  tiers: [],
  coefficients: [],
  warningRules: [],
  rankingPolicy: { kind: 'allowed', minN: 3 },
  ...more,
});

export const disclosureOf = (
  results: readonly ResultInput[],
  more: Partial<DisclosureInput> = {},
): DisclosureInput => ({
  record: 'made-up-2024',
  version: 1,
  releaseType: 'first',
  kind: '专项考核',
  org: 'made-up-bureau',
  period: '2024',
  publishedAt: '2025-02-01',
  asOf: '2024-12-31',
  results,
  adjustments: [],
  vetoEvents: [],
  ...more,
});

export const indicatorOf = (id: string, more: Partial<IndicatorInput> = {}): IndicatorInput => ({
  id,
  version: 1,
  name: id,
  inputs: [],
  unit: '件',
  share: false,
  direction: '越大越好',
  category: [],
  smallN: 0,
  rankable: false,
  ...more,
});

export const indicatorsOf = (...list: readonly IndicatorInput[]): Map<string, IndicatorInput> =>
  new Map(list.map((indicator) => [`${indicator.id}@${indicator.version}`, indicator]));

export const tiers: SchemeInput['tiers'] = [
  { name: '优', low: '90', high: '100' },
  { name: '良', low: '80', high: '90' },
  { name: '中', low: '60', high: '80' },
  { name: '差', low: '0', high: '60' },
];

/** The outcome of one leaf with one result in a scheme of its own. */
export function scoreOf(
  one: LeafInput,
  result: Omit<ResultInput, 'node'> | undefined,
  scheme: Partial<SchemeInput> = {},
  disclosure: Partial<DisclosureInput> = {},
) {
  const given = result === undefined ? [] : [{ node: one.id, ...result }];
  const { nodes } = assess(disclosureOf(given, disclosure), schemeOf([one], scheme), new Map());
  const [node] = nodes;
  if (!node) throw new Error('a scheme with one leaf has one node');
  return node;
}
