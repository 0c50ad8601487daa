import { expect, test } from 'vitest';
import { checkFigures } from '#core/assessment/check-figures.ts';
import { disclosureOf, indicatorOf, indicatorsOf, leaf, ratioLeaf, schemeOf } from '../make.ts';

const scheme = schemeOf([
  ratioLeaf('satisfied', '60', '90', { pairedWith: 'again' }),
  leaf('again', { method: 'threshold' }, { weight: '40', target: { op: '≤', value: '5' } }),
]);
const indicators = indicatorsOf(
  indicatorOf('satisfied', { unit: '%' }),
  indicatorOf('again', { unit: '%', direction: '越小越好' }),
);
const flags = (again: string, baseline?: string, earlier: string[] = []) =>
  checkFigures(
    disclosureOf([
      { node: 'satisfied', actual: '98', baseline },
      { node: 'again', actual: again },
    ]),
    scheme,
    indicators,
    earlier.map((actual) => disclosureOf([{ node: 'satisfied', actual }], { period: '2023' })),
  ).filter(({ check }) => check === 'paired-drift');

test('满意率 up while 重复访率 misses its target: a note', () => {
  expect(flags('8', '95')).toMatchObject([
    { severity: 'note', node: 'satisfied', figures: { partner: 'again' } },
  ]);
  expect(flags('8', undefined, ['95'])).toHaveLength(1);
});
test('no note when the partner is well, nothing improved, or nothing is known', () => {
  expect(flags('5', '95')).toEqual([]);
  expect(flags('8', '99')).toEqual([]);
  expect(flags('8')).toEqual([]);
});
