import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#core/documents/csv.ts';
import { readHtml } from '#core/documents/html.ts';
import { readJson } from '#core/documents/json.ts';
import { readMarkdown } from '#core/documents/markdown.ts';
import { readScript } from '#core/documents/script.ts';
import type { SourceReading } from '#core/documents/source-reading.ts';
import { readStyle } from '#core/documents/style.ts';
import { readText } from '#core/documents/text.ts';
import { applyEdits } from '#core/documents/write-edits.ts';
import { readXml } from '#core/documents/xml.ts';

/** Each format with the signs that mean something to it, so that random text hits its grammar. */
const formats: [name: string, read: (source: string) => SourceReading, signs: string[]][] = [
  ['text', readText, ['a', '\n', '1']],
  [
    'markdown',
    readMarkdown,
    '# |*|_|`|```\n|> |- |1. |[|](|)|<b>|</b>|<br>|<!--|-->|\\|\\*|&amp;|&#49;|\n|\n\n|\r\n|  |    |\t|---\n|: |"|\'|![|http://a.cn/?b=|%31|110105|张三|~|<p title="|</p>|| --|--|\n|a@b.cn|www.a.cn'
      .split('|')
      .concat('|'),
  ],
  [
    'html',
    readHtml,
    '<p>|</p>|<b>|</b>|<br>|<table>|<tr>|<td colspan=2>|<th>|</table>|<!--|-->|<script>|</script>|<style>|&amp;|&#49;|&copy|"|\'|=|<a href="|%31|\r\n| |  |<|>|/|110105|张三|<div hidden>|</div>|<template>|<pre>|\0'.split(
      '|',
    ),
  ],
  [
    'json',
    (source) => readJson(source),
    '{|}|[|]|"|:|,|\\u0031|\\n|\\|1|-1.5e3|true|null|//|/*|*/|\n| |"a":|"b"|张'.split('|'),
  ],
  ['json lines', (source) => readJson(source, 'lines'), '{|}|[|]|"a":|"b"|1|\n|,'.split('|')],
  ['csv', (source) => readCsv(source), ['"', '""', ',', ';', '\t', '\n', '\r\n', '110105', '姓名', ' ']],
  [
    'xml',
    readXml,
    '<a>|</a>|<b c="|"/>|"|<![CDATA[|]]>|<!--|-->|<?x|?>|&amp;|&#49;|&x;|<!DOCTYPE a>|<!DOCTYPE a [|110105|张|\n|&lt;p&gt;'.split(
      '|',
    ),
  ],
  ['script', readScript, '"|\'|`|//|/*|*/|\\|\\u0031|\\x31|$|{|}|\n|a|1|/'.split('|')],
  ['style', readStyle, '"|\'|/*|*/|\\|\\31 |\n|a|{|}|content:'.split('|')],
];

describe.each(formats)('%s', (_name, read, signs) => {
  const source = fc.array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: 'grapheme' })),
    {
      maxLength: 40,
    },
  );

  test('without edits the source comes back, and nothing throws', () => {
    fc.assert(
      fc.property(source, (parts) => {
        const whole = parts.join('');
        expect(read(whole).write([])).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('every character of every block has its place in the source', () => {
    fc.assert(
      fc.property(source, (parts) => {
        const whole = parts.join('');
        const reading = read(whole);
        const lines = whole.split(/\r\n|\n|\r/);
        reading.blocks.forEach((block, index) => {
          for (let offset = 0; offset < block.text.length; offset++) {
            const { line = 0, column = 0 } = reading.locate(index, offset);
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 2);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('an edit of a whole block with a plain word is written in one place', () => {
    fc.assert(
      fc.property(source, fc.nat(), (parts, pick) => {
        const reading = read(parts.join(''));
        if (reading.blocks.length === 0) return;
        const block = pick % reading.blocks.length;
        const { text } = reading.blocks[block] ?? { text: '' };
        // Another length than the text's, since one of the same length is shared out over the markup.
        const replacement = text.length === 2 ? 'QQQ' : 'QQ';
        const written = reading.write([{ block, start: 0, end: text.length, replacement }]);
        expect(written).toContain(replacement);
      }),
      { numRuns: 200 },
    );
  });
});

/** Documents of one value in the middle, and where that value must be read again after an edit. */
const holders: [name: string, read: (source: string) => SourceReading, make: (value: string) => string][] = [
  ['text', readText, (value) => `a ${value} b`],
  ['markdown paragraph', readMarkdown, (value) => `x\n\na ${value} b\n\nc`],
  ['markdown table', readMarkdown, (value) => `| a | b |\n|--|--|\n| 1 | ${value} |\n`],
  ['markdown link title', readMarkdown, (value) => `[a](b "${value}")`],
  ['markdown code', readMarkdown, (value) => `a \`${value}\` b`],
  ['html text', readHtml, (value) => `<p>a ${value} b</p>`],
  ['html attribute', readHtml, (value) => `<p title="${value}">x</p>`],
  ['html bare attribute', readHtml, (value) => `<p title=${value}>x</p>`],
  ['html script', readHtml, (value) => `<script>a("${value}")</script>`],
  ['html json', readHtml, (value) => `<script type="application/json">{"a":"${value}"}</script>`],
  ['json', (source) => readJson(source), (value) => `{"a": "${value}"}`],
  ['json number', (source) => readJson(source), (value) => `{"a": ${value}}`],
  ['csv', (source) => readCsv(source), (value) => `a,b\n1,${value}\n`],
  ['csv quoted', (source) => readCsv(source), (value) => `a,b\n1,"${value}"\n`],
  ['xml', readXml, (value) => `<a b="${value}">x</a>`],
  ['script', readScript, (value) => `f('${value}')`],
];

describe.each(holders)('%s', (name, read, make) => {
  const value = '110105194912';
  // Code spans have no escapes: a backtick that comes in is changed. A string with markup in it is read as markup.
  const left = name === 'markdown code' ? '`' : name.endsWith('script') ? '<' : '';
  const signs = '*_某0aX"\'`<>&,;|\\[]()#~-+.张{}$%'.replace(left, '');
  const replacement = fc.string({
    unit: fc.constantFrom(...signs),
    minLength: 1,
    maxLength: 14,
  });

  test('an edit is read again as it was made', () => {
    const source = make(value);
    fc.assert(
      fc.property(fc.nat(11), fc.nat(12), replacement, (a, b, text) => {
        const reading = read(source);
        const block = reading.blocks.findIndex((one) => one.text.includes(value));
        const before = reading.blocks[block]?.text ?? '';
        const at = before.indexOf(value);
        const edit = {
          block,
          start: at + Math.min(a, b),
          end: at + Math.max(a, b) || at + 1,
          replacement: text,
        };
        const after = read(reading.write([edit])).blocks.map((one) => one.text);
        expect(after).toContain(applyEdits(before, [edit]));
      }),
      { numRuns: 200 },
    );
  });
});
