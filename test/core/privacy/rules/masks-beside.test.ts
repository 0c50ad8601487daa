/** What stands beside a mask narrows the numbers that fit: a birth date, its month, an age, a sex; in a line, a row, a form, a list of fields. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const left = (text: string) =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind }) => kind === 'weak-mask')
    .map(({ severity, reasons }) => [severity, reasons.find(({ figure }) => figure !== undefined)?.figure]);

/** Made up: the check character fits. */
const id = ['340405', '19991215', '5148'].join('');
const hide = (head: number, tail: number): string =>
  id.slice(0, head) + '*'.repeat(18 - head - tail) + id.slice(18 - tail);
const common = hide(6, 4);

test.each([
  ['a line', `张三，出生日期：1999年12月15日，身份证号：${common}`, 'leak', 1],
  ['a sentence', `张三，1999年12月15日出生，身份证号${hide(2, 3)}`, 'leak', 1],
  ['a sentence, the tail alone', `张三，1999年12月15日生，身份证${hide(0, 4)}`, 'leak', 1],
  ['a row', `| 姓名 | 出生日期 | 身份证号 |\n|---|---|---|\n| 张三 | 1999-12-15 | ${common} |`, 'leak', 1],
  [
    'a row, the month',
    `| 姓名 | 出生年月 | 身份证号 |\n|---|---|---|\n| 张三 | 199912 | ${common} |`,
    'leak',
    4,
  ],
  ['a row, the age', `| 姓名 | 年龄 | 身份证号 |\n|---|---|---|\n| 张三 | 26 | ${common} |`, 'leak', 65],
  [
    'a row, the sex',
    `| 姓名 | 性别 | 身份证号 |\n|---|---|---|\n| 张三 | 女 | ${hide(14, 0)} |`,
    'likely',
    500,
  ],
  ['fields line by line', `姓名：张三\n出生日期：1999年12月15日\n性别：女\n身份证号：${common}`, 'leak', 1],
  [
    'a form',
    `| 姓名 | 张三 | 出生年月 | 1999年12月 |\n|---|---|---|---|\n| 身份证号 | ${common} | 性别 | 女 |`,
    'leak',
    4,
  ],
] as const)('%s', (_name, text, severity, figure) => {
  expect(left(text)).toEqual([[severity, figure]]);
});

test.each([
  ['another person stands between', `出生日期：1999年12月15日\n姓名：李四\n身份证号：${common}`],
  ['a date of something else', `公示日期：2025年3月1日\n身份证号：${common}`],
  ['ages in bands', `| 姓名 | 年龄 | 身份证号 |\n|---|---|---|\n| 张三 | 20—30岁 | ${common} |`],
])('%s: nothing is narrowed', (_name, text) => {
  expect(left(text)).toEqual([['notice', 2_691]]);
});

test('a tail of three without more is hidden well', () => {
  expect(left(`张三，身份证号${hide(2, 3)}，住址：略`)).toEqual([]);
});
