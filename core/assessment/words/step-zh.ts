import type { StepId, TraceStep } from '../trace.ts';
import { reasonText } from './because.ts';
import { figure, type Names, nameOf } from './figure.ts';

/** A step in words: `value` gives an input with the node's unit, `points` is what the step led to. */
export type Say = (step: TraceStep, value: (input: string) => string, points: string, names: Names) => string;

const quotient: Say = ({ inputs }, value, points) => {
  const reached = `目标 ${value('target')}，实际 ${value('actual')}`;
  if (inputs.completion === undefined) return `${reached}，计 ${points} 分`;
  const cap = inputs.counted === inputs.completion ? '' : `按上限 ${figure(inputs.counted)} % `;
  return `${reached}，完成 ${figure(inputs.completion, 1)} %，${cap}计 ${points} 分`;
};

/** What each step says in Chinese, without the node's name. */
export const stepZh: Readonly<Record<StepId, Say>> = {
  ratio: quotient,
  'inverse-ratio': quotient,
  threshold: ({ inputs }, value, points) =>
    `目标 ${value('target')}，实际 ${value('actual')}，${inputs.met === '1' ? '达标' : '未达标'}，计 ${points} 分`,
  interval: ({ inputs }, value, points) =>
    `参考区间 ${value('target')}，实际 ${value('actual')}，${inputs.share === '1' ? '区间内' : '区间外'}，计 ${points} 分`,
  bands: ({ inputs }, value, points) =>
    inputs.from === undefined
      ? `实际 ${value('actual')}，低于最低一档，计 ${points} 分`
      : `实际 ${value('actual')}，落在 ${figure(inputs.from)} ${inputs.to === undefined ? '及以上' : `至 ${figure(inputs.to)} 以下`}一档，计 ${points} 分`,
  qualitative: ({ inputs }, _value, points) =>
    `评定为「${inputs.grade}」（${inputs.low}–${inputs.high} %），取 ${figure(inputs.share)} %，分值 ${figure(inputs.weight)} 分，计 ${points} 分`,
  deduction: ({ inputs }, _value, points) => {
    const what = inputs.items === undefined ? `${figure(inputs.count)} 次` : `${inputs.items} 项`;
    const cap = inputs.cap === undefined ? '' : `（上限 ${figure(inputs.cap)} 分）`;
    const loss = `${what}，每次扣 ${figure(inputs.perUnit)} 分，共扣 ${figure(inputs.loss)} 分${cap}`;
    return inputs.weight === undefined ? loss : `${loss}，分值 ${figure(inputs.weight)} 分，计 ${points} 分`;
  },
  bonus: ({ inputs }, _value, points) =>
    `有佐证的加分事项 ${inputs.items} 项${inputs.unproven === undefined ? '' : `，另有 ${inputs.unproven} 项缺佐证不计`}${
      inputs.cap === undefined ? '' : `，上限 ${figure(inputs.cap)} 分`
    }，加 ${points} 分`,
  accumulate: ({ inputs }, _value, points) =>
    `${inputs.periods === undefined ? `公布积分 ${figure(inputs.actual)} 分` : `逐日累计 ${inputs.periods} 期`}${
      inputs.cap === undefined ? '' : `，上限 ${figure(inputs.cap)} 分`
    }，计 ${points} 分`,
  'rank-points': ({ inputs }, _value, points) =>
    `${inputs.size} 个单位中第 ${inputs.place} 名${inputs.tied === '1' ? '' : `（${inputs.tied} 个单位并列，取平均）`}，计 ${points} 分`,
  monitor: () => '仅监测，不计分',
  derive: (_step, value) => `由分子分母按公式计算，得 ${value('actual')}`,
  coefficient: ({ inputs }, _value, points) =>
    `乘弹性系数 ${figure(inputs.coefficient, 4)}（${inputs.keys}，限 ${inputs.min}–${inputs.max}），计 ${points} 分`,
  'clamp-node': ({ inputs }, _value, points) =>
    `限定在 ${figure(inputs.low)}–${figure(inputs.high)} 分之间，计 ${points} 分`,
  'round-node': ({ inputs }, _value, points) => `修约至 ${inputs.digits} 位小数，计 ${points} 分`,
  unknown: ({ formula, inputs }) =>
    `未公布：${reasonText(formula, 'zh')}；可能得 ${figure(inputs.low)} 至 ${figure(inputs.high)} 分`,
  'not-applicable': ({ formula }) => `不适用：${reasonText(formula, 'zh')}，不参与计分`,
  budget: ({ inputs }, _value, points) =>
    `预算执行率：全年预算数 ${figure(inputs.annual)} 元，执行数 ${figure(inputs.executed)} 元，执行率 ${figure(inputs.rate)} %，计 ${points} 分`,
  sum: ({ inputs }, _value, points) =>
    inputs.base === undefined ? `${inputs.nodes} 项得分合计 ${points} 分` : `基准分 ${points} 分`,
  party: ({ inputs }, _value, points) =>
    `${inputs.party}占 ${figure(inputs.share)} %，得 ${figure(inputs.points)} / ${figure(inputs.weight)} 分，累计 ${points} 分`,
  renormalise: ({ inputs }, _value, points) =>
    `适用指标分值合计 ${figure(inputs.weight)} 分，按 ${figure(inputs.base)} 分折算，得 ${points} 分`,
  losses: ({ inputs }, _value, points) => `扣 ${figure(inputs.losses)} 分，余 ${points} 分`,
  gains: ({ inputs }, _value, points) =>
    `加分合计 ${figure(inputs.gains)} 分${inputs.bonusCap === undefined ? '' : `（上限 ${figure(inputs.bonusCap)} 分）`}，得 ${points} 分`,
  clamp: ({ inputs }, _value, points) =>
    `总分限定在 ${figure(inputs.low)}–${figure(inputs.high)} 分之间，得 ${points} 分`,
  round: ({ inputs, formula }, _value, points) =>
    `按${formula === 'half-up' ? '四舍五入' : '四舍六入五成双'}保留 ${inputs.digits} 位小数，总分 ${points} 分`,
  bounds: ({ before, after }) => `有指标未公布，总分不完整：最低 ${before} 分，最高 ${after} 分`,
  tier: ({ inputs, before, after }) =>
    `总分 ${before} 分，在 ${inputs.low}–${inputs.high} 分之间，等次为「${after}」`,
  veto: ({ inputs, after }, _value, _points, names) =>
    `触发一票否决「${nameOf(inputs.veto ?? '', names, 'zh')}」，结果为「${after}」`,
  gate: ({ inputs, before, formula, after }, _value, _points, names) =>
    `触发门槛「${nameOf(inputs.gate ?? '', names, 'zh')}」（${before}，条件 ${formula}）：${after}`,
};
