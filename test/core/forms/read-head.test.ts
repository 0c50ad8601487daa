import { expect, test } from 'vitest';
import { readDate, readPeriod, titleOf } from '#core/forms/read-head.ts';

test.each([
  ['2024年3月5日', '2024-03-05'],
  ['2024-3-5', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['45356', '2024-03-05'],
  ['2024年2月30日', undefined],
  ['三月', undefined],
])('date %j', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['（2023年度）', '2023'],
  ['2023年', '2023'],
  ['2023', '2023'],
  ['2023年上半年', '2023-H1'],
  ['2023年第二季度', '2023-Q2'],
  ['十三五', undefined],
])('period %j', (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

test.each([
  ['项目支出绩效自评表', 'project'],
  ['2023年度部门整体支出绩效自评表', 'department'],
  ['部门预算项目支出绩效自评表', 'project'],
  ['收入决算表', undefined],
])('title %j', (text, layout) => {
  expect(titleOf(text)).toBe(layout);
});
