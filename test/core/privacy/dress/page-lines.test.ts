import { expect, test } from 'vitest';
import { pageLines } from '#core/privacy/dress/page-lines.ts';

test.each<[string, string, string | undefined]>([
  ['paragraphs', '<p>甲</p>\n<p style="text-indent: 2em">乙</p>', '甲\n乙\n'],
  ['breaks, however they are written', '甲<br>乙<br/>丙<BR />丁', '甲\n乙\n丙\n丁'],
  [
    'divisions with looks inside',
    '<div class="x"><div><span lang="EN-US">甲 <b>乙</b></span></div><div>丙</div></div>',
    '甲 乙\n丙\n',
  ],
  ['items', '<ul>\n  <li>甲，乙</li>\n  <li>丙，丁</li>\n</ul>', '甲，乙\n丙，丁\n'],
  ['a free line of the source', '<p>甲。</p>\n\n<p>乙</p>', '甲。\n\n乙\n'],
  [
    'around a table, which stays',
    '<p>甲</p><table><tr><td><p>乙</p></td></tr></table><p>丙</p>',
    '甲\n<table><tr><td><p>乙</p></td></tr></table>\n丙\n',
  ],
  [
    'tags that hold something stay',
    '<p>甲<a href="x">乙</a><br><img alt="丙"></p><p title="丁">戊',
    '甲<a href="x">乙</a>\n<img alt="丙">\n<p title="丁">戊',
  ],
  ['a value in a look stays', '<p id="n11010519">甲</p>', '<p id="n11010519">甲\n'],
  [
    'what nobody sees stays',
    '<p>138<span style="display:none">99</span>0013</p>',
    '138<span style="display:none">99</span>0013\n',
  ],
  ['a cell between bars is one line', '| 甲<br>乙 | 丙 |', undefined],
  ['a row of divisions is one line', '<div class="r"><div>甲</div><div>乙</div></div>', '甲</div><div>乙\n'],
  ['looks alone break nothing', '<b>甲</b>乙', '甲乙'],
  ['comments of a word processor', '甲<!--[if gte mso 9]-->乙<!--[endif]-->丙<!-- -->', '甲乙丙'],
  ['a comment that says something stays', '甲<!-- 乙 --><!--丙-->', undefined],
  ['no JSON', '{"content":"<p>甲</p><p>乙</p>"}', undefined],
  ['a table that never ends', '<p>甲<table><p>乙</p>', '甲<table><p>乙</p>'],
  ['no tags', '甲 < 乙 > 丙', undefined],
])('%s', (_, page, lines) => {
  expect(pageLines(page)?.text).toBe(lines);
});

test('each place of the lines is one of the page', () => {
  const page = '<p>甲<b>乙</b></p>\n<p>丙丁<br>戊</p>';
  const lines = pageLines(page);
  const back = [...(lines?.text ?? '')].map((_, at) => page.slice(lines?.startOf(at), lines?.endOf(at + 1)));
  expect(back).toEqual(['甲', '乙', '</p>\n', '丙', '丁', '<br>', '戊', '</p>']);
});
