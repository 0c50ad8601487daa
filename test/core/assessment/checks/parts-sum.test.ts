import { expect, test } from 'vitest';
import { checkSchemeSums, checkSurvey } from '#core/assessment/checks/parts-sum.ts';
import { ratioLeaf, schemeOf } from '../make.ts';
import { flagsFor } from './checks.ts';

test('薪酬 80 + 20 adds up, 80 + 30 does not', () => {
  const split = (performance: string) =>
    flagsFor('parts-sum', {}, {}, { scheme: { paySplit: { fixed: '80', performance } } });
  expect(split('20')).toEqual([]);
  expect(split('30')).toMatchObject([{ code: 'pay-split', stated: '110', expected: '100' }]);
});

test('weights and the budget row sum to the base', () => {
  expect(checkSchemeSums(schemeOf([ratioLeaf('a', '90', '1')], { budgetWeight: '10' }))).toEqual([]);
  expect(checkSchemeSums(schemeOf([ratioLeaf('a', '90', '1')]))).toMatchObject([
    { code: 'weights', stated: '90', expected: '100' },
  ]);
  expect(checkSchemeSums(schemeOf([], { method: 'deduction-first' }))).toEqual([]);
});

test('shares of parties sum to 100', () =>
  expect(
    checkSchemeSums(schemeOf([ratioLeaf('a', '100', '1')], { parties: [{ party: '自评', share: '40' }] })),
  ).toMatchObject([{ code: 'parties', stated: '40' }]));

const money = (parts: object) =>
  flagsFor('parts-sum', {}, {}, { disclosure: { budget: { annual: { total: '100', ...parts } } } });

test.each([
  [{ appropriation: '60', carryover: '30', other: '10' }, 0],
  [{ appropriation: '60', carryover: '30', other: '20' }, 1],
  [{ appropriation: '60', carryover: '30', other: '9' }, 1],
  [{ appropriation: '60' }, 0],
  [{ appropriation: '160' }, 1],
  [{}, 0],
])('money %#', (parts, flags) => expect(money(parts)).toHaveLength(flags));

test('counts of a survey sum to n', () => {
  const survey = {
    id: 's',
    n: 10,
    scale: ['满意', '不满意'],
    counts: [8, 2],
    dimensions: [],
    satisfiedMeans: ['满意'],
    themes: [],
  };
  expect(checkSurvey(survey)).toEqual([]);
  expect(checkSurvey({ ...survey, counts: [8, 1] })).toMatchObject([
    { code: 'survey', stated: '9', expected: '10' },
  ]);
  expect(checkSurvey({ ...survey, dimensions: [{ name: '态度', counts: [9, 2] }] })).toMatchObject([
    { path: 'dimensions[0].counts' },
  ]);
  expect(checkSurvey({ ...survey, sent: 9 })).toMatchObject([{ code: 'answers-above-sent' }]);
});
