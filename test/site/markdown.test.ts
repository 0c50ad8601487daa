import { expect, test } from 'vitest';
import { renderMarkdown } from '../../site/markdown.ts';

test.each([
  ['a script', 'a<script>alert(1)</script>b', /<script/],
  ['a handler', '<p onclick="x()">a</p>', /onclick/],
  ['a style', '<p style="color:red">a</p>', /style/],
  ['a picture of another host', '![photo](https://elsewhere.example/a.png)', /<img|elsewhere/],
  ['a comment', 'a <!-- hidden --> b', /hidden/],
  ['a hidden frame', '<iframe src="https://elsewhere.example"></iframe>', /<iframe/],
  ['a script link', '[a](javascript:alert(1))', /javascript/],
  ['a link without scheme to another host', '[a](//elsewhere.example)', /elsewhere/],
])('%s does not come through', (_what, source, refused) => {
  expect(renderMarkdown(source)).not.toMatch(refused);
});

test('text stays where a tag goes', () => {
  expect(renderMarkdown('<section>甲</section>')).toContain('甲');
  expect(renderMarkdown('![办事大厅](hall.png)')).toContain('办事大厅');
});

test('tables keep their shape, their headers get a scope and scroll on their own', () => {
  const html = renderMarkdown('| 项目 | 数 |\n| --- | ---: |\n| 甲 | 1 |');
  expect(html).toContain('<div class="wide" tabindex="0" role="group"');
  expect(html).toContain('<th scope="col">项目</th>');
  expect(html).toContain('class="num"');
});

test('headings continue those of the page', () => {
  expect(renderMarkdown('# 一\n\n## 二', 3)).toMatch(/<h3>一<\/h3>\s*<h4>二<\/h4>/);
});
