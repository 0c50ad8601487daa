import { expect, test } from 'vitest';
import { readMeasure, readOp } from '#core/forms/measure.ts';

test.each([
  ['≥2000次', { op: '≥', value: '2000', unit: '次' }],
  ['不低于90%', { op: '≥', value: '90', unit: '%' }],
  ['不少于2,000 人次', { op: '≥', value: '2000', unit: '人次' }],
  ['2000次以上', { op: '≥', value: '2000', unit: '次' }],
  ['不高于0.2‰', { op: '≤', value: '0.2', unit: '‰' }],
  ['5天以内', { op: '≤', value: '5', unit: '天' }],
  ['>=95％', { op: '≥', value: '95', unit: '%' }],
  ['=100%', { op: '=', value: '100', unit: '%' }],
  ['40%~60%', { low: '40', high: '60', unit: '%' }],
  ['≥40%且≤60%', { low: '40', high: '60', unit: '%' }],
  ['3—5天', { low: '3', high: '5', unit: '天' }],
  ['1.1万人次', { value: '11000', unit: '人次' }],
  ['2.5亿元', { value: '25000', unit: '万元' }],
  ['98.1', { value: '98.1', bare: true }],
  ['0.97999999999999998', { value: '0.98', bare: true }],
  ['是', { value: '1', unit: '是/否' }],
  ['约50人', { value: '50', unit: '人', about: true }],
  ['已完成2126件', { value: '2126', unit: '件' }],
  ['12场', { value: '12', unit: '次', written: '场' }],
  ['5个工作日内', { op: '≤', value: '5', unit: '天', written: '个工作日' }],
  ['≥95%以上', { op: '≥', value: '95', unit: '%' }],
  ['最多3次', { op: '≤', value: '3', unit: '次' }],
  ['120余件', { value: '120', unit: '件', about: true }],
  ['1.2万余人次', { value: '12000', unit: '人次', about: true }],
  ['2000≤X≤3000', { low: '2000', high: '3000', bare: true }],
  ['60%≤值≤80%', { low: '60', high: '80', unit: '%' }],
  ['[40%,60%]', { low: '40', high: '60', unit: '%' }],
  ['（1,000，2,000）', { low: '1000', high: '2000', bare: true }],
  ['36场（次）', { value: '36', unit: '次', written: '场次' }],
  ['≥420（件）', { op: '≥', value: '420', unit: '件' }],
  ['每年1次', { value: '1', unit: '次' }],
  ['437件（含热线）', { value: '437', unit: '件', remark: true }],
  ['100%（2/2）', { value: '100', unit: '%', remark: true }],
  ['98%，较上年提高2个百分点', { value: '98', unit: '%', remark: true }],
  ['24h', { value: '24', unit: '小时' }],
  ['0.18万元/件', { value: '0.18', unit: '万元', written: '万元/件' }],
])('%j is a figure', (text, expected) => {
  expect(readMeasure(text)).toEqual({ text, ...expected });
});

test.each([
  '定性',
  '有所提高',
  '12月31日前',
  '12月底前',
  '6月',
  '2023年底前',
  '2023年12月',
  '培训3期850人次',
  '1:2',
  '优良中低差',
  '第一名',
])('%j stays words', (text) => {
  expect(readMeasure(text)).toEqual({ text, words: true });
});

test.each([
  ['≥', '≥'],
  ['大于等于', '≥'],
  ['<=', '≤'],
  ['定性', undefined],
  ['', undefined],
])('the sign %j alone', (text, op) => {
  expect(readOp(text)).toBe(op);
});
