import { expect, test } from 'vitest';
import { endsLabelLine } from '#core/privacy/label/label-line.ts';

test.each([
  '户主姓名',
  '姓　　名：',
  '备注\n姓 名',
  '\n户主姓名：',
  '备注\n　　姓名/名称 ',
  '第一行\r\n* 申请人（签字）：',
])('a label on a line of its own: %j', (text) => {
  expect(endsLabelLine(text, text.length)).toBe(true);
});

test.each(['', '名', '张三，姓名：', 'A姓名', '姓名：：：：', '     姓名', '这一行写得比一个标签要长得多'])(
  'no label on a line of its own: %j',
  (text) => {
    expect(endsLabelLine(text, text.length)).toBe(false);
  },
);
