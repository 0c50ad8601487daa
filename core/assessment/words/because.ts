import type { Because, NotApplicableBecause, Total } from '../assessment.ts';
import type { Lang } from './figure.ts';

type Reason = Because | NotApplicableBecause | Extract<Total, { state: 'none' }>['because'];

const words: Readonly<Record<Reason, readonly [string, string]>> = {
  'no-actual': ['实际值未公布', 'the actual value is not published'],
  'no-target': ['目标值未公布', 'the target is not published'],
  'no-judgement': ['未公布评定意见', 'no judgement is published'],
  'no-population': ['未公布参评单位数', 'the number of units is not published'],
  'no-budget': ['预算数或执行数未公布', 'budget or spending is not published'],
  'missing-day': ['部分日期未公布积分', 'points of some days are not published'],
  'outside-grade': ['评定比例不在所选档次范围内', 'the share lies outside the range of its grade'],
  'no-such-coefficient': ['系数表中没有该项', 'the coefficient table has no such key'],
  negative: ['数值为负或不成立', 'the figure is negative or impossible'],
  contradiction: ['同一指标有两个结果', 'the node has two results'],
  'scheme-error': ['方案参数有误', 'the scheme has a fault'],
  stated: ['本期不适用', 'it does not apply in this period'],
  'ranking-prohibited': ['不允许排名', 'ranking is not allowed'],
  'too-few-units': ['参评单位不足最小数量', 'too few units to rank'],
  'no-money': ['本期无预算', 'there is no budget in this period'],
  checkup: ['体检式方案，不计总分', 'a check-up scheme has no total'],
  'not-applicable': ['没有适用的指标', 'no indicator applies'],
  'no-weights': ['方案未设分值', 'the scheme gives no points'],
};

/** Why something is unknown, does not apply, or has no total, in words. */
export const becauseText = (because: Reason, lang: Lang): string => words[because][lang === 'zh' ? 0 : 1];

/** `becauseText` for a text from a trace; the text itself where it is no known reason. */
export const reasonText = (text: string, lang: Lang): string =>
  Object.hasOwn(words, text) ? becauseText(text as Reason, lang) : text;
