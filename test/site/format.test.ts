import { expect, test } from 'vitest';
import {
  dateWords,
  distance,
  grouped,
  moneyWords,
  periodWords,
  shortDigest,
  shortPeriod,
  targetWords,
  tenThousands,
  withUnit,
} from '../../site/format.ts';

test.each([
  ['4810000', '481'],
  ['1234.56', '0.123456'],
  ['12345678900', '1\u00a0234\u00a0567.89'],
])('%s yuan in 10 000 yuan is %s', (yuan, wan) => {
  expect(tenThousands(yuan)).toBe(wan);
});

test.each([
  ['zh', '2450000', '245 万元'],
  ['en', '2450000', '2\u00a0450\u00a0000 yuan'],
] as const)('%s: money of %s yuan is %s', (lang, yuan, words) => {
  expect(moneyWords(lang, yuan).join(' ')).toBe(words);
});

test.each([
  ['2126', '2126'],
  ['12345', '12\u00a0345'],
  ['-1234567.25', '-1\u00a0234\u00a0567.25'],
])('%s is grouped as %s', (value, shown) => {
  expect(grouped(value)).toBe(shown);
});

test.each([
  ['zh', '2126', '件', '2126 件'],
  ['en', '2126', '件', '2126 cases'],
  ['zh', '1', '是/否', '是'],
  ['en', '0', '是/否', 'no'],
  ['zh', '2.5', '万元', '2.5 万元'],
  ['en', '2.5', '万元', '25\u00a0000 yuan'],
] as const)('%s: %s %s → %s', (lang, value, unit, words) => {
  expect(withUnit(lang, value, unit)).toBe(words);
});

test.each([
  [{ op: '≥', value: '2000' }, '次', '≥ 2000 次'],
  [{ op: '区间', low: '40', high: '60' }, '%', '40–60 %'],
  [{ op: '区间', high: '60' }, '%', '≤ 60 %'],
  [{ op: '=', value: '1' }, '是/否', '是'],
  [{ op: '≥' }, '件', ''],
] as const)('target %# in words', (target, unit, words) => {
  expect(targetWords('zh', target, unit)).toBe(words);
});

test('periods and dates in words', () => {
  expect(periodWords('zh', '2025')).toBe('2025 年度');
  expect(periodWords('en', '2025-Q2')).toBe('Q2 2025');
  expect(shortPeriod('zh', '2025-03')).toBe('3月');
  expect(dateWords('zh', '2026-03-08')).toBe('2026 年 3 月 8 日');
  expect(dateWords('en', '2026-03-08')).toBe('8 Mar 2026');
});

test('a difference has no sign and no float in it', () => {
  expect(distance('97.58', '97.85')).toBe('0.27');
});

test('the beginning of a digest never looks like a number', () => {
  expect(shortDigest('a1b2c3d4e5f6a7b8c9d0e1f2')).toBe('a1b2c3d4e5f6a');
  expect(shortDigest('01397873629170d0e1f2a3b4')).toBe('01397873629170d');
});
