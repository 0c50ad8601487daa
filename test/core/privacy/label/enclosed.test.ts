import { expect, test } from 'vitest';
import { isRemark, openOf } from '#core/privacy/label/enclosed.ts';
import { labelBefore } from '#core/privacy/label/labels.ts';

test.each([
  ['身份证号（15位）：', 'resident-id'],
  ['身份证号（必填）（15位）：', 'resident-id'],
  ['身份证号）：', 'resident-id'],
  ['身份证号)=)=)=', 'resident-id'],
  ['身份证号<b>（1）</b>（2）：', 'resident-id'],
])('what stands enclosed behind a label is passed: case %#', (text, topic) => {
  // Twice: the second look remembers what the first one passed.
  expect(labelBefore(text, text.length)?.topic).toBe(topic);
  expect(labelBefore(text, text.length)?.topic).toBe(topic);
});

test.each([
  ['（15位）', 0],
  ['(1)', 0],
  ['）', -1],
  ['（）a）', -1],
  ['（一二三四五六七八九）', -1],
])('the bracket that is closed last is opened nearby: case %#', (text, open) => {
  expect(openOf(text, text.length - 1)).toBe(open);
});

test('a remark is short, or says how much is wanted', () => {
  expect(isRemark('（签字）', 0, 3)).toBe(true);
  expect(isRemark('（必须填写）', 0, 5)).toBe(false);
  expect(isRemark('（共18位数）', 0, 6)).toBe(true);
});
