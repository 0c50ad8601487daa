import { describe, expect, test } from 'vitest';
import { isName } from '#core/privacy/detectors/name.ts';
import { isPlainName } from '#core/privacy/name/plain-name.ts';
import { beginsLikeWord, isWordLikeName } from '#core/privacy/name/words-like-names.ts';

const words = ['方法', '江苏', '桂花', '卫星', '花旗', '农村', '白菜', '武当山', '高血压'];
const names = ['王国强', '文静', '高远', '金花', '李江苏', '苗晟', '花卫星'];

describe('words that read as names do', () => {
  test.each(words)('%s is one, and without a label nobody is called so', (word) => {
    expect(isWordLikeName(word)).toBe(true);
    expect(isName(word, false)).toBe(false);
    expect(isPlainName(word)).toBe(false);
  });
  test.each(names.map((name, index) => ({ name, index })))('name $index is none', ({ name }) => {
    expect(isWordLikeName(name)).toBe(false);
    expect(isName(name, false)).toBe(true);
  });
  test.each([
    ['花旗银', true],
    ['农行承', true],
    ['王国强', false],
    ['王建国', false],
  ] as const)('%# begins like a word, or does not', (text, begins) => {
    expect(beginsLikeWord(text)).toBe(begins);
  });
});
