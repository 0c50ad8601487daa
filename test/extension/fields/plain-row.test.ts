import { expect, test } from 'vitest';
import { PlainCell, PlainRow, plainCells } from '../../../extension/fields/plain-row.ts';
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

test('a row takes its cells, headers too, and leaves out what is blank', () => {
  const row = new PlainRow({} as Element, { editor: null, host: null } as unknown as Scope, 0);
  row.fill(['户主', '', '张三'], (column) => column === 0);
  expect(row.pieces.map(({ text, role, column }) => [text, role, column])).toEqual([
    ['户主', 'header', 0],
    ['张三', 'cell', 2],
  ]);
  expect(row.characters).toBe(4);
  const [, second] = row.pieces;
  expect(second?.index).toBeUndefined();
  row.first = 7;
  expect(row.pieces.map(({ index }) => index)).toEqual([7, 8]);
});

test('a cell keeps what was found in it', () => {
  const row = new PlainRow({} as Element, { editor: null, host: null } as unknown as Scope, 0);
  row.fill(['甲'], () => false);
  const [cell] = row.pieces;
  const finding = {
    kind: 'name',
    block: 0,
    start: 0,
    end: 1,
    confidence: 1,
    severity: 'notice',
    reasons: [],
  } as const;
  for (const findings of [[], [finding], [finding, finding]])
    if (cell) {
      cell.findings = findings;
      expect(cell.findings).toEqual(findings);
    }
});

test('a cell tells its place by the numbers of its row', () => {
  const [editor, table] = [{}, {}] as Element[];
  const row = new PlainRow({} as Element, { editor, table, host: null } as unknown as Scope, 4);
  const cell = new PlainCell(row, '甲', false, 1);
  Object.assign(row, { editor: 2, table: 3 });
  expect(cell.spot).toEqual({ area: 'editor', editor: 2, table: 3, row: 5, column: 2 });
  const { table: number, row: at, column } = cell.cell;
  expect([number, at, column]).toEqual([2, 4, 1]);
  expect([cell.editor, cell.table]).toEqual([editor, table]);
});
