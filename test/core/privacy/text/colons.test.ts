import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const found = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], defaultPolicy('2026-11-21')).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );

test.each([
  ['户主：:张建国', 'name 张建国'],
  ['住址：：：湖北省黄冈市团风县回龙山镇3组12号', 'address 湖北省黄冈市团风县回龙山镇3组12号'],
  ['手机号=:13800138000', 'mobile 13800138000'],
  ['身份证号==11010519491231002X', 'resident-id 11010519491231002X'],
])('the last of several colons leads to the value: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each(['：：：：', '病种：：', '名称==是', '结果：：合格'])(
  'colons without a value of anybody: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
