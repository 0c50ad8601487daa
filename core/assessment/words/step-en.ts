import type { StepId } from '../trace.ts';
import { reasonText } from './because.ts';
import { figure, nameOf } from './figure.ts';
import type { Say } from './step-zh.ts';

const quotient: Say = ({ inputs }, value, points) => {
  const reached = `target ${value('target')}, actual ${value('actual')}`;
  if (inputs.completion === undefined) return `${reached}: ${points} points`;
  const cap = inputs.counted === inputs.completion ? '' : `, counted up to ${figure(inputs.counted)} %`;
  return `${reached}, ${figure(inputs.completion, 1)} % reached${cap}: ${points} points`;
};

const capText = (cap: string | undefined): string =>
  cap === undefined ? '' : `, at most ${figure(cap)} points`;

/** What each step says in English, without the node's name. */
export const stepEn: Readonly<Record<StepId, Say>> = {
  ratio: quotient,
  'inverse-ratio': quotient,
  threshold: ({ inputs }, value, points) =>
    `target ${value('target')}, actual ${value('actual')}, ${inputs.met === '1' ? 'met' : 'not met'}: ${points} points`,
  interval: ({ inputs }, value, points) =>
    `reference interval ${value('target')}, actual ${value('actual')}, ${inputs.share === '1' ? 'inside' : 'outside'}: ${points} points`,
  bands: ({ inputs }, value, points) =>
    inputs.from === undefined
      ? `actual ${value('actual')}, below the first band: ${points} points`
      : `actual ${value('actual')}, in the band from ${figure(inputs.from)} ${inputs.to === undefined ? 'upwards' : `to below ${figure(inputs.to)}`}: ${points} points`,
  qualitative: ({ inputs }, _value, points) =>
    `judged “${inputs.grade}” (${inputs.low}–${inputs.high} %), ${figure(inputs.share)} % of ${figure(inputs.weight)} points: ${points} points`,
  deduction: ({ inputs }, _value, points) => {
    const what = inputs.items === undefined ? `${figure(inputs.count)} occurrences` : `${inputs.items} items`;
    const loss = `${what}, ${figure(inputs.perUnit)} points each, ${figure(inputs.loss)} points lost${capText(inputs.cap)}`;
    return inputs.weight === undefined
      ? loss
      : `${loss}, of ${figure(inputs.weight)} points: ${points} points`;
  },
  bonus: ({ inputs }, _value, points) =>
    `${inputs.items} items with evidence${inputs.unproven === undefined ? '' : `, ${inputs.unproven} without evidence not counted`}${capText(inputs.cap)}: ${points} points gained`,
  accumulate: ({ inputs }, _value, points) =>
    `${inputs.periods === undefined ? `${figure(inputs.actual)} points stated` : `points of ${inputs.periods} periods summed`}${capText(inputs.cap)}: ${points} points`,
  'rank-points': ({ inputs }, _value, points) =>
    `place ${inputs.place} of ${inputs.size}${inputs.tied === '1' ? '' : `, ${inputs.tied} units tied and sharing the mean`}: ${points} points`,
  monitor: () => 'monitored only, no points',
  derive: (_step, value) => `calculated from its inputs: ${value('actual')}`,
  coefficient: ({ inputs }, _value, points) =>
    `times the coefficient ${figure(inputs.coefficient, 4)} (${inputs.keys}, held within ${inputs.min}–${inputs.max}): ${points} points`,
  'clamp-node': ({ inputs }, _value, points) =>
    `held within ${figure(inputs.low)}–${figure(inputs.high)} points: ${points} points`,
  'round-node': ({ inputs }, _value, points) => `rounded to ${inputs.digits} decimals: ${points} points`,
  unknown: ({ formula, inputs }) =>
    `unknown: ${reasonText(formula, 'en')}; between ${figure(inputs.low)} and ${figure(inputs.high)} points are possible`,
  'not-applicable': ({ formula }) => `not applicable: ${reasonText(formula, 'en')}; it does not count`,
  budget: ({ inputs }, _value, points) =>
    `budget execution: ${figure(inputs.executed)} of ${figure(inputs.annual)} yuan, ${figure(inputs.rate)} %: ${points} points`,
  sum: ({ inputs }, _value, points) =>
    inputs.base === undefined ? `points of ${inputs.nodes} nodes: ${points}` : `base: ${points} points`,
  party: ({ inputs }, _value, points) =>
    `${inputs.party} counts ${figure(inputs.share)} %, with ${figure(inputs.points)} of ${figure(inputs.weight)} points; so far ${points} points`,
  renormalise: ({ inputs }, _value, points) =>
    `applicable nodes weigh ${figure(inputs.weight)} points, brought to a base of ${figure(inputs.base)}: ${points} points`,
  losses: ({ inputs }, _value, points) => `${figure(inputs.losses)} points lost: ${points} points`,
  gains: ({ inputs }, _value, points) =>
    `${figure(inputs.gains)} points gained${capText(inputs.bonusCap)}: ${points} points`,
  clamp: ({ inputs }, _value, points) =>
    `held within ${figure(inputs.low)}–${figure(inputs.high)} points: ${points} points`,
  round: ({ inputs, formula }, _value, points) =>
    `rounded to ${inputs.digits} decimals, ${formula === 'half-up' ? 'halves up' : 'halves to even'}: total ${points} points`,
  bounds: ({ before, after }) =>
    `something is unknown, so the total is incomplete: at least ${before}, at most ${after} points`,
  tier: ({ inputs, before, after }) =>
    `total ${before} points, between ${inputs.low} and ${inputs.high}: tier “${after}”`,
  veto: ({ inputs, after }, _value, _points, names) =>
    `veto “${nameOf(inputs.veto ?? '', names, 'en')}” holds: “${after}”`,
  gate: ({ inputs, before, formula, after }, _value, _points, names) =>
    `gate “${nameOf(inputs.gate ?? '', names, 'en')}” is hit (${before}, condition ${formula}): ${after}`,
};
