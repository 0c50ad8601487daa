import { expect, test } from 'vitest';
import { readForms } from '#core/forms/read-form.ts';

const head = [['部门整体支出绩效自评表'], ['部门名称', '云溪县信访局']];
const indicators = [
  ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '办信数量', '≥10件', '11件', '100', '100'],
];
const read = (...rows: string[][]) =>
  readForms({ name: '自评表', merges: [], rows: [...head, ...rows, ...indicators] }).forms[0];

test.each([
  [
    'the year with a result, not the one that is planned',
    [
      ['财年', '目标', '实际完成情况'],
      ['2023', '办信 300 件', '办信 341 件'],
      ['2024', '办信 320 件', '---'],
    ],
    { period: '2023', objective: { expected: '办信 300 件', achieved: '办信 341 件' } },
  ],
  [
    'a later year, where the first one has no result',
    [
      ['财年', '绩效目标', '实际完成情况'],
      ['2023年', '办信 300 件', ''],
      ['2024年', '办信 320 件', '办信 322 件'],
    ],
    { period: '2024', objective: { expected: '办信 320 件', achieved: '办信 322 件' } },
  ],
])('yearly objectives: %s', (_, rows, expected) => {
  expect(read(...rows)).toMatchObject(expected);
});

test('a table of other years is no objective', () => {
  expect(read(['年度', '2023年'], ['预期目标', '实际完成情况'], ['办好信访', '已办好'])).toMatchObject({
    period: '2023',
    objective: { expected: '办好信访', achieved: '已办好' },
  });
});
