import { describe, expect, test } from 'vitest';
import type { Role } from '#core/documents/block.ts';
import { readHtml } from '#core/documents/html.ts';

type Row = [source: string, blocks: [role: Role, text: string][]];
const shape = (source: string) => readHtml(source).blocks.map(({ role, text }) => [role, text]);

describe('text', () => {
  const rows: Row[] = [
    ['', []],
    ['  \n ', []],
    [
      '<p>a</p><p>b</p>',
      [
        ['text', 'a'],
        ['text', 'b'],
      ],
    ],
    ['<p>1101<b>05</b><span>1949</span>', [['text', '1101051949']]],
    [
      '<p>1101<!-- x -->05',
      [
        ['comment', ' x '],
        ['text', '110105'],
      ],
    ],
    ['<p>1101<wbr>05&#49;&#x39;49', [['text', '1101051949']]],
    ['<p>1101<br>05', [['text', '1101\n05']]],
    ['<p>\n   a\n   b  </p>', [['text', 'a b']]],
    ['<pre>a\n  b</pre>', [['text', 'a\n  b']]],
    ['&lt;b&gt; &copy 2024 &amp;amp;', [['text', '<b> © 2024 &amp;']]],
    ['<o:p>1101</o:p><my-tag>05</my-tag>', [['text', '110105']]],
    [
      '<dl><dt>电话<dd>138',
      [
        ['text', '电话'],
        ['text', '138'],
      ],
    ],
    [
      'a<script>f("b&amp;")</script>c',
      [
        ['text', 'b&amp;'],
        ['text', 'f("")'],
        ['text', 'ac'],
      ],
    ],
    [
      '<style>a::before{content:"\\31 1"}</style>',
      [
        ['text', '11'],
        ['text', 'a::before{content:""}'],
      ],
    ],
    ['<textarea>a &lt; b</textarea>', [['text', 'a < b']]],
    ['<title>a</title>', [['text', 'a']]],
    ['<noscript><p>a</p></noscript>', [['text', 'a']]],
    ['<svg><text>a<tspan>b</tspan></text></svg>', [['text', 'ab']]],
    ['<p title="never closed', [['text', '<p title="never closed']]],
    ['a < b > c', [['text', 'a < b > c']]],
  ];
  test.each(rows)('reads source %#', (source, blocks) => expect(shape(source)).toEqual(blocks));
});

describe('what a reader of the page does not see', () => {
  const rows: Row[] = [
    [
      '<div hidden>a<div>b</div></div>c',
      [
        ['hidden', 'a'],
        ['hidden', 'b'],
        ['text', 'c'],
      ],
    ],
    [
      'a<span style="display: NONE">b</span>c',
      [
        ['attribute', 'display: NONE'],
        ['hidden', 'b'],
        ['text', 'ac'],
      ],
    ],
    ['<template><p>a</p></template>', [['hidden', 'a']]],
    ['<!-- <p>1101<b>05</b></p> -->', [['comment', '110105']]],
    ['<!--[if IE]>a<![endif]-->', [['comment', '[if IE]>a']]],
    ['<?php echo 1 ?>', [['comment', 'php echo 1 ?']]],
  ];
  test.each(rows)('reads source %#', (source, blocks) => {
    const found = shape(source);
    for (const block of blocks) expect(found).toContainEqual(block);
  });
});

describe('attributes', () => {
  const rows: [source: string, label: string, text: string][] = [
    ['<p title="a &quot;b&quot;">', 'title', 'a "b"'],
    ["<p data-x='a'>", 'data-x', 'a'],
    ['<p title=a>', 'title', 'a'],
    ['<p title="a" title="b">', 'title', 'b'],
    ['</p title="a">', 'title', 'a'],
    ['<a href="?idcard=%31%32&amp;b=1">', 'href', '?idcard=12&b=1'],
    ['<a href="?a=%E5%BC%A0">', 'href', '?a=张'],
    ['<a href="?a=%E5%31">', 'href', '?a=%E51'],
    ['<a href="tel:13812345678">', 'href', 'tel:13812345678'],
    ['<input name="phone" value="138">', 'phone', '138'],
    ['<meta name="description" content="x">', 'description', 'x'],
    ['<path d="M110105199003077">', 'd', 'M110105199003077'],
    ['<p title="100%31">', 'title', '100%31'],
  ];
  test.each(rows)('reads source %#', (source, label, text) => {
    const found = readHtml(source).blocks.map((block) => [block.role, block.label, block.text]);
    expect(found).toContainEqual(['attribute', label, text]);
  });

  test('geometry alone is no text', () => {
    expect(
      shape('<path d="M1.12345678901234 2L3 4" transform="scale(1)"/><rect x="12" width="30"/>'),
    ).toEqual([]);
  });

  test('a document in an attribute is read as one', () => {
    expect(shape('<iframe srcdoc="&lt;p&gt;1101&lt;b&gt;05&lt;/b&gt;">')).toEqual([['text', '110105']]);
  });
});

describe('tables', () => {
  const cells = (source: string) =>
    readHtml(source).blocks.map(({ role, text, cell }) => [role, text, cell?.table, cell?.row, cell?.column]);

  test('header, spans and a value in two paragraphs', () => {
    const source = `<table><caption>名单<tr><th rowspan=2>姓名<th colspan=2>证件<tr><th>种类<th>号码
      <tr><td>甲<td><p>身份证</p><td><p>110105</p><p>1949</p></table>`;
    expect(cells(source)).toEqual([
      ['caption', '名单', undefined, undefined, undefined],
      ['header', '姓名', 0, 0, 0],
      ['header', '证件', 0, 0, 1],
      ['header', '种类', 0, 1, 1],
      ['header', '号码', 0, 1, 2],
      ['cell', '甲', 0, 2, 0],
      ['cell', '身份证', 0, 2, 1],
      ['cell', '110105\n1949', 0, 2, 2],
    ]);
  });

  test.each([
    [
      '<table><tr><td colspan=2>救助名单<tr><td>姓名<td>电话<tr><td>甲<td>13812345678<tr><td>乙<td>13812345679</table>',
    ],
    ['<table><tr><td>姓名<td>甲<td>性别<td>女<tr><td>电话<td>13812345678</table>'],
    ['<table><tr><td>1<td>2<tr><td>3<td>4</table>'],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['<table><tr><td>姓名<td>甲<td>电话<td>13812345678</table>'],
  ])('a table without th has no header %#', (source) => {
    expect(cells(source).every(([role]) => role === 'cell')).toBe(true);
  });

  test('tables in cells have numbers of their own', () => {
    expect(cells('<table><tr><td>a<table><tr><td>b</table>c<td>d</table>')).toEqual([
      ['cell', 'a', 0, 0, 0],
      ['cell', 'b', 1, 0, 0],
      ['cell', 'c', 0, 0, 0],
      ['cell', 'd', 0, 0, 1],
    ]);
  });

  test('spans beyond all measure cost nothing', () => {
    const row = `<tr>${'<td colspan=99999999 rowspan=99999999>a'.repeat(200)}`;
    expect(readHtml(`<table>${row.repeat(20)}</table>`).blocks.length).toBe(4000);
  });
});

describe('edits', () => {
  const rows: [source: string, find: string, replacement: string, written: string][] = [
    ['<p>1101<b>05</b>19</p>', '11010519', '11****19', '<p>11**<b>**</b>19</p>'],
    ['<p>1101<b>05</b>19</p>', '11010519', '（略）', '<p>（略）<b></b></p>'],
    ['<p>&#49;101</p>', '1101', '****', '<p>****</p>'],
    ['<p title=1101>', '1101', 'a b', '<p title="a b">'],
    ['<p title="1101">', '1101', '"<&', '<p title="&quot;&lt;&amp;">'],
    ['<a href="?a=%31101">', '1101', '1**1', '<a href="?a=1**1">'],
    ['<td><p>11</p><p>01</p>', '11\n01', '*****', '<td><p>**</p><p>**</p>'],
    ['<script>f("\\u0031101")</script>', '1101', '*', '<script>f("*")</script>'],
    [
      '<script type="application/json">{"a":1101}</script>',
      '1101',
      '</b>',
      '<script type="application/json">{"a":"\\u003c/b>"}</script>',
    ],
    ['<!-- 1101 -->', '1101', '-->', '<!-- --＞ -->'],
  ];
  test.each(rows)('are written into the source %#', (source, find, replacement, written) => {
    const whole = source.startsWith('<td>') ? `<table><tr>${source}</table>` : source;
    const reading = readHtml(whole);
    const block = reading.blocks.findIndex((one) => one.text.includes(find));
    const start = reading.blocks[block]?.text.indexOf(find) ?? 0;
    const edit = { block, start, end: start + find.length, replacement };
    expect(reading.write([edit])).toBe(source === whole ? written : `<table><tr>${written}</table>`);
  });
});

test('places count lines as editors do, in any line ending', () => {
  const { blocks } = readHtml('<p>a</p>\r\n<p>b</p>\r<p>c</p>\n  <p title="d">e</p>');
  expect(blocks.map(({ text, place }) => [text, place.line, place.column])).toEqual([
    ['a', 1, 4],
    ['b', 2, 4],
    ['c', 3, 4],
    ['d', 4, 13],
    ['e', 4, 16],
  ]);
});

test.each([
  ['nested elements', '<div>'.repeat(200_000)],
  ['formatting that would multiply', Array.from({ length: 20_000 }, (_, i) => `<b a=${i}><p>x`).join('')],
  ['nested tables', '<table><tr><td>'.repeat(20_000)],
  ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
  ['open quotes', '<a x="'.repeat(50_000)],
  ['comments in comments', '<!-- <!-- '.repeat(20_000)],
  ['ampersands', '&#'.repeat(200_000)],
])('%s end in time', (_name, source) => {
  const started = performance.now();
  expect(readHtml(source).write([])).toBe(source);
  expect(performance.now() - started).toBeLessThan(5000);
});
