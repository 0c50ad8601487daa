import { describe, expect, test } from 'vitest';
import { assess } from '#core/assessment/assess.ts';
import { checkFigures } from '#core/assessment/check-figures.ts';
import { flagSentence } from '#core/assessment/flag-sentence.ts';
import type { DisclosureInput, ResultInput, SchemeInput } from '#core/assessment/input.ts';
import { type Names, sentence, sentences } from '#core/assessment/sentence.ts';
import { warningSentence } from '#core/assessment/warning-sentence.ts';
import { disclosureOf, indicatorOf, indicatorsOf, leaf, ratioLeaf, schemeOf, tiers } from './make.ts';
import { release, warnings } from './warnings/warnings.ts';

const names: Names = new Map([
  ['x', { zh: '调解完成率', en: 'Mediation', unit: '件' }],
  ['cost', { zh: '单件成本', en: 'Cost of a case', unit: '元' }],
  ['red', { zh: '放任律师违法执业', en: 'Tolerating violations' }],
  ['pause', { zh: '中期评估', en: 'Mid-term review' }],
]);
const steps = (
  tree: SchemeInput['tree'],
  results: readonly ResultInput[],
  scheme = {},
  disclosure: Partial<DisclosureInput> = {},
) => assess(disclosureOf(results, disclosure), schemeOf(tree, scheme), new Map()).trace;
const first = (tree: SchemeInput['tree'], result: object, lang: 'zh' | 'en') => {
  const [step] = steps(tree, [{ node: 'x', ...result }]);
  return step && sentence(step, lang, names);
};

describe('a step of the trace', () => {
  test('2126 of 2000, in both languages', () => {
    const tree = [ratioLeaf('x', '10', '2000')];
    expect(first(tree, { actual: '2126' }, 'zh')).toBe(
      '调解完成率：目标 2000 件，实际 2126 件，完成 106.3 %，按上限 100 % 计 10 分',
    );
    expect(first(tree, { actual: '2126' }, 'en')).toBe(
      'Mediation: target 2000 cases, actual 2126 cases, 106.3 % reached, counted up to 100 %: 10 points',
    );
    expect(first(tree, { actual: '1900' }, 'zh')).toBe(
      '调解完成率：目标 2000 件，实际 1900 件，完成 95 %，计 9.5 分',
    );
  });

  test.each([
    [
      leaf('x', { method: 'threshold' }, { weight: '5', target: { op: '≤', value: '5' } }),
      { actual: '6' },
      '调解完成率：目标 ≤ 5 件，实际 6 件，未达标，计 0 分',
    ],
    [
      leaf('x', { method: 'interval' }, { weight: '5', target: { op: '区间', low: '1', high: '3' } }),
      { actual: '2' },
      '调解完成率：参考区间 1–3 件，实际 2 件，区间内，计 5 分',
    ],
    [
      leaf('x', { method: 'deduction', perUnit: '2' }, { weight: '5' }),
      { actual: '1' },
      '调解完成率：1 次，每次扣 2 分，共扣 2 分，分值 5 分，计 3 分',
    ],
    [
      ratioLeaf('x', '10', '20000'),
      { actual: '1234567' },
      '调解完成率：目标 20\u00a0000 件，实际 1\u00a0234\u00a0567 件，完成 6172.8 %，按上限 100 % 计 10 分',
    ],
    [ratioLeaf('x', '10', '2000'), {}, '调解完成率：未公布：实际值未公布；可能得 0 至 10 分'],
    [
      ratioLeaf('x', '10', '2000'),
      { notApplicable: { reason: 'r' } },
      '调解完成率：不适用：本期不适用，不参与计分',
    ],
  ])('%#', (node, result, words) => expect(first([node], result, 'zh')).toBe(words));

  test('the steps of the whole: round, tier, veto, gate', () => {
    const trace = steps(
      [ratioLeaf('x', '100', '100')],
      [{ node: 'x', actual: '80' }],
      {
        tiers,
        vetoes: [{ id: 'red', name: '红线', result: { kind: 'tier', tier: '不合格' }, basis: 'b' }],
        gates: [
          { id: 'pause', name: '门槛', when: { on: 'total', op: '<', value: '85' }, action: '资金暂停' },
        ],
      },
      { vetoEvents: [{ veto: 'red', date: '2024-01-01', evidence: ['e'] }] },
    );
    expect(sentences(trace, 'zh', names).slice(1)).toEqual([
      '1 项得分合计 80 分',
      '按四舍五入保留 2 位小数，总分 80 分',
      '总分 80.00 分，在 80–90 分之间，等次为「良」',
      '触发一票否决「放任律师违法执业」，结果为「不合格」',
      '触发门槛「中期评估」（80.00，条件 < 85）：资金暂停',
    ]);
    expect(sentences(trace, 'en', names).at(-1)).toBe(
      'gate “Mid-term review” is hit (80.00, condition < 85): 资金暂停',
    );
  });

  test('every kind of step has words in both languages, without gaps', () => {
    const tree = [
      leaf(
        'a',
        {
          method: 'bands',
          bands: [
            { from: '1', to: '5', points: '2' },
            { from: '5', points: '9' },
          ],
        },
        { weight: '5' },
      ),
      leaf(
        'b',
        { method: 'qualitative', grades: [{ name: '达成', low: '80', high: '100' }] },
        { weight: '5' },
      ),
      leaf('c', { method: 'bonus', cap: '4' }),
      leaf('d', { method: 'accumulate', periodCap: '3' }, { weight: '5' }),
      leaf('e', { method: 'rank-points', table: ['3', '2'] }),
      leaf('f', { method: 'deduction', perUnit: '1' }),
      leaf(
        'g',
        { method: 'inverse-ratio' },
        { weight: '5', target: { op: '≤', value: '3' }, core: false, coefficient: 'k' },
      ),
      ratioLeaf('h', '70', '9'),
      leaf('i', { method: 'monitor' }),
    ];
    const results = [
      { node: 'a', actual: '7' },
      { node: 'b', judgement: { grade: '达成', share: '85', reason: 'r' } },
      { node: 'd', actual: '9' },
      { node: 'e', actual: '1', inputs: { size: '5', tied: '2' } },
      { node: 'f', actual: '1' },
      { node: 'g', actual: '7', coefficientKeys: ['山区'] },
      { node: 'h', notApplicable: { reason: 'r' } },
    ];
    const scheme = {
      budgetWeight: '10',
      bonusCap: '3',
      rounding: { digits: 0, mode: 'half-even', at: 'node' } as const,
      coefficients: [
        { id: 'k', by: '区域', table: [{ key: '山区', value: '1.2' }], min: '1', max: '2', rationale: 'r' },
      ],
    };
    const more = {
      budget: { annual: { total: '9' }, executed: { total: '5' } },
      adjustments: [
        { node: 'c', item: 'i', points: '5', evidence: ['e'] },
        { node: 'c', item: 'j', points: '5', evidence: [] },
      ],
    };
    const parties = { parties: [{ party: '自评', share: '100' }] };
    const traces = [
      steps(tree, results, scheme, more),
      steps([ratioLeaf('x', '100', '9', { party: '自评' })], [{ node: 'x', actual: '5' }], parties),
      steps([ratioLeaf('x', '100', '9')], [], {}),
      steps(
        [
          leaf('f', { method: 'deduction', perUnit: '70' }),
          leaf('l', { method: 'deduction', perUnit: '70' }),
        ],
        [
          { node: 'f', actual: '1' },
          { node: 'l', actual: '1' },
        ],
        { method: 'deduction-first' },
      ),
    ].flat();
    const kinds = new Set(traces.map(({ step }) => step));
    for (const kind of [
      'coefficient',
      'round-node',
      'renormalise',
      'losses',
      'gains',
      'clamp',
      'clamp-node',
      'party',
      'bounds',
      'budget',
    ])
      expect([...kinds]).toContain(kind);
    for (const text of [...sentences(traces, 'zh', names), ...sentences(traces, 'en', names)])
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sentences(traces, 'en', new Map()).join('')).not.toMatch(/[\u4e00-\u9fff]{5}/);
  });

  test('a value that was derived says so', () => {
    const cost = leaf('cost', { method: 'threshold' }, { weight: '100', target: { op: '≤', value: '2000' } });
    const indicators = indicatorsOf(indicatorOf('cost', { formula: 'amount / cases', unit: '元' }));
    const { trace } = assess(
      disclosureOf([{ node: 'cost', inputs: { amount: '700000', cases: '350' } }]),
      schemeOf([cost]),
      indicators,
    );
    expect(trace[0] && sentence(trace[0], 'zh', names)).toBe('单件成本：由分子分母按公式计算，得 2000 元');
  });
});

test('a flag reads as a question in both languages', () => {
  const scheme = schemeOf([leaf('x', { method: 'monitor' })], { method: 'checkup' });
  const disclosure = disclosureOf([
    { node: 'x', actual: '33', baseline: undefined, change: { kind: '同比', value: '100', unit: '%' } },
  ]);
  const flags = checkFigures(disclosure, scheme, indicatorsOf(indicatorOf('x', { unit: '份' })));
  expect(flags.map((flag) => flagSentence(flag, 'zh', names))).toEqual([
    '调解完成率：33，增长 100 %，则基期应为 16.5（16.46 至 16.54），其间没有整数',
    '调解完成率：缺基期，无法复算变化',
  ]);
  expect(flags[0] && flagSentence(flags[0], 'en', names)).toBe(
    'Mediation: 33 after 100 % growth implies a base of 16.5 (16.46 to 16.54), where there is no whole number',
  );
});

test('a warning reads as a sentence in both languages', () => {
  const target = { op: '≥', value: '12', schedule: [{ period: '2024-02', value: '200' }] } as const;
  const rule = { id: 'p', name: 'p', kind: 'pace', lag: { yellow: '10' }, linear: false } as const;
  const [one] = warnings(
    rule,
    [release('2024-02', '2024-03-05', { actual: '150' }, { asOf: '2024-02-29' })],
    '2024-03-31',
    { leaf: { target } },
  );
  expect(one && warningSentence(one, 'zh', names)).toBe(
    '黄色预警·进度滞后，调解完成率：截至 2024-02-29 应完成 200 件，实际 150 件，滞后 25 %（预警线 10 %）',
  );
  expect(one && warningSentence(one, 'en', names)).toBe(
    'Behind schedule (yellow), Mediation: 200 cases were due by 2024-02-29, 150 cases are done: 25 % behind (limit 10 %)',
  );
});
