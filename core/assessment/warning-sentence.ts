import type { Level, RuleKind } from './input.ts';
import type { Warning } from './warning.ts';
import { figure, type Lang, type Names, nameOf } from './words/figure.ts';

type Pair = readonly [zh: string, en: string];

/** Names of the rules and levels. */
export const ruleNames: Readonly<Record<RuleKind, Pair>> = {
  pace: ['进度滞后', 'Behind schedule'],
  threshold: ['阈值越界', 'Threshold crossed'],
  'idle-funds': ['资金闲置', 'Idle funds'],
  jump: ['异常波动', 'Sudden change'],
  'z-score': ['异常波动', 'Unusual value'],
  'persistent-miss': ['长期低迷', 'Repeatedly missed'],
  overdue: ['超期未办结', 'Overdue cases'],
  'missing-report': ['数据缺报', 'Report missing'],
  'suspect-data': ['质量可疑', 'Doubtful figures'],
  'bottom-unit': ['末位整改', 'Among the last'],
};

export const levelNames: Readonly<Record<Level, Pair>> = {
  yellow: ['黄色', 'yellow'],
  orange: ['橙色', 'orange'],
  red: ['红色', 'red'],
};

type Say = (warning: Warning, value: (name: string) => string) => Pair;

const reasons: Readonly<Record<RuleKind, Say>> = {
  pace: (w, of) => [
    `截至 ${of('asOf')} 应完成 ${of('due')}，实际 ${of('actual')}，滞后 ${w.value} %（预警线 ${w.threshold} %）`,
    `${of('due')} were due by ${of('asOf')}, ${of('actual')} are done: ${w.value} % behind (limit ${w.threshold} %)`,
  ],
  threshold: (w, of) => [
    `${of('period')} 为 ${w.value}，越过 ${w.threshold}`,
    `${w.value} in ${of('period')} crosses ${w.threshold}`,
  ],
  'idle-funds': (w, of) => [
    `闲置 ${of('idle')} 元，已 ${w.value} 天无支出无进展（预警线 ${w.threshold} 天）`,
    `${of('idle')} yuan are idle, without spending or progress for ${w.value} days (limit ${w.threshold} days)`,
  ],
  jump: (w, of) => [
    of('before') === '0'
      ? `由 0 变为 ${of('value')}`
      : `由 ${of('before')} 变为 ${of('value')}，变动 ${w.value} %（预警线 ${w.threshold} %）`,
    of('before') === '0'
      ? `from 0 to ${of('value')}`
      : `from ${of('before')} to ${of('value')}, a change of ${w.value} % (limit ${w.threshold} %)`,
  ],
  'z-score': (w, of) => [
    `为 ${of('value')}，前 ${of('periods')} 期均值 ${of('mean')}，偏离 ${w.value}（预警线 ${w.threshold} 个标准差）`,
    `${of('value')} against a mean of ${of('mean')} over ${of('periods')} periods: ${w.value} (limit ${w.threshold} standard deviations)`,
  ],
  'persistent-miss': (w, of) => [
    `${of('from')} 至 ${of('to')} 连续 ${w.value} 期未达标（预警线 ${w.threshold} 期）`,
    `the target was missed ${w.value} times in a row, ${of('from')} to ${of('to')} (limit ${w.threshold})`,
  ],
  overdue: (w, of) =>
    of('by') === 'percent'
      ? [
          `超期占比 ${w.value} %（预警线 ${w.threshold} %）`,
          `${w.value} % of open cases are overdue (limit ${w.threshold} %)`,
        ]
      : [
          `超期 ${w.value} 件（预警线 ${w.threshold} 件）`,
          `${w.value} cases are overdue (limit ${w.threshold})`,
        ],
  'missing-report': (w) => [
    `${w.subject.period ?? ''} 未公布，已逾期 ${w.value} 天`,
    `${w.subject.period ?? ''} is not published, ${w.value} days overdue`,
  ],
  'suspect-data': (w, of) => [
    `${w.value} 处数据待说明（${of('checks')}）`,
    `${w.value} figures await an explanation (${of('checks')})`,
  ],
  'bottom-unit': (w, of) => [
    `总分 ${w.value}，在 ${of('size')} 个单位中列末 ${of('k')} 位之内`,
    `total ${w.value}, among the last ${of('k')} of ${of('size')} units`,
  ],
};

/** A warning as a sentence: 「黄色预警·进度滞后,调解件数:截至 … 滞后 12.5 %」. `names` by node id. Never throws. */
export function warningSentence(warning: Warning, lang: Lang, names: Names): string {
  const side = lang === 'zh' ? 0 : 1;
  const reason = reasons[warning.kind](warning, (name) => figure(warning.figures[name]))[side];
  const { node } = warning.subject;
  const level = levelNames[warning.level][side];
  const rule = ruleNames[warning.kind][side];
  if (lang === 'zh')
    return `${level}预警·${rule}${node === undefined ? '' : `，${nameOf(node, names, lang)}`}：${reason}`;
  return `${rule} (${level})${node === undefined ? '' : `, ${nameOf(node, names, lang)}`}: ${reason}`;
}
