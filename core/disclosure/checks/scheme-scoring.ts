import { fromUnits, units } from '../decimal.ts';
import { isBranch, walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Leaf, Scoring, Target } from '../schema/scheme.ts';
import type { Check } from './check.ts';

/** Leaves of schemes: the target suits the method, ends are in order, bands leave no gap. */
export const schemeScoring: Check = (content) =>
  [...content.catalogue.schemes.values()].flatMap((scheme) => {
    const file = content.fileOf(scheme);
    return walkNodes(scheme.tree).flatMap(({ node, pointer }) =>
      isBranch(node)
        ? []
        : [
            ...(node.target ? targetProblems(file, node.target, `${pointer}/target`) : []),
            ...needsTarget(file, node, pointer),
            ...scoringProblems(file, node, `${pointer}/scoring`),
          ],
    );
  });

/** What is wrong with a target by itself; also for the targets of results. */
export function targetProblems(file: string, target: Target, pointer: string): Problem[] {
  const { op, value, low, high, schedule } = target;
  const isRange = op === '区间';
  const complete = isRange
    ? low !== undefined && high !== undefined && value === undefined
    : (value !== undefined || schedule !== undefined) && low === undefined && high === undefined;
  if (!complete) return [problem(file, 'target-ends', { op }, { pointer })];
  return isRange
    ? ascending(
        file,
        [
          ['low', low],
          ['high', high],
        ],
        pointer,
        true,
      )
    : [];
}

function needsTarget(file: string, leaf: Leaf, pointer: string): Problem[] {
  const { method } = leaf.scoring;
  const { target } = leaf;
  if (!['ratio', 'inverse-ratio', 'threshold', 'interval'].includes(method)) return [];
  if (target === undefined) return [problem(file, 'missing-target', { method }, { pointer })];
  const isRange = target.op === '区间';
  if (method === 'interval' && !isRange)
    return [problem(file, 'target-ends', { op: '区间' }, { pointer: `${pointer}/target` })];
  if (method === 'interval' || method === 'threshold') return [];
  if (isRange) return [problem(file, 'target-ends', { op: '≥' }, { pointer: `${pointer}/target` })];
  if (target.value === undefined) return [];
  const value = units(target.value);
  const place = { pointer: `${pointer}/target/value` };
  if (method === 'ratio' && value <= 0n) return [problem(file, 'not-positive', { method }, place)];
  if (method === 'inverse-ratio' && value < 0n) return [problem(file, 'not-negative', { method }, place)];
  return [];
}

function scoringProblems(file: string, leaf: Leaf, pointer: string): Problem[] {
  const { scoring } = leaf;
  switch (scoring.method) {
    case 'ratio':
    case 'inverse-ratio':
      if (scoring.cap === undefined || units(scoring.cap) > 0n) return [];
      return [
        problem(file, 'not-positive', { method: `${scoring.method} cap` }, { pointer: `${pointer}/cap` }),
      ];
    case 'interval':
      return intervalEnds(file, scoring, leaf.target, pointer);
    case 'bands':
      return [
        ...bandProblems(file, scoring.bands, pointer),
        ...pointsWithinWeight(file, leaf, scoring.bands, pointer),
      ];
    case 'qualitative':
      return scoring.grades.flatMap(({ low, high }, i) =>
        ascending(
          file,
          [
            ['0', '0'],
            ['low', low],
            ['high', high],
            ['100', '100'],
          ],
          `${pointer}/grades/${i}`,
          true,
        ),
      );
    case 'deduction':
      return notNegative(file, scoring, ['perUnit', 'cap'], pointer);
    case 'bonus':
      return notNegative(file, scoring, ['perUnit', 'cap'], pointer);
    case 'accumulate':
      return notNegative(file, scoring, ['dayCap', 'periodCap'], pointer);
    default:
      return [];
  }
}

function intervalEnds(
  file: string,
  { floor, ceiling }: Extract<Scoring, { method: 'interval' }>,
  target: Target | undefined,
  pointer: string,
): Problem[] {
  if (target?.low === undefined || target.high === undefined) return [];
  return [
    ...ascending(
      file,
      [
        ['floor', floor],
        ['low', target.low],
      ],
      pointer,
    ),
    ...ascending(
      file,
      [
        ['high', target.high],
        ['ceiling', ceiling],
      ],
      pointer,
    ),
  ];
}

type Band = Extract<Scoring, { method: 'bands' }>['bands'][number];

function bandProblems(file: string, bands: readonly Band[], pointer: string): Problem[] {
  return bands.flatMap(({ from, to }, i) => {
    const place = { pointer: `${pointer}/bands/${i}` };
    const next = bands[i + 1];
    if (to === undefined) return next ? [problem(file, 'bands', { wrong: 'open-end', at: from }, place)] : [];
    if (units(from) >= units(to)) return [problem(file, 'bands', { wrong: 'empty', at: from }, place)];
    if (!next || units(next.from) === units(to)) return [];
    const wrong = units(next.from) > units(to) ? 'gap' : 'overlap';
    return [problem(file, 'bands', { wrong, at: to }, { pointer: `${pointer}/bands/${i + 1}` })];
  });
}

function pointsWithinWeight(file: string, leaf: Leaf, bands: readonly Band[], pointer: string): Problem[] {
  const { weight } = leaf;
  if (weight === undefined) return [];
  return bands.flatMap(({ points }, i) =>
    units(points) > units(weight)
      ? [
          problem(
            file,
            'points-above-weight',
            { points, weight },
            { pointer: `${pointer}/bands/${i}/points` },
          ),
        ]
      : [],
  );
}

function notNegative(file: string, scoring: Scoring, fields: readonly string[], pointer: string): Problem[] {
  const values: Record<string, unknown> = { ...scoring };
  return fields.flatMap((field) =>
    String(values[field] ?? '').startsWith('-')
      ? [problem(file, 'not-negative', { method: scoring.method }, { pointer: `${pointer}/${field}` })]
      : [],
  );
}

/** Named values must rise, strictly unless `orEqual`; absent ones are passed over. */
export function ascending(
  file: string,
  values: readonly (readonly [name: string, value: string | undefined])[],
  pointer: string,
  orEqual = false,
): Problem[] {
  const given = values.flatMap(([name, value]) => (value === undefined ? [] : [{ name, at: units(value) }]));
  return given.slice(1).flatMap((high, i) => {
    const low = given[i];
    if (!low || low.at < high.at || (orEqual && low.at === high.at)) return [];
    const params = {
      low: low.name,
      lowValue: fromUnits(low.at),
      high: high.name,
      highValue: fromUnits(high.at),
    };
    return [problem(file, 'order', params, { pointer })];
  });
}
