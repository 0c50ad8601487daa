import { expect, test } from 'vitest';
import { isCut } from '#core/privacy/name/cuts.ts';
import { EdgeWords } from '#core/privacy/name/edge-words.ts';

test('words are told by how they begin', () => {
  const words = new EdgeWords(/[借贷]款|未(?!来)|捐\d/, false);
  const at = (text: string): boolean => words.stands(text, 0);
  expect(['借款', '贷款案', '未到', '捐3'].map(at)).toEqual([true, true, true, true]);
  expect(['款', '还款', '未来', '捐款', ''].map(at)).toEqual([false, false, false, false, false]);
  expect([...words.edges].map((code) => String.fromCharCode(code)).join('')).toBe('借贷未捐');
});

test('words are told by how they end', () => {
  const words = new EdgeWords(/邻居|[^个]人|养[父母]/, true);
  const at = (text: string): boolean => words.stands(text, text.length);
  expect(['邻居', '其养母', '工人'].map(at)).toEqual([true, true, true]);
  expect(['居', '个人', '父母', ''].map(at)).toEqual([false, false, false, false]);
});

test('where a word goes on behind a name', () => {
  expect(isCut('刚做完', 0)).toBe(true);
  expect(isCut('未到', 0)).toBe(true);
  expect(isCut('未，', 0)).toBe(false);
  expect(isCut('刚，', 0)).toBe(false);
});
