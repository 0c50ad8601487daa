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
  ['暴雨影响走访，已安排补访', { deviation: '暴雨影响走访', improvement: '已安排补访', guessed: true }],
  [
    '采购流程较长。下一步将提前启动采购。',
    { deviation: '采购流程较长。', improvement: '下一步将提前启动采购。', guessed: true },
  ],
  ['偏差原因：资金已安排其他项目，将于次年支付', { deviation: '资金已安排其他项目，将于次年支付' }],
  ['项目已完工，尚未结算', { deviation: '项目已完工，尚未结算' }],
  ['未采取改进措施', { deviation: '未采取改进措施' }],
])('%j', (text, read) => {
  expect(splitReason(text)).toEqual(read);
});

test.each([
  ['雨季停工。', '提前备料。'],
  ['雨季停工', undefined],
  ['雨季停工，将于次年补做', undefined],
  [undefined, '提前备料。'],
  [undefined, undefined],
])('both ways %#', (deviation, improvement) => {
  expect(splitReason(joinReason(deviation, improvement))).toEqual({
    ...(deviation === undefined ? {} : { deviation }),
    ...(improvement === undefined ? {} : { improvement }),
  });
});
