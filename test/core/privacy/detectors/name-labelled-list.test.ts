import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const names = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy).map(({ start, end }) => text.slice(start, end));

const strange = '收费站；加油站；服务区；停车场；';

test.each<[string, string, string[]]>([
  [
    'names with what is said of them',
    '名单：张伟、王芳（组长）、李强200元、刘洋等',
    ['张伟', '王芳', '李强', '刘洋'],
  ],
  ['behind a list of other words', `名单：${strange}名单：张伟；王芳；李强`, ['张伟', '王芳', '李强']],
  ['behind two', `名单：${strange}；名单：${strange}名单：张伟；王芳；李强`, ['张伟', '王芳', '李强']],
  ['on the next line', `名单：${strange}停车场\n名单：张伟；王芳；李强`, ['张伟', '王芳', '李强']],
  ['among many other words', `名单：${strange.repeat(3)}张伟；王芳；李强`, []],
  ['a label again and again among other words', `名单：${strange}名单：${strange}`.repeat(9), []],
])('%s', (_, text, wanted) => {
  expect(names(text)).toEqual(wanted);
});
