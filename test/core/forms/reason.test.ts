import { expect, test } from 'vitest';
import { joinReason, splitReason } from '#core/forms/reason.ts';

test.each([
  ['', {}],
  ['无', {}],
  ['无偏差。', {}],
  ['雨季停工。', { deviation: '雨季停工。' }],
  ['原因分析：雨季停工。改进措施：提前备料。', { deviation: '雨季停工。', improvement: '提前备料。' }],
  ['偏差原因：雨季停工；下一步改进措施：提前备料', { deviation: '雨季停工', improvement: '提前备料' }],
  ['改进措施：提前备料', { improvement: '提前备料' }],
  ['未采取改进措施', { deviation: '未采取改进措施' }],
])('%j', (text, read) => {
  expect(splitReason(text)).toEqual(read);
});

test.each([
  ['雨季停工。', '提前备料。'],
  ['雨季停工', undefined],
  [undefined, '提前备料。'],
  [undefined, undefined],
])('both ways %#', (deviation, improvement) => {
  expect(splitReason(joinReason(deviation, improvement))).toEqual({
    ...(deviation === undefined ? {} : { deviation }),
    ...(improvement === undefined ? {} : { improvement }),
  });
});
