import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#core/documents/markdown.ts';

const shape = (source: string) => readMarkdown(source).blocks.map(({ role, text }) => [role, text]);

describe('reads', () => {
  const rows: [source: string, blocks: [role: string, text: string][]][] = [
    ['# a **b**c', [['text', 'a bc']]],
    ['1101*05*`19`49', [['text', '1101051949']]],
    ['1101<b>05</b>19', [['text', '11010519']]],
    ['1101<br>05', [['text', '1101\n05']]],
    ['a\\*b &amp; &#49;', [['text', 'a*b & 1']]],
    ['> a\n> b', [['text', 'a\nb']]],
    ['- 1101\n  05', [['text', '1101\n05']]],
    [
      '[a](http://b.cn/?c=%31 "d")',
      [
        ['text', 'a'],
        ['attribute', 'd'],
        ['attribute', 'http://b.cn/?c=1'],
      ],
    ],
    [
      '![a](b.png)',
      [
        ['attribute', 'a'],
        ['attribute', 'b.png'],
      ],
    ],
    [
      '[a]: <b c> "d"',
      [
        ['attribute', 'b c'],
        ['attribute', 'd'],
      ],
    ],
    ['<tel:138>', [['text', 'tel:138']]],
    [
      '<p title="a">\n\n<b>b</b>\n\n</p>',
      [
        ['attribute', 'a'],
        ['text', 'b'],
      ],
    ],
    ['<!-- a -->', [['comment', ' a ']]],
    ['    a\n    b', [['text', 'a\nb']]],
    [
      '```js x=1\na\n```',
      [
        ['text', 'a'],
        ['metadata', 'x=1'],
      ],
    ],
    [
      'a[^1]\n\n[^1]: b',
      [
        ['text', 'a'],
        ['text', 'b'],
      ],
    ],
    [
      '---\ntitle: a\nphone: "138"\n---\nb',
      [
        ['metadata', 'a'],
        ['metadata', '138'],
        ['text', 'b'],
      ],
    ],
  ];
  test.each(rows)('source %#', (source, blocks) => expect(shape(source)).toEqual(blocks));
});

test('a table has headers and cells', () => {
  const { blocks } = readMarkdown('| 姓名 | 号码 |\n|--|--|\n| 甲 \\| 乙 | **11**01 |\n');
  expect(blocks.map(({ role, text, cell }) => [role, text, cell?.row, cell?.column])).toEqual([
    ['header', '姓名', 0, 0],
    ['header', '号码', 0, 1],
    ['cell', '甲 | 乙', 1, 0],
    ['cell', '1101', 1, 1],
  ]);
});

test('front matter gives its keys as labels', () => {
  const { blocks } = readMarkdown('---\n电话: 138\nlist:\n  - a\n---\n');
  expect(blocks.map(({ label, text }) => [label, text])).toEqual([
    ['电话', '138'],
    ['list', 'a'],
  ]);
});

describe('writes', () => {
  const rows: [source: string, find: string, replacement: string, written: string][] = [
    ['1101**05**19', '110105', '******', '\\*\\*\\*\\***\\*\\***19'],
    ['a `1101` b', '1101', '****', 'a `****` b'],
    ['> 1101\n> 05', '1101\n05', '***', '> \\*\\*\\*'],
    ['<tel:1381>', '1381', '1**1', '<tel:1**1>'],
    ['[a](b?c=1101)', '1101', '1**1', '[a](b?c=1%2a%2a1)'],
    ['[a](b "1101")', '1101', '"', '[a](b "\\"")'],
    ['---\nid: 1101\n---\n', '1101', '1**1', '---\nid: "1**1"\n---\n'],
    ["---\nid: '1101'\n---\n", '1101', "'", "---\nid: ''''\n---\n"],
    ['| a |\n|--|\n| 1101 |', '1101', '|', '| a |\n|--|\n| \\| |'],
    // Behind an open bracket an address is text, and no link without a place.
    ['[ 1101 a@b.cn 05', '1101', '***', '[ \\*\\*\\* a@b.cn 05'],
    ['[ 1101 a@b.cn 05', 'a@b.cn', '', '[ 1101  05'],
  ];
  test.each(rows)('source %#', (source, find, replacement, written) => {
    const reading = readMarkdown(source);
    const block = reading.blocks.findIndex((one) => one.text.includes(find));
    const start = reading.blocks[block]?.text.indexOf(find) ?? 0;
    expect(reading.write([{ block, start, end: start + find.length, replacement }])).toBe(written);
  });
});

test.each([['>'.repeat(100_000)], ['- '.repeat(100_000)], ['a\n\n'.repeat(1_000_000)]])(
  'what would take the parser too long is read as text, and said to be so %#',
  (source) => {
    const reading = readMarkdown(source);
    expect(reading.blocks).toHaveLength(1);
    expect(reading.unread.map(({ because }) => because)).toEqual(['too-large']);
  },
);

test.each([['*a '], ['[a]('], ['`a'], ['<'], ['!['], [']('], ['[a][b]'], ['[^'], ['_a__b'], ['&a;'], ['|a']])(
  'signs over and over end in time %#',
  (signs) => {
    const started = performance.now();
    readMarkdown(signs.repeat(9000));
    expect(performance.now() - started).toBeLessThan(15_000);
  },
  20_000,
);
