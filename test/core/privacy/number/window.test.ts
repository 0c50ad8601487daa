import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWindow, readWindow, standsApart } from '#core/privacy/number/window.ts';

const window = makeWindow();
const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 20 })
  .map((list) => list.join(''));
/** What stands behind numbers: gaps, brackets, quotes, tags, bridges, words, other numbers. */
const tails = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        '　',
        '\t',
        '\n',
        '|',
        '，',
        '、',
        '：',
        ',',
        '。',
        ')',
        '）',
        '(',
        '（',
        '"',
        '","',
        '<b>',
        '</td><td>',
      ],
      ...[
        '*',
        '**',
        '&nbsp;',
        '\u200b',
        '【',
        '】',
        '然后',
        '空',
        '年',
        '月',
        '日',
        '张',
        '住址',
        'X',
        'A',
        '1',
        '２',
        '①',
        '一',
        '%31',
      ],
    ),
    { maxLength: 6 },
  )
  .map((list) => list.join(''))
  // Parts of a date that lean on the digits were asked about before.
  .filter((tail) => !/^[年月日]/.test(tail));

describe('digits that stand apart', () => {
  test('are all of their window', () => {
    let apart = 0;
    fc.assert(
      fc.property(digits, tails, (number, tail) => {
        const text = number + tail;
        const end = /^\d+/.exec(text)?.[0].length ?? 0;
        if (!standsApart(text, 0, end)) return;
        apart += 1;
        readWindow(window, text, 0, 0);
        expect(window.length).toBe(end);
      }),
      { numRuns: 20_000, seed: 11 },
    );
    expect(apart).toBeGreaterThan(5_000);
  });

  test.each<[string, boolean]>([
    ['，住址', true],
    [' | 张', true],
    ['\n张', true],
    ['）的', true],
    ['","a', true],
    ['"的', true],
    ['，1', false],
    [' 1', false],
    [' 日1', false],
    ['</td>', false],
    ['）（1', false],
  ])('eleven digits before %j: %s', (tail, apart) => {
    expect(standsApart(`1380013${'8000'}${tail}`, 0, 11)).toBe(apart);
  });
});
