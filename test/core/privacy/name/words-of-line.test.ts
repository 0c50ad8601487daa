import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isName } from '#core/privacy/detectors/name.ts';
import { isCommonWord } from '#core/privacy/name/common-words.ts';
import { forgetWords, goesOnWithNames } from '#core/privacy/name/words-of-line.ts';

test.each([
  ['队员 倪巧云　苗佳怡　苻振华', true],
  ['队员 倪巧云 岩罕 苗佳怡\n共计三人', true],
  ['队员 倪巧云', false],
  ['队员 倪巧云 工程名称 苗佳怡', false],
  ['队员 倪巧云 12 苗佳怡', false],
])('%s: whether what goes on is names: %s', (text, names) => {
  forgetWords();
  expect(goesOnWithNames(text, 2)).toBe(names);
});

/** The same of a line by itself. */
function alone(text: string, at: number): boolean {
  const rest = text.slice(at, at + 120);
  const line = rest.search(/[\n\r。；<]/);
  const words = (line < 0 ? rest : rest.slice(0, line)).trim().split(/[\s\u3000]+/);
  return (
    words.length > 1 &&
    words.every((word) => word.length > 1 && isName(word, true) && !isCommonWord(word)) &&
    words.filter((word) => isName(word, false)).length * 2 >= words.length
  );
}

test('questions one behind the other are answered as each alone', () => {
  const part = fc.constantFrom(
    '倪巧云',
    '岩罕',
    '王建国',
    '玉波',
    '安全',
    '12',
    ' ',
    '　',
    '  ',
    '\n',
    '。',
    '<b>',
    '长'.repeat(70),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 5, maxLength: 90 }), (parts) => {
      const text = parts.join(' ');
      forgetWords();
      for (let at = 0; at < text.length; at++)
        if (text[at] === ' ') expect(goesOnWithNames(text, at)).toBe(alone(text, at));
    }),
    { numRuns: 200, seed: 5 },
  );
});
