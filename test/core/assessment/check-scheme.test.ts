import { expect, test } from 'vitest';
import { checkScheme } from '#core/assessment/check-scheme.ts';
import type { SchemeInput } from '#core/assessment/input.ts';
import { schemeSentence } from '#core/assessment/scheme-sentence.ts';
import { leaf, ratioLeaf, schemeOf, tiers } from './make.ts';

const codes = (tree: SchemeInput['tree'], more: Partial<SchemeInput> = {}) =>
  checkScheme(schemeOf(tree, more), new Map()).map(({ code }) => code);
const whole = [ratioLeaf('a', '100', '1')];
const table = (value: string, max = '1.5') => ({
  coefficients: [{ id: 'k', by: '难度', table: [{ key: '难', value }], min: '0.5', max, rationale: 'r' }],
});

test('a sound scheme has no problems', () =>
  expect(codes(whole, { tiers, ...table('1.2'), parties: [{ party: '自评', share: '100' }] })).toEqual([]));

test.each<[string, SchemeInput['tree'], Partial<SchemeInput>]>([
  ['weights-sum', [ratioLeaf('a', '90', '1')], {}],
  ['parties-sum', whole, { parties: [{ party: '自评', share: '90' }] }],
  ['pay-split-sum', whole, { paySplit: { fixed: '80', performance: '30' } }],
  ['weight-floor', whole, { weightFloors: [{ category: '满意度', op: '≥', percent: '30' }] }],
  [
    'subjective-share',
    [ratioLeaf('a', '100', '1', { party: '互评' })],
    { subjectiveShareMax: '30', parties: [{ party: '互评', share: '100' }] },
  ],
  [
    'party-unknown',
    [ratioLeaf('a', '100', '1', { party: '主管' })],
    { parties: [{ party: '自评', share: '100' }] },
  ],
  ['coefficient-unknown', [ratioLeaf('a', '100', '1', { coefficient: 'z', core: false })], {}],
  ['coefficient-on-core', [ratioLeaf('a', '100', '1', { coefficient: 'k', core: true })], table('1')],
  ['coefficient-bounds', whole, table('1.6')],
  ['coefficient-bounds', whole, table('1', '0.4')],
  [
    'tiers-gap',
    whole,
    {
      tiers: [
        { name: '优', low: '90', high: '100' },
        { name: '良', low: '80', high: '89' },
      ],
    },
  ],
  [
    'quota-without-ranking',
    whole,
    {
      tiers: [{ name: '优', low: '90', high: '100', quota: '20' }],
      rankingPolicy: { kind: 'prohibited', because: 'b' },
    },
  ],
  [
    'rank-points-without-ranking',
    [leaf('a', { method: 'rank-points', table: ['1'] }, { weight: '100' })],
    { appliesTo: { kinds: ['法院'], levels: [] } },
  ],
  [
    'node-unknown',
    whole,
    { gates: [{ id: 'g', name: 'g', when: { on: 'node', node: 'z', op: '≥', value: '1' }, action: 'x' }] },
  ],
  ['target-not-positive', [ratioLeaf('a', '100', '0')], {}],
  [
    'check-unknown',
    whole,
    { warningRules: [{ id: 'w', name: 'w', kind: 'suspect-data', checks: ['quotient', 'quotients'] }] },
  ],
])('%s, in words', (code, tree, more) => {
  const problems = checkScheme(schemeOf(tree, more), new Map());
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  for (const problem of problems) {
    expect(schemeSentence(problem, 'zh')).toMatch(/[\u4e00-\u9fff]/);
    expect(schemeSentence(problem, 'en')).toMatch(/[a-z] /);
    expect(schemeSentence(problem, 'zh') + schemeSentence(problem, 'en')).not.toMatch(/undefined|\s$/);
  }
});
