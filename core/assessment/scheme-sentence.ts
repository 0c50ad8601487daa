import type { SchemeProblem } from './check-scheme.ts';
import type { Lang } from './words/figure.ts';

type Pair = readonly [zh: string, en: string];
type Say = (problem: SchemeProblem) => Pair;

const at = ({ node, part }: SchemeProblem): string => node ?? part ?? '';
const differs =
  (zh: string, en: string): Say =>
  ({ stated = '', expected = '' }) => [
    `${zh}为 ${stated}，应为 ${expected}`,
    `${en} ${stated}, expected ${expected}`,
  ];
const ofNode =
  (zh: string, en: string): Say =>
  (problem) => [`指标 ${at(problem)} ${zh}`, `the node ${at(problem)} ${en}`];

const words: Readonly<Record<SchemeProblem['code'], Say>> = {
  'weight-missing': ofNode('缺少分值 weight', 'has no weight'),
  'target-missing': ofNode('缺少指标值 target', 'has no target'),
  'target-not-single': ofNode('的指标值应是一个数，不是区间', 'needs one target value, not an interval'),
  'target-not-positive': ofNode('的指标值应大于 0', 'needs a target above 0'),
  'target-negative': ofNode('的指标值不应为负', 'takes no negative target'),
  'interval-order': ofNode('的区间应满足 floor < low ≤ high < ceiling', 'needs floor < low ≤ high < ceiling'),
  'bands-gap': ofNode('的分档有空缺', 'has a gap between its bands'),
  'bands-overlap': ofNode('的分档重叠', 'has bands that overlap'),
  'grade-range': ofNode('的等级比例应在 0–100 之间，低不高于高', 'has a grade outside 0–100 or upside down'),
  'negative-parameter': ofNode('的评分参数不应为负', 'has a negative scoring parameter'),
  'weights-sum': differs('末级指标分值合计', 'the weights of the leaves sum to'),
  'parties-sum': differs('参与方占比合计', 'the shares of the parties sum to'),
  'pay-split-sum': differs('薪酬构成合计', 'the parts of the pay sum to'),
  'weight-floor': ({ part = '', stated = '', expected = '' }) => [
    `「${part}」分值占 ${stated} %，应 ${expected} %`,
    `“${part}” weighs ${stated} %, should be ${expected} %`,
  ],
  'subjective-share': ({ stated = '', expected = '' }) => [
    `主观评价占 ${stated} %，应 ${expected} %`,
    `judgement weighs ${stated} %, should be ${expected} %`,
  ],
  'party-unknown': ({ node = '', part = '' }) => [
    `指标 ${node} 的参与方「${part}」不在 parties 中`,
    `the party “${part}” of the node ${node} is not among the parties`,
  ],
  'coefficient-unknown': ({ node = '', part = '' }) => [
    `指标 ${node} 引用的弹性系数 ${part} 不存在`,
    `the node ${node} names the coefficient ${part}, which is not there`,
  ],
  'coefficient-on-core': ofNode('是核心指标，不用弹性系数', 'is a core node and takes no coefficient'),
  'coefficient-bounds': ({ part = '', stated = '', expected }) =>
    expected === undefined
      ? [
          `弹性系数 ${part} 的下限大于上限（${stated}）`,
          `the bounds of the coefficient ${part} are upside down (${stated})`,
        ]
      : [
          `弹性系数 ${part} 为 ${stated}，应在 ${expected} 之内`,
          `the coefficient ${part} is ${stated}, outside ${expected}`,
        ],
  'tiers-gap': ({ part = '', stated = '', expected }) => [
    `等次「${part}」（${stated}）不与上一等次相接${expected === undefined ? '' : `，应为 ${expected}`}`,
    `the tier “${part}” (${stated}) does not join the one above${expected === undefined ? '' : `, expected ${expected}`}`,
  ],
  'quota-without-ranking': ({ part = '' }) => [
    `方案不排名，等次「${part}」不能设比例 quota`,
    `the scheme does not rank, so the tier “${part}” takes no quota`,
  ],
  'rank-points-without-ranking': ofNode(
    '按名次计分，而方案不排名',
    'scores by place, but the scheme does not rank',
  ),
  'node-unknown': ({ node = '', part = '' }) => [
    `${part} 引用的指标 ${node} 不存在，或不是末级指标`,
    `${part} names the node ${node}, which is not there or is no leaf`,
  ],
  'check-unknown': ({ part = '', stated = '', expected = '' }) => [
    `预警规则 ${part} 引用的核对项 ${stated} 不存在；可用： ${expected}`,
    `the warning rule ${part} names the check ${stated}, which does not exist; there are ${expected}`,
  ],
};

/** A fault of a scheme as a sentence, in Chinese or English: what stands there and what was expected. Never throws. */
export const schemeSentence = (problem: SchemeProblem, lang: Lang): string =>
  words[problem.code](problem)[lang === 'zh' ? 0 : 1];
