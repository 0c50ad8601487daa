import { units } from '../decimal.ts';
import { isBranch, walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Scheme, WarningRule } from '../schema/scheme.ts';
import { type Check, doubled } from './check.ts';
import { ascending } from './scheme-scoring.ts';

/** Schemes: tiers without gaps, coefficients inside their bounds, warning levels that rise, nothing ranked where ranking is prohibited. */
export const schemeRules: Check = (content) =>
  [...content.catalogue.schemes.values()].flatMap((scheme) => {
    const file = content.fileOf(scheme);
    return [
      ...tiers(file, scheme),
      ...coefficients(file, scheme),
      ...scheme.warningRules.flatMap((rule, i) => levels(file, rule, `/warningRules/${i}`)),
      ...ranking(file, scheme),
    ];
  });

function tiers(file: string, scheme: Scheme): Problem[] {
  const { tiers: list } = scheme;
  return [
    ...doubled(
      file,
      list.map(({ name }) => name),
      (i) => `/tiers/${i}/name`,
      'name',
    ),
    ...list.flatMap(({ low, high }, i): Problem[] => {
      const place = { pointer: `/tiers/${i}` };
      if (units(low) >= units(high)) return [problem(file, 'tiers', { wrong: 'empty', at: low }, place)];
      const next = list[i + 1];
      if (!next) {
        const reached = units(low) <= 0n;
        return reached ? [] : [problem(file, 'tiers', { wrong: 'gap', at: '0' }, place)];
      }
      if (units(next.high) === units(low)) return [];
      const wrong = units(next.high) < units(low) ? 'gap' : 'overlap';
      return [problem(file, 'tiers', { wrong, at: low }, { pointer: `/tiers/${i + 1}` })];
    }),
    ...topTier(file, scheme),
  ];
}

function topTier(file: string, { tiers: [top], base }: Scheme): Problem[] {
  if (!top || units(top.high) >= units(base) || units(top.low) >= units(top.high)) return [];
  return [problem(file, 'tiers', { wrong: 'gap', at: top.high }, { pointer: '/tiers/0' })];
}

function coefficients(file: string, scheme: Scheme): Problem[] {
  const bounds = scheme.coefficients.flatMap(({ table, min, max }, i) => [
    ...ascending(
      file,
      [
        ['min', min],
        ['max', max],
      ],
      `/coefficients/${i}`,
      true,
    ),
    ...table.flatMap(({ value }, j) => {
      if (units(min) > units(max) || (units(value) >= units(min) && units(value) <= units(max))) return [];
      const params = { value, minimum: min, maximum: max };
      return [
        problem(file, 'coefficient-bounds', params, { pointer: `/coefficients/${i}/table/${j}/value` }),
      ];
    }),
  ]);
  const onCore = walkNodes(scheme.tree).flatMap(({ node, pointer }) =>
    !isBranch(node) && node.core && node.coefficient !== undefined
      ? [problem(file, 'coefficient-core', { node: node.id }, { pointer: `${pointer}/coefficient` })]
      : [],
  );
  return [...bounds, ...onCore];
}

interface Levels {
  yellow?: string | undefined;
  orange?: string | undefined;
  red?: string | undefined;
}

function levelsOf(rule: WarningRule): readonly (readonly [field: string, levels: Levels | undefined])[] {
  switch (rule.kind) {
    case 'pace':
      return [['lag', rule.lag]];
    case 'threshold':
      return [['value', rule.value]];
    case 'idle-funds':
      return [['idleDays', rule.idleDays]];
    case 'jump':
      return [['percent', rule.percent]];
    case 'z-score':
      return [['z', rule.z]];
    case 'persistent-miss':
      return [['n', rule.n]];
    case 'overdue':
      return [
        ['count', rule.count],
        ['percent', rule.percent],
      ];
    case 'missing-report':
      return [['grace', rule.grace]];
    default:
      return [];
  }
}

function levels(file: string, rule: WarningRule, pointer: string): Problem[] {
  if (rule.kind === 'overdue' && !rule.count && !rule.percent) {
    return [problem(file, 'missing-key', { key: 'count' }, { pointer })];
  }
  if (rule.kind === 'z-score' && rule.minPeriods > rule.window) {
    const params = {
      low: 'minPeriods',
      lowValue: String(rule.minPeriods),
      high: 'window',
      highValue: String(rule.window),
    };
    return [problem(file, 'order', params, { pointer })];
  }
  // Below a floor, worse is lower: the thresholds fall.
  const falling = rule.kind === 'threshold' && (rule.op === '<' || rule.op === '≤');
  return levelsOf(rule).flatMap(([field, given]) => {
    const steps = [given?.yellow, given?.orange, given?.red].flatMap((level) =>
      level ? [units(level)] : [],
    );
    if (falling) steps.reverse();
    if (steps.every((step, i) => i === 0 || (steps[i - 1] ?? step) <= step)) return [];
    const direction = falling ? 'falling' : 'rising';
    return [problem(file, 'levels-order', { direction }, { pointer: `${pointer}/${field}` })];
  });
}

function ranking(file: string, scheme: Scheme): Problem[] {
  const { rankingPolicy, appliesTo } = scheme;
  if (rankingPolicy.kind === 'allowed') {
    const court = appliesTo.kinds.includes('法院');
    return court ? [problem(file, 'court-ranking', {}, { pointer: '/rankingPolicy' })] : [];
  }
  const refused = (feature: string, pointer: string): Problem =>
    problem(file, 'ranking-prohibited', { feature }, { pointer });
  return [
    ...scheme.tiers.flatMap(({ quota }, i) =>
      quota === undefined ? [] : [refused('quota', `/tiers/${i}/quota`)],
    ),
    ...walkNodes(scheme.tree).flatMap(({ node, pointer }) =>
      !isBranch(node) && node.scoring.method === 'rank-points'
        ? [refused('rank-points', `${pointer}/scoring/method`)]
        : [],
    ),
    ...scheme.warningRules.flatMap(({ kind }, i) =>
      kind === 'bottom-unit' ? [refused('bottom-unit', `/warningRules/${i}`)] : [],
    ),
  ];
}
