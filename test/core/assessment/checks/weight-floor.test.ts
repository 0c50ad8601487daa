import { expect, test } from 'vitest';
import { checkWeightFloors } from '#core/assessment/checks/weight-floor.ts';
import { indicatorOf, indicatorsOf, ratioLeaf, schemeOf } from '../make.ts';

const scheme = (weight: string, op: '≥' | '=', percent: string) =>
  schemeOf(
    [
      { id: 's', name: '满意度', children: [ratioLeaf('a', weight, '1')] },
      ratioLeaf('b', String(100 - Number(weight)), '1', { tags: ['党建'] }),
    ],
    { weightFloors: [{ category: '满意度', op, percent }] },
  );

test.each([
  ['30', '≥', '30', 0],
  ['29', '≥', '30', 1],
  ['25', '=', '25', 0],
  ['26', '=', '25', 1],
] as const)('weight %s %s %s', (weight, op, percent, flags) =>
  expect(checkWeightFloors(scheme(weight, op, percent), new Map())).toHaveLength(flags),
);

test('a category is a branch, a tag, a category of the indicator, or the budget row', () => {
  const indicators = indicatorsOf(indicatorOf('b', { category: ['产出'] }));
  const floor = (category: string, more = {}) =>
    checkWeightFloors(
      { ...scheme('30', '≥', '30'), weightFloors: [{ category, op: '≥', percent: '10' }], ...more },
      indicators,
    );
  expect(floor('党建')).toEqual([]);
  expect(floor('产出')).toEqual([]);
  expect(floor('预算执行率', { budgetWeight: '10' })).toEqual([]);
  expect(floor('效益')).toMatchObject([{ stated: '0', expected: '≥ 10' }]);
});
