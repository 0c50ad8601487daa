import type { Wording } from './phrases.ts';

/** Schemes whose sums, bounds and rules do not hold, and what is never published. */
export const schemeProblemWords = {
  'weights-sum': ({ sum, base, budget }) => [
    `末级指标分值合计 ${sum}${budget ? ` (含预算执行率 ${budget})` : ''}, 应等于基准分 ${base}`,
    `the weights of the leaves${budget ? ` with budgetWeight ${budget}` : ''} sum to ${sum}, expected the base ${base}`,
  ],
  'branch-weight': ({ sum, stated }) => [
    `分支写明 ${stated} 分, 下级合计 ${sum} 分; 请改为一致`,
    `the branch states ${stated} points, its leaves sum to ${sum}; make them agree`,
  ],
  'missing-weight': ({ node }) => [
    `指标 ${node} 缺少分值 weight; 不计分请用 monitor`,
    `the leaf ${node} has no weight; use the method monitor where it is not scored`,
  ],
  'shares-sum': ({ sum, expected }) => [
    `占比合计 ${sum}, 应为 ${expected}`,
    `the shares sum to ${sum}, expected ${expected}`,
  ],
  'weight-floor': ({ percent, op, floor }) => [
    `该类分值占 ${percent}%, 方案规定 ${op} ${floor}%`,
    `this category weighs ${percent}%, the scheme says ${op} ${floor}%`,
  ],
  'subjective-share': ({ percent, maximum }) => [
    `主观评价占 ${percent}%, 上限 ${maximum}%; 请减少定性分值或改为有样本量的调查`,
    `subjective scores weigh ${percent}%, the limit is ${maximum}%; lower them or use a survey with a stated n`,
  ],
  'not-positive': ({ method }) => [
    `${method} 的指标值应大于 0; 目标为 0 或负数请用 threshold`,
    `the target of ${method} must be above 0; use threshold for zero or negative targets`,
  ],
  'not-negative': ({ method }) => [`${method} 不接受负数`, `${method} takes no negative values`],
  'missing-target': ({ method }) => [
    `评分方法 ${method} 需要指标值 target`,
    `the scoring method ${method} needs a target`,
  ],
  'target-ends': ({ op }) =>
    op === '区间'
      ? ['区间目标要有 low 和 high, 不要 value', 'a 区间 target has low and high, no value']
      : [`${op} 目标要有 value, 不要 low 和 high`, `a ${op} target has a value, no low and high`],
  order: ({ low, lowValue, high, highValue }) => [
    `${low} (${lowValue}) 应小于 ${high} (${highValue})`,
    `${low} (${lowValue}) must be below ${high} (${highValue})`,
  ],
  bands: ({ wrong, at }) => {
    switch (wrong) {
      case 'gap':
        return [
          `分档在 ${at} 处有空缺; 上一档的 to 应等于下一档的 from`,
          `the bands have a gap at ${at}; the to of one is the from of the next`,
        ];
      case 'overlap':
        return [
          `分档在 ${at} 处重叠; 上一档的 to 应等于下一档的 from`,
          `the bands overlap at ${at}; the to of one is the from of the next`,
        ];
      case 'open-end':
        return [
          `只有最后一档可以没有 to (${at} 起的一档)`,
          `only the last band may lack to (the one from ${at})`,
        ];
      default:
        return [
          `${at} 起的一档是空的: from 应小于 to`,
          `the band from ${at} is empty: from must be below to`,
        ];
    }
  },
  tiers: ({ wrong, at }) => {
    switch (wrong) {
      case 'gap':
        return [
          `等次在 ${at} 处有空缺; 请从优到劣排列且首尾相接`,
          `the tiers have a gap at ${at}; list them best first, each low the high of the next`,
        ];
      case 'overlap':
        return [
          `等次在 ${at} 处重叠; 请从优到劣排列且首尾相接`,
          `the tiers overlap at ${at}; list them best first, each low the high of the next`,
        ];
      default:
        return [`等次 ${at} 的 low 应小于 high`, `the tier ${at} needs low below high`];
    }
  },
  'points-above-weight': ({ points, weight }) => [
    `得分 ${points} 超过分值 ${weight}`,
    `${points} points exceed the weight ${weight}`,
  ],
  'coefficient-bounds': ({ value, minimum, maximum }) => [
    `系数 ${value} 超出 ${minimum}–${maximum}`,
    `the coefficient ${value} is outside ${minimum}–${maximum}`,
  ],
  'coefficient-core': ({ node }) => [
    `核心指标 ${node} 不用弹性系数; 请删去 coefficient, 或写 "core": false`,
    `the core node ${node} takes no coefficient; delete it or say "core": false`,
  ],
  'levels-order': ({ direction }) =>
    direction === 'rising'
      ? ['黄、橙、红阈值应依次升高', 'the thresholds must rise from yellow to orange to red']
      : ['黄、橙、红阈值应依次降低', 'the thresholds must fall from yellow to orange to red'],
  'court-ranking': () => [
    '法院考核不得排名 (《人民法院审判质量管理指标体系》); rankingPolicy 请用 prohibited',
    'courts are never ranked (rules of the Supreme People’s Court on trial quality); set rankingPolicy to prohibited',
  ],
  'ranking-prohibited': ({ feature }) => [
    `方案不排名, 不能用 ${feature}; 请删去, 或将 rankingPolicy 设为 allowed`,
    `the scheme does not rank, so ${feature} is refused; delete it or set rankingPolicy to allowed`,
  ],
  'person-level': () => [
    '不发布个人的得分、名次或奖惩; 请改为组织或不少于 5 人的群体, 只给人数与合计',
    'scores, places and sanctions of persons are not published; use an organisation or a group of at least 5, with counts and sums only',
  ],
} satisfies Partial<Wording>;
