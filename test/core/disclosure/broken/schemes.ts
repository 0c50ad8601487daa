import { at } from '../world.ts';
import { cases } from './broken.ts';

const leaf = '/tree/0/children';

/** Schemes whose sums, bounds and rules do not hold. */
// biome-ignore format: a table is read by row.
export const brokenSchemes = cases([
  [
    'leaf weights below the base',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].weight = '15';
        s.tree[0].weight = '65';
      }),
    'weights-sum',
    at.scheme,
    '/tree',
    '合计 95',
  ],
  [
    'leaf weights above the base',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].weight = '20.5';
        s.tree[0].weight = '70.5';
      }),
    'weights-sum',
    at.scheme,
    '/tree',
    '合计 100.5',
  ],
  [
    'the budget row forgotten',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.budgetWeight;
      }),
    'weights-sum',
    at.scheme,
    '/tree',
    '合计 90',
  ],
  [
    'a branch unlike its leaves',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].weight = '60';
      }),
    'branch-weight',
    at.scheme,
    '/tree/0/weight',
    '写明 60 分, 下级合计 70 分',
  ],
  [
    'a leaf without weight',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[1].weight;
      }),
    'missing-weight',
    at.scheme,
    `${leaf}/1`,
    'rate',
  ],
  [
    'a negative weight',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].weight = '-5';
      }),
    'not-negative',
    at.scheme,
    '/tree/2/weight',
    '负数',
  ],
  [
    'party shares that do not sum to 100',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.parties = [
          { party: '自评', share: '60' },
          { party: '群众', share: '30' },
        ];
      }),
    'shares-sum',
    at.scheme,
    '/parties',
    '合计 90',
  ],
  [
    'one party whose leaves do not weigh the base',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.parties = [
          { party: '自评', share: '60' },
          { party: '群众', share: '40' },
        ];
        s.tree[0].party = '自评';
        s.tree[1].party = '群众';
        s.tree[0].weight = '60';
        s.tree[0].children[0].weight = '10';
        s.tree[1].weight = '90';
        s.tree[1].children[0].weight = '90';
      }),
    'weights-sum',
    at.scheme,
    '/parties/0',
    '合计 70',
  ],
  [
    'a pay split that is not whole',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.paySplit.performance = '25';
      }),
    'shares-sum',
    at.scheme,
    '/paySplit',
    '合计 105',
  ],
  [
    'a weight floor that does not hold',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.weightFloors[0].percent = '30';
      }),
    'weight-floor',
    at.scheme,
    '/weightFloors/0',
    '占 20%, 方案规定 ≥ 30%',
  ],
  [
    'a weight floor on what nobody weighs',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.weightFloors[0].category = '党建';
      }),
    'weight-floor',
    at.scheme,
    '/weightFloors/0',
    '占 0%',
  ],
  [
    'too much judgement',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.subjectiveShareMax = '5';
      }),
    'subjective-share',
    at.scheme,
    '/subjectiveShareMax',
    '占 10%, 上限 5%',
  ],

  [
    'a ratio to zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].target.value = '0';
      }),
    'not-positive',
    at.scheme,
    `${leaf}/0/target/value`,
    'threshold',
  ],
  [
    'a ratio to less than zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].target.value = '-1';
      }),
    'not-positive',
    at.scheme,
    `${leaf}/0/target/value`,
    'threshold',
  ],
  [
    'an inverse ratio to less than zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[2].target.value = '-30';
        s.tree[0].children[2].scoring.method = 'inverse-ratio';
        w.edit(at.v1, (d) => {
          delete d.results[2].actual;
        });
        w.edit(at.v2, (d) => {
          delete d.results[2].actual;
        });
      }),
    'not-negative',
    at.scheme,
    `${leaf}/2/target/value`,
    '负数',
  ],
  [
    'a ratio without target',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[0].target;
      }),
    'missing-target',
    at.scheme,
    `${leaf}/0`,
    'ratio',
  ],
  [
    'an interval without target',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[1].target;
      }),
    'missing-target',
    at.scheme,
    `${leaf}/1`,
    'interval',
  ],
  [
    'a ratio to an interval',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].target = { op: '区间', low: '1', high: '3000' };
      }),
    'target-ends',
    at.scheme,
    `${leaf}/0/target`,
    'value',
  ],
  [
    'an interval to a single value',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].target = { op: '≥', value: '90' };
      }),
    'target-ends',
    at.scheme,
    `${leaf}/1/target`,
    'low 和 high',
  ],
  [
    'a target without value',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].target = { op: '≥' };
      }),
    'target-ends',
    at.scheme,
    `${leaf}/0/target`,
    'value',
  ],
  [
    'an interval with one end',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].target = { op: '区间', low: '90' };
      }),
    'target-ends',
    at.scheme,
    `${leaf}/1/target`,
    'low 和 high',
  ],
  [
    'an interval with a value',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].target.value = '95';
      }),
    'target-ends',
    at.scheme,
    `${leaf}/1/target`,
    '不要 value',
  ],
  [
    'an interval upside down',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].target = { op: '区间', low: '99', high: '70' };
        s.tree[0].children[1].weight = '20';
        w.edit(at.v1, (d) => {
          delete d.results[1].actual;
        });
        w.edit(at.v2, (d) => {
          delete d.results[1].actual;
        });
      }),
    'order',
    at.scheme,
    `${leaf}/1/target`,
    'low (99)',
  ],
  [
    'a floor above the interval',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].scoring.floor = '95';
      }),
    'order',
    at.scheme,
    `${leaf}/1/scoring`,
    'floor (95) 应小于 low (90)',
  ],
  [
    'a ceiling inside the interval',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[1].scoring.ceiling = '100';
      }),
    'order',
    at.scheme,
    `${leaf}/1/scoring`,
    'high (100) 应小于 ceiling (100)',
  ],
  [
    'a cap of zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].scoring.cap = '0';
      }),
    'not-positive',
    at.scheme,
    `${leaf}/0/scoring/cap`,
    '大于 0',
  ],
  [
    'a gap between bands',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[1].children[0].scoring.bands[1].from = '81';
      }),
    'bands',
    at.scheme,
    '/tree/1/children/0/scoring/bands/1',
    '80 处有空缺',
  ],
  [
    'bands that overlap',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[1].children[0].scoring.bands[2].from = '85';
      }),
    'bands',
    at.scheme,
    '/tree/1/children/0/scoring/bands/2',
    '90 处重叠',
  ],
  [
    'an open band that is not the last',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[1].children[0].scoring.bands[1].to;
      }),
    'bands',
    at.scheme,
    '/tree/1/children/0/scoring/bands/1',
    '最后一档',
  ],
  [
    'an empty band',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[1].children[0].scoring.bands[2].to = '90';
      }),
    'bands',
    at.scheme,
    '/tree/1/children/0/scoring/bands/2',
    '空的',
  ],
  [
    'a band above the weight',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[1].children[0].scoring.bands[2].points = '25';
      }),
    'points-above-weight',
    at.scheme,
    '/tree/1/children/0/scoring/bands/2/points',
    '超过分值 20',
  ],
  [
    'a grade upside down',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[3].scoring.grades[1] = { name: '未达成', low: '60', high: '0' };
      }),
    'order',
    at.scheme,
    `${leaf}/3/scoring/grades/1`,
    'low (60)',
  ],
  [
    'a grade above 100',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[3].scoring.grades[0].high = '120';
      }),
    'order',
    at.scheme,
    `${leaf}/3/scoring/grades/0`,
    'high (120)',
  ],
  [
    'a bonus that takes',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].scoring.perUnit = '-1';
      }),
    'not-negative',
    at.scheme,
    '/tree/2/scoring/perUnit',
    '负数',
  ],
  [
    'a deduction that gives',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].scoring = { method: 'deduction', perUnit: '-1' };
      }),
    'not-negative',
    at.scheme,
    '/tree/2/scoring/perUnit',
    '负数',
  ],
  [
    'a day cap below zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].scoring = { method: 'accumulate', dayCap: '-1' };
      }),
    'not-negative',
    at.scheme,
    '/tree/2/scoring/dayCap',
    '负数',
  ],

  [
    'a gap between tiers',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers[1].high = '89';
      }),
    'tiers',
    at.scheme,
    '/tiers/1',
    '90 处有空缺',
  ],
  [
    'tiers that overlap',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers[1].high = '91';
      }),
    'tiers',
    at.scheme,
    '/tiers/1',
    '90 处重叠',
  ],
  [
    'a tier upside down',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers = [
          { name: '优', low: '100', high: '0' },
          { name: '差', low: '0', high: '100' },
        ];
      }),
    'tiers',
    at.scheme,
    '/tiers/0',
    'low 应小于 high',
  ],
  [
    'tiers that do not reach the base',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers[0].high = '95';
      }),
    'tiers',
    at.scheme,
    '/tiers/0',
    '95 处有空缺',
  ],
  [
    'tiers that do not reach zero',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers[2].low = '10';
      }),
    'tiers',
    at.scheme,
    '/tiers/2',
    '0 处有空缺',
  ],
  [
    'a coefficient outside its bounds',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.coefficients[0].table[0].value = '1.5';
      }),
    'coefficient-bounds',
    at.scheme,
    '/coefficients/0/table/0/value',
    '1.5 超出 0.9–1.2',
  ],
  [
    'bounds of a coefficient upside down',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.coefficients[0].min = '1.1';
        s.coefficients[0].max = '1.05';
        s.coefficients[0].table = [{ key: '山区', value: '1.1' }];
      }),
    'order',
    at.scheme,
    '/coefficients/0',
    'min (1.1)',
  ],
  [
    'a coefficient on a core node',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[2].core = true;
      }),
    'coefficient-core',
    at.scheme,
    `${leaf}/2/coefficient`,
    '核心指标 days',
  ],
  [
    'levels that fall',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules[0].lag = { yellow: '30', red: '10' };
      }),
    'levels-order',
    at.scheme,
    '/warningRules/0/lag',
    '升高',
  ],
  [
    'levels that rise where less is worse',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules[1].value = { yellow: '80', red: '85' };
      }),
    'levels-order',
    at.scheme,
    '/warningRules/1/value',
    '降低',
  ],
  [
    'an overdue rule without measure',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules.push({ id: 'overdue', name: '超期', kind: 'overdue' });
      }),
    'missing-key',
    at.scheme,
    '/warningRules/2',
    'count',
  ],
  [
    'more periods needed than looked at',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules.push({
          id: 'odd',
          name: '波动',
          kind: 'z-score',
          z: { red: '3' },
          window: 6,
          minPeriods: 8,
        });
      }),
    'order',
    at.scheme,
    '/warningRules/2',
    'minPeriods (8)',
  ],
  [
    'a court that ranks',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.appliesTo.kinds = ['司法局', '法院'];
        s.rankingPolicy = { kind: 'allowed', minN: 5 };
      }),
    'court-ranking',
    at.scheme,
    '/rankingPolicy',
    '法院',
  ],
  [
    'a quota where nobody is ranked',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tiers[0].quota = '30';
      }),
    'ranking-prohibited',
    at.scheme,
    '/tiers/0/quota',
    'quota',
  ],
  [
    'points for places where nobody is ranked',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].scoring = { method: 'rank-points', table: ['3', '2', '1'] };
      }),
    'ranking-prohibited',
    at.scheme,
    '/tree/2/scoring/method',
    'rank-points',
  ],
  [
    'a bottom unit where nobody is ranked',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules.push({ id: 'last', name: '末位', kind: 'bottom-unit', k: 1 });
      }),
    'ranking-prohibited',
    at.scheme,
    '/warningRules/2',
    'bottom-unit',
  ],
]);
