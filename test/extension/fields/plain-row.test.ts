import { expect, test } from 'vitest';
import type { Finding } from '#core/privacy/finding.ts';
import { plainCells, sizeOf } from '../../../extension/fields/plain-cells.ts';
import { PlainRow } from '../../../extension/fields/plain-row.ts';
import type { Scope } from '../../../extension/fields/scope.ts';

test.each([
  ['<td>1</td><td>甲</td>', ['1', '甲'], [false, false]],
  ['<th>序号</th><th scope="col" style="width: 3em">姓名</th>', ['序号', '姓名'], [true, true]],
  ['\n  <td></td>\n  <td class="x" align="left"> 乙 </td>\n', ['', ' 乙 '], [false, false]],
  ['<td>a &lt;b&gt; &amp;amp; c&nbsp;d</td>', ['a <b> &amp; c\u00a0d'], [false]],
  ['<td></td><td> 丙\n丁 </td>', ['', ' 丙\n丁 '], [false, false]],
  ['<td>1</td>\n<td>戊</td>', ['1', '戊'], [false, false]],
  ['', [], []],
])('cells with text and nothing else are read (%#)', (html, texts, headers) => {
  const cells = plainCells(html);
  expect(cells?.texts).toEqual(texts);
  expect(texts.map((_, column) => cells?.headers[column] === true)).toEqual(headers);
});

test.each([
  ['another element in a cell', '<td>1<b>2</b></td>'],
  ['a comment', '<td>1<!-- 2 --></td>'],
  ['a line break', '<td>1<br>2</td>'],
  ['a span', '<td colspan="2">1</td>'],
  ['text that a reader may see in an attribute', '<td title="13800138000">1</td>'],
  ['data of a script', '<td data-phone="13800138000">1</td>'],
  ['a cell that can be edited by itself', '<td contenteditable="true">1</td>'],
  ['text beside the cells', '<td>1</td>2'],
  ['something else in the row', '<template></template><td>1</td>'],
  ['another namespace', '<td xmlns="http://www.w3.org/1999/xhtml">1</td>'],
  ['a cell that is not closed', '<td>1'],
  ['a header closed as a cell', '<th>1</td>'],
])('a row with %s is read node by node', (_, html) => {
  expect(plainCells(html)).toBeUndefined();
});

const rowOf = (html: string, scope: Partial<Scope> = {}, at = 0): PlainRow => {
  const whole = { editor: null, host: null, head: false, preformatted: false, ...scope } as unknown as Scope;
  return new PlainRow(
    {} as Element,
    whole,
    at,
    html,
    sizeOf(html, whole) ?? { count: 0, characters: 0, heads: false, even: false },
  );
};

const found = (block: number): Finding => ({
  kind: 'name',
  block,
  start: 0,
  end: 1,
  confidence: 1,
  severity: 'notice',
  reasons: [],
});

test.each([
  ['<th>户主</th><td></td><td>张三</td>', 2, 4, true],
  ['<td>户主</td><td>张三</td>', 2, 4, false],
  ['<td></td><td>张三</td>', 1, 2, false],
  ['<td>\u3000</td><td>张三</td>', 1, 2, false],
  ['<td> 张 三 </td>', 1, 5, false],
  ['<td>a &lt;b&gt;</td>', 1, 5, false],
  ['<td>张\n  三</td>', 1, 3, false],
  ['', 0, 0, false],
])('a row says what it holds as its cells say it (%#)', (html, count, characters, heads) => {
  const row = rowOf(html);
  expect([row.count, row.characters, row.heads]).toEqual([count, characters, heads]);
  expect(row.pieces.length).toBe(count);
  expect(row.pieces.reduce((sum, { text }) => sum + text.length, 0)).toBe(characters);
});

test('a row with more in it than text has no size', () => {
  expect(sizeOf('<td>1<b>2</b></td>', { preformatted: false } as Scope)).toBeUndefined();
});

test('a row makes its cells, headers too, and leaves out what is blank', () => {
  const row = rowOf('<th>户主</th><td></td><td>张三</td>');
  expect(row.pieces.map(({ text, role, column }) => [text, role, column])).toEqual([
    ['户主', 'header', 0],
    ['张三', 'cell', 2],
  ]);
  expect(row.pieces).toBe(row.pieces);
  const [, second] = row.pieces;
  expect(second?.index).toBeUndefined();
  row.first = 7;
  expect(row.pieces.map(({ index }) => index)).toEqual([7, 8]);
});

test('cells in passing are not kept, and are those that are kept when there are some', () => {
  const row = rowOf('<td>甲</td>');
  expect(row.passing).not.toBe(row.passing);
  expect(row.passing[0]?.text).toBe('甲');
  expect(row.pieces).toBe(row.passing);
});

test('a row tells its cells what was found in each', () => {
  const row = rowOf('<td>甲</td><td>乙</td><td>丙</td>');
  expect([row.findings, row.holds, row.pieces[0]?.findings]).toEqual([undefined, false, undefined]);
  row.take([found(3), found(10), found(12), found(12), found(20)], 1, 4, 10);
  expect(row.holds).toBe(true);
  expect(row.findings).toEqual([found(10), found(12), found(12)]);
  expect(row.pieces.map(({ findings }) => findings?.length)).toEqual([1, 0, 2]);
  const severities: string[] = [];
  row.eachSeverity((severity) => severities.push(severity));
  expect(severities).toEqual(['notice', 'notice', 'notice']);
  row.take([], 0, 0, 10);
  expect([row.findings, row.holds]).toEqual([[], false]);
});

test('a cell takes what was found in it, and leaves what was found in others', () => {
  const row = rowOf('<td>甲</td><td>乙</td>');
  const [first, second] = row.pieces;
  row.take([found(11)], 0, 1, 10);
  for (const findings of [[], [found(0)], [found(5), found(5)]])
    if (first) {
      first.findings = findings;
      expect(first.findings?.length).toBe(findings.length);
      expect(second?.findings?.length).toBe(1);
    }
  expect(row.findings?.map((one) => row.cellOf(one))).toEqual([0, 0, 1]);
});

test('a cell tells its place by the numbers of its row', () => {
  const [editor, table] = [{}, {}] as [HTMLElement, Element];
  const row = rowOf('<td></td><td>甲</td>', { editor, table }, 4);
  const [cell] = row.pieces;
  Object.assign(row, { editor: 2, table: 3 });
  expect(cell?.spot).toEqual({ area: 'editor', editor: 2, table: 3, row: 5, column: 2 });
  const { table: number, row: at, column } = cell?.cell ?? {};
  expect([number, at, column]).toEqual([2, 4, 1]);
  expect([cell?.editor, cell?.table]).toEqual([editor, table]);
});
