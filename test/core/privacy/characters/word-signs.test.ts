import { expect, test } from 'vitest';
import { holdsWord, signsIn, wordList } from '#core/privacy/characters/word-list.ts';
import { signsOf } from '#core/privacy/characters/word-signs.ts';

test.each([
  [/公司|银行(?!卡)/, '公+司 银+行', 0],
  [/[^民]委员会|(?<!大)[学院]校/, '委+员 学院+校', 1],
  [/(?:批准|审核)[：:]/, '批+准 审+核', 0],
  [/因(?:保管|管理)不[善慎]/, '保+管 管+理', 1],
  [/请[^。\n]{0,40}(?:领取|前往)|[局处](?=电话)/, '领+取 前+往 局处+', Number.POSITIVE_INFINITY],
  [/窗\s?口|店/, '窗+ 店+', 0],
  [/\u4e00[a-c]\d{2}/, '一+abc', 0],
  [/[*＊]{2}/, '*＊+', 0],
  [/[\u4e00-\u9fff]{2}区|（附/, '区+ （+附', Number.POSITIVE_INFINITY],
  [/.肾病|心(?:梗|衰)/, '肾+病 心+', 1],
])('what each word of a pattern holds, and how far behind its begin: %s', (pattern, expected, most) => {
  const { list, lead } = signsOf(pattern);
  expect(list.map(({ one, two }) => `${one}+${two}`).join(' ')).toBe(expected);
  expect(lead).toBe(most);
});

test.each([/公司|.{2}/, /\w{3}/, /公司/i])('nothing for sure: %s', (pattern) => {
  expect(() => signsOf(pattern)).toThrow(RangeError);
});

test('a list of words is told from a stretch by its signs', () => {
  const list = wordList(/[^民]委员会|镇政府$/);
  for (const [text, holds] of [
    ['县委员会', true],
    ['村民委员会', false],
    ['在镇政府', true],
    ['镇政府前', false],
    ['青山绿水', false],
  ] as const)
    expect(holdsWord(list, text, 0, text.length)).toBe(holds);
  expect(signsIn('村民委员会', 0, 5) & list.bit).not.toBe(0);
  expect(signsIn('青山绿水', 0, 4) & list.bit).toBe(0);
  // A word that goes on behind the stretch does not stand in it.
  expect(holdsWord(list, '县委员会', 0, 3)).toBe(false);
});
