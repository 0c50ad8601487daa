import type { FigureFlag } from '#core/assessment/checks/check.ts';
import type { Names } from '#core/disclosure/path-label.ts';
import type { Lang } from '../i18n/lang.ts';

const words: Record<FigureFlag['check'], readonly [string, string]> = {
  quotient: ['按分子分母算出的数与所报不符', 'the quotient of the inputs differs from the stated value'],
  completion: ['按目标算出的完成率与所报不符', 'the completion rate differs from the stated one'],
  'implied-baseline': ['按增幅倒推，没有一个整数基数对得上', 'no whole number of the base period fits the stated growth'],
  'points-not-percent': ['两个比率之差应以百分点表述', 'a difference of two rates should be stated in percentage points'],
  'missing-inputs': ['缺分子分母或基期，无法复核', 'inputs or baseline are missing; it cannot be checked'],
  'rate-inputs': ['分子应不大于分母', 'the numerator should not exceed the denominator'],
  'rate-possible': ['按所报样本数得不出这个比率', 'no whole count gives this rate with the stated sample'],
  'parts-sum': ['各部分之和与合计不符', 'the parts do not sum to the total'],
  'weight-floor': ['分值低于规定下限', 'the weight lies below its floor'],
  'rank-bounds': ['名次超出参排数', 'the place exceeds the number of units'],
  'score-mismatch': ['自报得分与重算不同', 'the claimed score differs from ours'],
  'date-order': ['日期先后不合', 'the dates are out of order'],
  'yoy-history': ['所报同比与上年披露不符', 'the stated change differs from last year’s disclosure'],
  'paired-drift': ['一项改善而配对的另一项未达标', 'one of a pair improved while its partner missed the target'],
};

/** A flag in words: `解答援助热线次数：自报得分与重算不同（自报 10，重算 9.5）`. */
export function flagWords(flag: FigureFlag, lang: Lang, names: Names): string {
  const zh = lang === 'zh';
  const where = flag.node === undefined ? '' : `${names[flag.node]?.[lang] ?? flag.node}${zh ? '：' : ': '}`;
  const numbers = [
    flag.stated === undefined ? '' : `${zh ? '所报' : 'stated'} ${flag.stated}`,
    flag.expected === undefined ? '' : `${zh ? '复核' : 'expected'} ${flag.expected}`,
  ].filter((part) => part !== '');
  const tail = numbers.length === 0 ? '' : zh ? `（${numbers.join('，')}）` : ` (${numbers.join(', ')})`;
  return where + words[flag.check][zh ? 0 : 1] + tail;
}
