/** Whatever sign hides it: what is left of a number is graded, and what is hidden well stays quiet. */
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const found = (text: string) =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, severity, reasons }) => ({
      kind,
      severity,
      left: reasons.find(({ figure }) => figure !== undefined)?.figure,
    }));

/** Made up: the check characters fit. */
const id = ['340405', '19991215', '5148'].join('');
const card = ['622848', '0402564', '890018'].join('');
const mobile = ['138', '1234', '5678'].join('');
const hide = (number: string, head: number, tail: number, signs: string): string =>
  number.slice(0, head) + signs.repeat(number.length - head - tail) + number.slice(number.length - tail);

describe.each([...'*＊×xX●■□○#_某…'])('%s', (sign) => {
  test.each([
    [14, 0, 'likely', 1_000],
    [10, 4, 'leak', 34],
    [12, 2, 'likely', 282],
    [6, 4, 'notice', 2_691],
  ] as const)('an ID of which %i + %i are kept', (head, tail, severity, left) => {
    const hidden = hide(id, head, tail, sign);
    expect(found(`姓名：张三，身份证号：${hidden}。`)).toEqual([{ kind: 'weak-mask', severity, left }]);
    expect(found(`| 姓名 | 身份证号 |\n|---|---|\n| 张三 | ${hidden} |`)).toEqual([
      { kind: 'weak-mask', severity, left },
    ]);
  });

  test.each([
    [2, 3],
    [6, 0],
    [3, 3],
    [6, 3],
  ])('an ID of which %i + %i are kept is hidden well', (head, tail) => {
    expect(found(`姓名：张三，身份证号：${hide(id, head, tail, sign)}。`)).toEqual([]);
  });

  test('a mobile of which 3 + 4 are kept, a card of which 6 + 4 are', () => {
    expect(found(`姓名：张三，手机：${hide(mobile, 3, 4, sign)}。`)).toEqual([]);
    expect(found(`开户人：张三，银行卡号：${hide(card, 6, 4, sign)}。`)).toEqual([]);
  });

  test('a card of which three digits are hidden: two of them are free', () => {
    const hidden = hide(card, 12, 4, sign);
    expect(found(`开户人：张三，银行卡号：${hidden}。`)).toEqual([
      { kind: 'weak-mask', severity: 'leak', left: 100 },
    ]);
  });
});

test.each(['*', '＊', 'x', 'X', '×', '●', '■'])('%s: two digits of a mobile', (sign) => {
  for (const [head, tail] of [
    [3, 6],
    [5, 4],
    [7, 2],
  ] as const)
    expect(found(`姓名：张三，手机：${hide(mobile, head, tail, sign)}。`)).toEqual([
      { kind: 'weak-mask', severity: 'leak', left: 100 },
    ]);
});

test.each(['***', '****', '******', '********', '……'])('%s: fewer or more signs than they hide', (signs) => {
  const left = [{ kind: 'weak-mask', severity: 'likely', left: 1_000 }];
  expect(found(`姓名：张三，身份证号：${id.slice(0, 14)}${signs}。`)).toEqual(left);
  expect(found(`张三（${id.slice(0, 14)}${signs}）`)).toEqual(left);
});

test.each([
  ['set bold', `身份证号：**${id.slice(0, 6)}**${id.slice(6)}`, 'resident-id'],
  ['in pieces', `身份证号：${id.slice(0, 6)}……${id.slice(6, 14)}……${id.slice(14)}`, 'resident-id'],
  ['a mobile set bold in part', `手机：**${mobile.slice(0, 3)}**${mobile.slice(3)}`, 'mobile'],
  ['○ for each zero', `手机：${['13', '12', '45', '7', ''].join('○')}`, 'mobile'],
])('%s, nothing is hidden', (_name, text, kind) => {
  expect(found(text).map((one) => one.kind)).toEqual([kind]);
});
