import { describe, expect, test } from 'vitest';
import { assess } from '#core/assessment/assess.ts';
import type { DisclosureInput, ResultInput, SchemeInput } from '#core/assessment/input.ts';
import { disclosureOf, indicatorOf, indicatorsOf, leaf, ratioLeaf, schemeOf, tiers } from './make.ts';

const none = new Map();
const run = (
  results: readonly ResultInput[],
  tree: SchemeInput['tree'],
  scheme: Partial<SchemeInput> = {},
  disclosure: Partial<DisclosureInput> = {},
) => assess(disclosureOf(results, disclosure), schemeOf(tree, scheme), none);

const two = [ratioLeaf('a', '60', '100'), ratioLeaf('b', '40', '100')];
const both = (a: string, b: string) => [
  { node: 'a', actual: a },
  { node: 'b', actual: b },
];

describe('totals', () => {
  test('points sum, rounded once, with the exact value beside', () => {
    expect(run(both('90', '80'), two).total).toEqual({ state: 'complete', value: '86.00', exact: '86' });
    const thirds = [ratioLeaf('a', '50', '3'), ratioLeaf('b', '50', '3')];
    expect(run(both('1', '1'), thirds).total).toEqual({ state: 'complete', value: '33.33', exact: '100/3' });
  });

  test('half-even and rounding at the node are as the scheme says', () => {
    const tree = [ratioLeaf('a', '50', '1000'), ratioLeaf('b', '50', '1000')];
    const rounding = { digits: 1, mode: 'half-up', at: 'node' } as const;
    // 50 × 0.001 = 0.05 → 0.1 each at the node, 0.1 in total if rounded once at the end.
    expect(run(both('1', '1'), tree, { rounding }).total).toMatchObject({ value: '0.2' });
    expect(run(both('1', '1'), tree, { rounding: { ...rounding, at: 'total' } }).total).toMatchObject({
      value: '0.1',
    });
    const even = { digits: 1, mode: 'half-even', at: 'total' } as const;
    expect(run(both('1', '4'), tree, { rounding: even }).total).toMatchObject({
      value: '0.2',
      exact: '0.25',
    });
  });

  test('a missing actual leaves the total incomplete, with its bounds, no tier and no gate', () => {
    const gates = [
      { id: 'g', name: 'g', when: { on: 'total', op: '<', value: '85' }, action: '暂停' },
    ] as const;
    const {
      total,
      tier,
      gates: hit,
      nodes,
      branches,
    } = run([{ node: 'a', actual: '90' }], [{ id: 'all', name: '全部', children: two }], { tiers, gates });
    expect(total).toEqual({ state: 'incomplete', low: '54.00', high: '94.00' });
    expect(tier).toBeUndefined();
    expect(hit).toMatchObject([{ state: 'not-evaluated' }]);
    expect(nodes[1]).toMatchObject({ outcome: 'unknown', because: 'no-actual', status: 'unknown' });
    expect(branches).toEqual([{ id: 'all', path: ['全部'], weight: '100', low: '54', high: '94' }]);
  });

  test('what does not apply is left out and the rest brought back to the base', () => {
    const results = [
      { node: 'a', actual: '90' },
      { node: 'b', notApplicable: { reason: '本年无此业务' } },
    ];
    const { total, trace } = run(results, two);
    expect(total).toMatchObject({ value: '90.00' });
    expect(trace).toContainEqual(
      expect.objectContaining({
        step: 'renormalise',
        before: '54',
        after: '90',
        inputs: { weight: '60', base: '100' },
      }),
    );
  });

  test('when nothing applies there is no total', () => {
    const results = ['a', 'b'].map((node) => ({ node, notApplicable: { reason: '停办' } }));
    expect(run(results, two).total).toEqual({ state: 'none', because: 'not-applicable' });
  });

  test('two results for one node contradict each other: unknown', () =>
    expect(run([...both('90', '80'), { node: 'a', actual: '10' }], two)).toMatchObject({
      total: { state: 'incomplete', low: '32.00', high: '92.00' },
      nodes: [{ because: 'contradiction' }, {}],
    }));

  test('a value is derived from its inputs: 700000 元 / 350 件 = 2000 元', () => {
    const cost = leaf('cost', { method: 'threshold' }, { weight: '100', target: { op: '≤', value: '2000' } });
    const indicators = indicatorsOf(indicatorOf('cost', { formula: 'amount / cases', unit: '元' }));
    const result = { node: 'cost', inputs: { amount: '700000', cases: '350' } };
    const { nodes, total } = assess(disclosureOf([result]), schemeOf([cost]), indicators);
    expect(nodes[0]).toMatchObject({ actual: '2000', points: '100', status: 'met' });
    expect(nodes[0]?.trace[0]).toMatchObject({ step: 'derive', formula: 'amount / cases' });
    expect(total).toMatchObject({ value: '100.00' });
  });

  test('a check-up has statuses and no total', () => {
    const court = leaf('cycle', { method: 'interval' }, { target: { op: '区间', low: '30', high: '60' } });
    const scheme = { method: 'checkup', appliesTo: { kinds: ['法院'], levels: [] } } as const;
    expect(run([{ node: 'cycle', actual: '45' }], [court], scheme)).toMatchObject({
      total: { state: 'none', because: 'checkup' },
      nodes: [{ status: 'met', outcome: 'monitor' }],
    });
  });
});

describe('deduction-first', () => {
  // 12 大项, 51 条细则: 9 items of 4 rules and 3 of 5.
  const tree = Array.from({ length: 12 }, (_, item) => ({
    id: `item-${item + 1}`,
    name: `第${item + 1}项`,
    children: Array.from({ length: item < 9 ? 4 : 5 }, (_, rule) =>
      leaf(`rule-${item + 1}-${rule + 1}`, { method: 'deduction', perUnit: '0.5', cap: '3' }),
    ),
  }));
  const reward = leaf('reward', { method: 'bonus', cap: '4' });
  const scheme = { method: 'deduction-first', bonusCap: '5' } as const;
  const rules = tree.flatMap(({ children }) => children);
  const clean = rules.map(({ id }) => ({ node: id, actual: '0' }));

  test('51 rules in 12 items start from 100', () => {
    expect(rules).toHaveLength(51);
    const { total, trace } = run(clean, tree, scheme);
    expect(total).toMatchObject({ value: '100.00' });
    expect(trace.slice(-3).map(({ step, after }) => [step, after])).toEqual([
      ['sum', '100'],
      ['losses', '100'],
      ['round', '100'],
    ]);
  });

  test('losses come off, each up to its cap; gains are added up to theirs', () => {
    const results = clean.map((result, index) =>
      index < 2 ? { ...result, actual: index ? '50' : '3' } : result,
    );
    const adjustments = [{ node: 'reward', item: '省级表彰', points: '6', evidence: ['notice'] }];
    expect(run(results, [...tree, reward], scheme, { adjustments }).total).toMatchObject({ value: '99.50' });
  });

  test('never below 0, never above base and bonus cap', () => {
    const worst = clean.map(({ node }) => ({ node, actual: '999' }));
    expect(run(worst, tree, scheme).total).toMatchObject({ value: '0.00' });
    const more = Array.from({ length: 3 }, (_, index) =>
      leaf(`gain-${index}`, { method: 'bonus', cap: '4' }),
    );
    const adjustments = more.map(({ id }) => ({ node: id, item: '表彰', points: '4', evidence: ['notice'] }));
    expect(run(clean, [...tree, ...more], scheme, { adjustments }).total).toMatchObject({ value: '105.00' });
  });

  test('a rule without a count is unknown, not 0', () =>
    expect(run(clean.slice(1), tree, scheme).total).toEqual({
      state: 'incomplete',
      low: '97.00',
      high: '100.00',
    }));
});

describe('parties', () => {
  const parties = [
    { party: '自评', share: '20' },
    { party: '主管', share: '50' },
    { party: '群众', share: '30' },
  ];
  const tree = parties.map(({ party, share }) => ratioLeaf(party, share, '100', { party }));
  const given = (self: string, above: string, people?: string) =>
    [
      ['自评', self],
      ['主管', above],
      ['群众', people],
    ].map(([node = '', actual]) => ({ node, ...(actual === undefined ? {} : { actual }) }));

  test('Σ share × party total', () =>
    expect(run(given('100', '80', '90'), tree, { parties })).toMatchObject({
      total: { value: '87.00' },
      subjectiveShare: '50',
    }));

  test('the budget row keeps its own weight', () => {
    const scheme = { parties, budgetWeight: '10' };
    const budget = { annual: { total: '100' }, executed: { total: '50' } };
    expect(run(given('100', '80', '90'), tree, scheme, { budget }).total).toMatchObject({ value: '83.30' });
  });

  test('a party that is not heard leaves the total incomplete', () => {
    expect(run(given('100', '80'), tree, { parties }).total).toEqual({
      state: 'incomplete',
      low: '60.00',
      high: '90.00',
    });
    const without = tree.slice(0, 2);
    expect(run(given('100', '80'), without, { parties }).total).toEqual({
      state: 'incomplete',
      low: '60.00',
      high: '90.00',
    });
  });

  test('a party to which nothing applies drops out, and the other shares are re-normalised', () => {
    const results = [
      ...given('100', '80').slice(0, 2),
      { node: '群众', notApplicable: { reason: '未开展' } },
    ];
    // (20 × 1 + 50 × 0.8) / 70 × 100
    expect(run(results, tree, { parties }).total).toMatchObject({ exact: '600/7', value: '85.71' });
  });

  test('a branch for a party without a share gives no total', () =>
    expect(run(given('1', '1', '1'), tree, { parties: parties.slice(0, 2) }).total).toEqual({
      state: 'none',
      because: 'scheme-error',
    }));

  test('shares alone are a statement: the tree scores as it stands', () =>
    expect(run(both('90', '80'), two, { parties }).total).toMatchObject({ value: '86.00' }));
});

describe('budget row', () => {
  const tree = [ratioLeaf('a', '90', '100')];
  const scheme = { budgetWeight: '10' };
  const full = [{ node: 'a', actual: '100' }];
  const money = (annual: string, executed?: string) => ({
    budget: {
      annual: { total: annual },
      ...(executed === undefined ? {} : { executed: { total: executed } }),
    },
  });

  test.each([
    ['200000', '189400', { outcome: 'scored', rate: '94.70', points: '9.47', over: false }, '99.47'],
    ['200000', '210000', { outcome: 'scored', rate: '105.00', points: '10', over: true }, '100.00'],
    ['200000', '0', { outcome: 'scored', rate: '0.00', points: '0', over: false }, '90.00'],
  ])('%s, spent %s', (annual, executed, budget, value) =>
    expect(run(full, tree, scheme, money(annual, executed))).toMatchObject({ budget, total: { value } }),
  );

  test('a budget of 0 does not apply; a missing sum is unknown', () => {
    expect(run(full, tree, scheme, money('0', '0'))).toMatchObject({
      budget: { outcome: 'not-applicable', because: 'no-money' },
      total: { value: '100.00' },
    });
    expect(run(full, tree, scheme, money('5')).total).toEqual({
      state: 'incomplete',
      low: '90.00',
      high: '100.00',
    });
    expect(run(full, tree, scheme).budget).toMatchObject({ outcome: 'unknown', because: 'no-budget' });
  });

  test('without a weight the rate is only shown', () =>
    expect(run(both('100', '100'), two, {}, money('200', '100'))).toMatchObject({
      budget: { outcome: 'monitor', rate: '50.00' },
      total: { value: '100.00' },
    }));
});

describe('tiers, vetoes, gates', () => {
  const whole = [ratioLeaf('a', '100', '100')];
  const at = (actual: string, scheme: Partial<SchemeInput>, disclosure: Partial<DisclosureInput> = {}) =>
    run([{ node: 'a', actual }], whole, { tiers, ...scheme }, disclosure);

  test.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['60', '中'],
    ['0', '差'],
  ])('%s is %s', (actual, tier) => expect(at(actual, {}).tier).toEqual({ name: tier }));

  test('tiers read the rounded total', () =>
    expect(at('89.995', {})).toMatchObject({ total: { value: '90.00' }, tier: { name: '优' } }));

  const redLine = {
    id: 'red',
    name: '放任律师违法执业',
    result: { kind: 'tier', tier: '不合格' },
    basis: '管理办法',
  } as const;
  const event = (evidence = ['decision']) => ({
    vetoEvents: [{ veto: 'red', date: '2024-05-01', evidence }],
  });

  test('a red line gives 不合格 whatever the score; points stay visible', () => {
    expect(at('98', { vetoes: [redLine] }, event())).toMatchObject({
      total: { value: '98.00' },
      tier: { name: '不合格', beforeVeto: '优' },
      vetoes: [{ veto: 'red', by: 'event', date: '2024-05-01' }],
    });
    expect(run([], whole, { tiers, vetoes: [redLine] }, event()).tier).toEqual({ name: '不合格' });
  });

  test('without evidence, or without the veto in the scheme, nothing happens', () => {
    expect(at('98', { vetoes: [redLine] }, event([])).tier).toEqual({ name: '优' });
    expect(at('98', {}, event()).tier).toEqual({ name: '优' });
  });

  test('the harshest result wins', () => {
    const down = {
      id: 'down',
      name: '降等',
      result: { kind: 'downgrade', steps: 1 },
      basis: 'b',
      condition: { node: 'a', op: '≥', value: '0' },
    } as const;
    const low = { ...down, id: 'low', result: { kind: 'tier', tier: '中' } } as const;
    const nil = { ...down, id: 'nil', result: { kind: 'zero' } } as const;
    expect(at('98', { vetoes: [down] }).tier).toEqual({ name: '良', beforeVeto: '优' });
    expect(at('98', { vetoes: [down, low] }).tier).toEqual({ name: '中', beforeVeto: '优' });
    expect(at('98', { vetoes: [low, nil, down] })).toMatchObject({
      total: { value: '0.00' },
      totalBeforeVeto: { value: '98.00' },
      tier: { name: '差', beforeVeto: '优' },
    });
    expect(at('98', { vetoes: [nil, redLine] }, event()).tier?.name).toBe('不合格');
    expect(at('30', { vetoes: [down] }).tier).toEqual({ name: '差' });
  });

  const pause = {
    id: 'pause',
    name: '中期评估',
    when: { on: 'total', op: '<', value: '85' },
    action: '资金暂停',
  } as const;
  test.each([
    ['85', 'not-hit'],
    ['84.995', 'not-hit'],
    ['84.99', 'hit'],
  ])('gate total < 85: %s is %s', (actual, state) =>
    expect(at(actual, { gates: [pause] }).gates).toMatchObject([
      { gate: 'pause', state, action: '资金暂停', threshold: '< 85' },
    ]),
  );

  test('gates on a tier and on a node', () => {
    const gates = [
      { id: 'tier', name: 't', when: { on: 'tier', tiers: ['优', '良'] }, action: '资金拨付' },
      {
        id: 'node',
        name: 'n',
        when: { on: 'node', node: 'a', op: '≥', value: '82' },
        action: '资金倾斜',
        until: '下年度',
      },
      { id: 'none', name: 'x', when: { on: 'node', node: 'z', op: '≥', value: '1' }, action: '无' },
    ] as const;
    expect(at('82', { gates }).gates.map(({ state }) => state)).toEqual(['hit', 'hit', 'not-evaluated']);
    expect(at('70', { gates }).gates.map(({ state }) => state)).toEqual([
      'not-hit',
      'not-hit',
      'not-evaluated',
    ]);
  });
});

describe('coefficients', () => {
  const coefficients = [
    {
      id: 'hard',
      by: '难度',
      table: [
        { key: '山区', value: '1.2' },
        { key: '人手不足', value: '1.3' },
        { key: '城区', value: '0.9' },
      ],
      min: '0.8',
      max: '1.4',
      rationale: '地域差异',
    },
  ];
  const elastic = [ratioLeaf('a', '100', '100', { core: false, coefficient: 'hard' })];
  const at = (keys: string[], tree = elastic) =>
    run([{ node: 'a', actual: '60', coefficientKeys: keys }], tree, { coefficients });

  test.each([
    [['山区'], '72.00'],
    [['山区', '人手不足'], '84.00'], // 1.56 held at 1.4
    [['城区'], '54.00'],
    [[], '60.00'],
  ])('%j', (keys, value) => expect(at(keys).total).toMatchObject({ value }));

  test('points stop at the weight', () =>
    expect(
      run([{ node: 'a', actual: '95', coefficientKeys: ['山区'] }], elastic, { coefficients }).total,
    ).toMatchObject({ value: '100.00' }));

  test('an unknown key, or a core node: unknown, never a guess', () => {
    expect(at(['海岛']).nodes[0]).toMatchObject({ outcome: 'unknown', because: 'no-such-coefficient' });
    const core = [ratioLeaf('a', '100', '100', { core: true, coefficient: 'hard' })];
    expect(at(['山区'], core).nodes[0]).toMatchObject({ outcome: 'unknown', because: 'scheme-error' });
  });
});

describe('claims', () => {
  test('a claim is compared at its own digits', () => {
    const tree = [ratioLeaf('a', '100', '3')];
    const claim = (claimedScore: string) =>
      run([{ node: 'a', actual: '2', claimedScore }], tree).nodes[0]?.claimed;
    expect(claim('66.7')).toEqual({ claimed: '66.7', computed: '66.7', mismatch: false });
    expect(claim('67')).toMatchObject({ computed: '67', mismatch: false });
    expect(claim('66.66')).toEqual({ claimed: '66.66', computed: '66.67', mismatch: true });
  });

  test('total and tier too', () =>
    expect(run(both('90', '80'), two, { tiers }, { claimedTotal: '92', claimedTier: '优' })).toMatchObject({
      claimedTotal: { claimed: '92', computed: '86', mismatch: true },
      claimedTier: { claimed: '优', mismatch: true },
    }));
});

test('points accumulate: Σ points, losses and gains', () => {
  const tree = [
    leaf('daily', { method: 'accumulate', dayCap: '5' }),
    leaf('late', { method: 'deduction', perUnit: '2' }),
    leaf('idea', { method: 'bonus', perUnit: '1' }),
  ];
  const series = [
    { period: '2024-01-02', value: '4.5' },
    { period: '2024-02-02', value: '7' },
  ];
  const adjustments = [{ node: 'idea', item: '建议被采纳', count: '3', evidence: ['notice'] }];
  const scheme = { method: 'points', bonusCap: '2' } as const;
  expect(
    run(
      [
        { node: 'daily', series },
        { node: 'late', actual: '1' },
      ],
      tree,
      scheme,
      { adjustments },
    ).total,
  ).toMatchObject({ value: '9.50' });
});

test('over the 超额说明线 without a reason is flagged; with one it is not', () => {
  const flagged = (more: object) =>
    run([{ node: 'a', actual: '300', ...more }], two, { overTargetNote: '130' }).nodes[0]?.overTarget;
  expect(flagged({})).toBe(true);
  expect(flagged({ deviation: '新增专项任务' })).toBeUndefined();
});

test('weight 25 of 党建 is a quarter of the base', () => {
  const tree = [
    { id: 'party', name: '党的建设', children: [ratioLeaf('a', '25', '100')] },
    { id: 'rest', name: '业务', children: [ratioLeaf('b', '75', '100')] },
  ];
  expect(run(both('80', '100'), tree).branches).toMatchObject([
    { id: 'party', weight: '25', points: '20', exact: '20' },
    { id: 'rest', weight: '75', points: '75' },
  ]);
});
