import { expect, test } from 'vitest';
import { pageLines } from '#core/privacy/dress/page-lines.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

test.each([
  [
    'one cell',
    '<table border="0"><tr><td><p>第一行，公示。</p><p>联系电话：0594-1234567</p></td></tr></table>',
    '第一行，公示。\n联系电话：0594-1234567\n',
  ],
  [
    'a cell in each row',
    '<TABLE><TBODY><TR><TD>姓名：张三，男</TD></TR><TR><TD>住址：龙山路12号</TD></TR></TBODY></TABLE>',
    '姓名：张三，男\n住址：龙山路12号\n',
  ],
  [
    'a table inside',
    '<table><tr><td>名单如下：共两人。<table><tr><td>张三</td><td>男</td></tr></table></td></tr></table>',
    '名单如下：共两人。<table><tr><td>张三</td><td>男</td></tr></table>\n',
  ],
])('a table that lays out %s is lines', (_, html, lines) => {
  expect(pageLines(html)?.text.replace(/^\n/, '')).toBe(lines);
});

test.each([
  ['two columns', '<table><tr><td>姓名：张三，男</td><td>住址：龙山路12号，</td></tr></table>'],
  [
    'one column of values',
    '<table><tr><th>姓名</th></tr><tr><td>张三</td></tr><tr><td>李四</td></tr></table>',
  ],
  [
    'values in its tags',
    '<table data-id="110105197903024014"><tr title="13800138000"><td data-x="1">姓名：张三，男</td></tr></table>',
  ],
])('one of %s stays', (_, html) => {
  expect(pageLines(html)?.text ?? html).toContain('<table');
});

test('tables that stand deeper than anybody looks part no table above them', () => {
  const deep = 20;
  const html = `${'<table><tr><td>名单，如下。'.repeat(deep)}张三${'</td></tr></table>'.repeat(deep)}<p>第一行</p><p>第二行</p>`;
  expect(pageLines(html)?.text).toMatch(/第一行\n第二行\n?$/);
});

test('the line of an office below a list stays quiet in it', () => {
  const html =
    '<table width="100%"><tr><td><p>一、张三，男，住龙山路12号3栋501室，身份证号110105197903024014。</p><p>如有异议，请与示例县民政局联系，联系电话：0594-1234567，通讯地址：示例县人民路1号。</p></td></tr></table>';
  const found = scan([{ text: html, role: 'text', place: {} }], policy)
    .filter(({ severity, kind }) => severity !== 'notice' && kind !== 'name')
    .map(({ start, end }) => html.slice(start, end));
  expect(found).toEqual(['龙山路12号3栋501室', '110105197903024014']);
});

test('so it does in the cell of a form', () => {
  const html =
    '<table><tr><td>主要事实</td><td><p>一、张三，男，住龙山路12号3栋501室，身份证号110105197903024014。</p><p>如有异议，请与示例县民政局联系，联系电话：0594-1234567，通讯地址：示例县人民路1号。</p></td></tr><tr><td>意见</td><td>同意</td></tr></table>';
  const found = scan([{ text: html, role: 'text', place: {} }], policy)
    .filter(({ severity, kind }) => severity !== 'notice' && kind !== 'name')
    .map(({ start, end }) => html.slice(start, end));
  expect(found).toEqual(['龙山路12号3栋501室', '110105197903024014']);
});
