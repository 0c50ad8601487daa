import { expect, test } from 'vitest';
import { show } from '#core/assessment/exact.ts';
import { mergedThemes, responseRate, satisfiedShare, wilson } from '#core/assessment/survey.ts';

const survey = {
  id: 's',
  sent: 400,
  n: 200,
  scale: ['满意', '基本满意', '不满意'],
  counts: [150, 40, 10],
  dimensions: [],
  satisfiedMeans: ['满意'],
  themes: [],
};

test('only the grades named count as satisfied', () => {
  expect(satisfiedShare(survey, 0)).toMatchObject({
    state: 'shown',
    percent: '75',
    satisfied: 150,
    low: '68.6',
    high: '80.5',
  });
  const both = satisfiedShare({ ...survey, satisfiedMeans: ['满意', '基本满意'] }, 0);
  expect(both.state === 'shown' && show(both.exact)).toBe('95');
});

test('few answers are withheld, none is no share', () => {
  expect(satisfiedShare(survey, 201)).toEqual({ state: 'withheld', n: 200, because: 'small-n' });
  expect(satisfiedShare({ ...survey, n: 0 }, 0)).toMatchObject({ because: 'no-answers' });
});

test.each([
  // Wilson 1927, as in Newcombe 1998: 81 of 263 is 25.5 to 36.6; 15 of 148 is 6.2 to 16.0 (6.23, 16.05).
  [81, 263, { low: '25.5', high: '36.6' }],
  [15, 148, { low: '6.2', high: '16.0' }],
  [0, 20, { low: '0.0', high: '16.1' }],
  [29, 29, { low: '88.3', high: '100.0' }],
])('interval of %i of %i', (k, n, interval) => expect(wilson(k, n)).toEqual(interval));

test('response rate, and themes below the least group merge', () => {
  expect(responseRate(survey)).toBe('50');
  expect(responseRate({ ...survey, sent: undefined })).toBeUndefined();
  const themes = [
    { name: '等待久', count: 3 },
    { name: '态度', count: 9 },
    { name: '其他', count: 4 },
    { name: '材料多', count: 6 },
  ];
  expect(mergedThemes({ ...survey, themes }, 5)).toEqual([
    { name: '态度', count: 9 },
    { name: '材料多', count: 6 },
    { name: '其他', count: 7 },
  ]);
});
