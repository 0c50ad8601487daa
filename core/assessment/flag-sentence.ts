import type { CheckId, FigureFlag } from './checks/check.ts';
import { figure, type Lang, type Names, nameOf } from './words/figure.ts';

type Pair = readonly [zh: string, en: string];
type Say = (flag: FigureFlag) => Pair;

const stated = (flag: FigureFlag) => figure(flag.stated, 4);
const expected = (flag: FigureFlag) => figure(flag.expected, 4);
const of = (flag: FigureFlag, name: string) => figure(flag.figures[name], 4);

const differs =
  (zh: string, en: string): Say =>
  (flag) => [
    `${zh}应为 ${expected(flag)}，公布为 ${stated(flag)}`,
    `${en} gives ${expected(flag)}, but ${stated(flag)} is stated`,
  ];

const sums: Say = (flag) => [
  `各部分合计 ${stated(flag)}，应为 ${expected(flag)}`,
  `the parts sum to ${stated(flag)}, expected ${expected(flag)}`,
];

/** Words for each code of each check. */
const words: Readonly<Record<CheckId, Readonly<Record<string, Say>>>> = {
  quotient: {
    above: differs('按公式计算', 'the formula'),
    below: differs('按公式计算', 'the formula'),
  },
  completion: { differs: differs('完成率', 'actual / target') },
  'implied-baseline': {
    'no-whole-base': (flag) => [
      `${of(flag, 'value')}，增长 ${of(flag, 'growth')} %，则基期应为 ${expected(flag)}（${of(flag, 'low')} 至 ${of(flag, 'high')}），其间没有整数`,
      `${of(flag, 'value')} after ${of(flag, 'growth')} % growth implies a base of ${expected(flag)} (${of(flag, 'low')} to ${of(flag, 'high')}), where there is no whole number`,
    ],
    'other-base': (flag) => [
      `公布的基期 ${expected(flag)} 与增长 ${of(flag, 'growth')} % 不符（应在 ${of(flag, 'low')} 至 ${of(flag, 'high')} 之间）`,
      `the stated base ${expected(flag)} does not fit ${of(flag, 'growth')} % growth (${of(flag, 'low')} to ${of(flag, 'high')})`,
    ],
  },
  'points-not-percent': {
    'percent-for-points': (flag) => [
      `${of(flag, 'baseline')} % 到 ${of(flag, 'actual')} % 相差 ${of(flag, 'points')} 个百分点，不是 ${stated(flag)} %`,
      `${of(flag, 'baseline')} % to ${of(flag, 'actual')} % differ by ${of(flag, 'points')} percentage points, not ${stated(flag)} %`,
    ],
    'wrong-change': (flag) => [
      `${of(flag, 'baseline')} % 到 ${of(flag, 'actual')} % 的变化应为 ${expected(flag)} ${flag.figures.unit}，公布为 ${stated(flag)}`,
      `the change from ${of(flag, 'baseline')} % to ${of(flag, 'actual')} % is ${expected(flag)} ${flag.figures.unit === '%' ? '%' : 'percentage points'}, but ${stated(flag)} is stated`,
    ],
  },
  'missing-inputs': {
    'no-inputs': () => [
      '缺分子分母，无法复算',
      'numerator and denominator are missing; it cannot be recomputed',
    ],
    'no-baseline': () => ['缺基期，无法复算变化', 'the base is missing; the change cannot be recomputed'],
  },
  'rate-inputs': {
    'no-whole': () => ['分母不大于 0', 'the denominator is not above 0'],
    negative: () => ['分子为负', 'the numerator is negative'],
    'part-above-whole': (flag) => [
      `分子 ${of(flag, 'numerator')} 大于分母 ${of(flag, 'denominator')}`,
      `the numerator ${of(flag, 'numerator')} is above the denominator ${of(flag, 'denominator')}`,
    ],
    differs: differs('分子除以分母', 'numerator / denominator'),
  },
  'rate-possible': {
    'no-whole-count': (flag) => [
      `总数 ${of(flag, 'denominator')} 时，${stated(flag)} % 相当于 ${of(flag, 'cases')}，不是整数`,
      `of ${of(flag, 'denominator')}, ${stated(flag)} % would be ${of(flag, 'cases')}, which is no whole number`,
    ],
  },
  'parts-sum': {
    money: sums,
    weights: sums,
    parties: sums,
    'pay-split': sums,
    survey: sums,
    'answers-above-sent': (flag) => [
      `有效答卷 ${stated(flag)} 多于发放数 ${expected(flag)}`,
      `${stated(flag)} answers are more than the ${expected(flag)} that were sent`,
    ],
  },
  'weight-floor': {
    outside: (flag) => [
      `「${flag.figures.category}」权重为 ${stated(flag)} %，应 ${flag.expected} %`,
      `“${flag.figures.category}” weighs ${stated(flag)} %, should be ${flag.expected} %`,
    ],
  },
  'rank-bounds': {
    outside: (flag) => [
      `名次 ${stated(flag)} 超出范围 ${flag.expected}（${flag.figures.population}）`,
      `place ${stated(flag)} is outside ${flag.expected} (${flag.figures.population})`,
    ],
  },
  'score-mismatch': {
    node: differs('复算得分', 'recomputing the score'),
    total: differs('复算总分', 'recomputing the total'),
    tier: (flag) => [
      `复算等次为「${flag.expected}」，公布为「${flag.stated}」`,
      `recomputing gives the tier “${flag.expected}”, but “${flag.stated}” is stated`,
    ],
  },
  'date-order': {
    'after-publication': (flag) => [
      `数据截止日 ${flag.stated} 晚于发布日（应 ${flag.expected}）`,
      `the data date ${flag.stated} is later than the publication (should be ${flag.expected})`,
    ],
    'before-period-end': (flag) => [
      `自评的数据截止日 ${flag.stated} 早于期末（应 ${flag.expected}）`,
      `the data date ${flag.stated} of a self-evaluation is before the end of its period (should be ${flag.expected})`,
    ],
  },
  'yoy-history': {
    baseline: differs('上年同期已公布值', 'what was published a year before'),
    change: differs('与上年同期已公布值相比', 'the change against what was published a year before'),
  },
  'paired-drift': {
    'partner-missed': () => [
      '本指标改善，而配对指标未达标，请一并阅读',
      'it improves while its partner misses its target; read both together',
    ],
  },
};

/**
 * A flag as a sentence, in Chinese or English; a question to the issuer, never a verdict. `names` by node id.
 * The code itself stands in for words that are missing. Never throws.
 */
export function flagSentence(flag: FigureFlag, lang: Lang, names: Names): string {
  const pair = words[flag.check][flag.code]?.(flag) ?? [flag.code, flag.code];
  const text = pair[lang === 'zh' ? 0 : 1];
  const place = flag.node === undefined ? undefined : nameOf(flag.node, names, lang);
  return place === undefined ? text : `${place}${lang === 'zh' ? '：' : ': '}${text}`;
}
