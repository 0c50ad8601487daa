import type { Level, RuleKind } from './input.ts';
import type { Warning } from './warning.ts';
import { figure, type Lang, type Names, nameOf, tenThousands, withUnit } from './words/figure.ts';

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

/** `of` gives a figure as it is, `inUnit` any text with the unit of the indicator that the warning is about. */
type Say = (
  warning: Warning,
  of: (name: string) => string,
  inUnit: (text: string | undefined, lang: Lang) => string,
) => Pair;

const reasons: Readonly<Record<RuleKind, Say>> = {
  pace: (w, of, inUnit) => [
    `截至 ${of('asOf')} 应完成 ${inUnit(of('due'), 'zh')}，实际 ${inUnit(of('actual'), 'zh')}，滞后 ${w.value} %（预警线 ${w.threshold} %）`,
    `${inUnit(of('due'), 'en')} were due by ${of('asOf')}, ${inUnit(of('actual'), 'en')} are done: ${w.value} % behind (limit ${w.threshold} %)`,
  ],
  threshold: (w, of, inUnit) => [
    `${of('period')} 为 ${inUnit(w.value, 'zh')}，越过 ${inUnit(w.threshold, 'zh')}`,
    `${inUnit(w.value, 'en')} in ${of('period')} crosses ${inUnit(w.threshold, 'en')}`,
  ],
  'idle-funds': (w, of) => [
    `闲置 ${tenThousands(w.figures.idle ?? '0')} 万元，已 ${w.value} 天无支出无进展（预警线 ${w.threshold} 天）`,
    `${of('idle')} yuan are idle, without spending or progress for ${w.value} days (limit ${w.threshold} days)`,
  ],
  jump: (w, of, inUnit) => [
    of('before') === '0'
      ? `由 0 变为 ${inUnit(of('value'), 'zh')}`
      : `由 ${of('before')} 变为 ${inUnit(of('value'), 'zh')}，变动 ${w.value} %（预警线 ${w.threshold} %）`,
    of('before') === '0'
      ? `from 0 to ${inUnit(of('value'), 'en')}`
      : `from ${of('before')} to ${inUnit(of('value'), 'en')}, a change of ${w.value} % (limit ${w.threshold} %)`,
  ],
  'z-score': (w, of, inUnit) => [
    `为 ${inUnit(of('value'), 'zh')}，前 ${of('periods')} 期均值 ${of('mean')}，偏离 ${w.value} 个标准差（预警线 ${w.threshold} 个标准差）`,
    `${inUnit(of('value'), 'en')} against a mean of ${of('mean')} over ${of('periods')} periods: ${w.value} standard deviations (limit ${w.threshold})`,
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
  'suspect-data': (w) => [`${w.value} 处数据待说明`, `${w.value} figures await an explanation`],
  'bottom-unit': (w, of) => [
    `总分 ${w.value} 分，在 ${of('size')} 个单位中列末 ${of('k')} 位之内`,
    `total ${w.value}, among the last ${of('k')} of ${of('size')} units`,
  ],
};

/** A warning as a sentence: 「黄色预警·进度滞后,调解件数:截至 … 滞后 12.5 %」. `names` by node id. Never throws. */
export function warningSentence(warning: Warning, lang: Lang, names: Names): string {
  const side = lang === 'zh' ? 0 : 1;
  const { node } = warning.subject;
  const unit = node === undefined ? undefined : names.get(node)?.unit;
  const reason = reasons[warning.kind](
    warning,
    (name) => figure(warning.figures[name]),
    (text, inLang) => withUnit(text, unit, inLang),
  )[side];
  const level = levelNames[warning.level][side];
  const rule = ruleNames[warning.kind][side];
  if (lang === 'zh')
    return `${level}预警·${rule}${node === undefined ? '' : `，${nameOf(node, names, lang)}`}：${reason}`;
  return `${rule} (${level})${node === undefined ? '' : `, ${nameOf(node, names, lang)}`}: ${reason}`;
}
