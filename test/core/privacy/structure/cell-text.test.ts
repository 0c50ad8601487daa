import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { isLine, isText } from '#core/privacy/structure/cell-text.ts';

const policy = defaultPolicy('2026-11-21');

const article =
  '经查，当事人张三，男，汉族，1979年3月2日出生，住龙山路12号3栋501室，身份证号110105197903024014。\n如有异议，请与示例县民政局联系，联系电话：0594-1234567。';

test.each([
  ['an article', article, true],
  [
    'a list in lines',
    '姓名 身份证号\n张三 110105197903024014\n李四 110105198003024011\n王五 110105198103024010',
    true,
  ],
  ['a name', '张三', false],
  ['two people', '张三\n李四', false],
  ['an address', '示例省示例市示例县龙山街道阳光社区龙山路12号阳光家园3栋2单元501室', false],
  [
    'two fields on lines that follow each other',
    `家庭成员：${'张三'.repeat(20)}\n联系方式：${'李四'.repeat(20)}`,
    true,
  ],
  ['fields with a line between them', `备注，${'张三'.repeat(20)}\n${'李四'.repeat(20)}\n备注，`, false],
  ['very many words in one line', '备注，'.repeat(300_000), false],
  ['one sentence', '经审核，符合条件，同意纳入最低生活保障范围。', false],
])('%s in a cell is read as text or not', (_, text, is) => {
  expect(isText(text)).toBe(is);
});

test.each([
  ['a field', '联系电话：0594-1234567', true],
  ['a name', '张三', false],
  ['a number', '110105197903024014', false],
])('%s that fills a row by itself is a line or not', (_, text, is) => {
  expect(isLine(text)).toBe(is);
});

const cells = (...rows: string[][]): Block[] =>
  rows.flatMap((row, y) =>
    row.map((text, column): Block => ({ text, role: 'cell', place: {}, cell: { table: 0, row: y, column } })),
  );

const alarms = (blocks: readonly Block[]): string[] =>
  scan(blocks, policy)
    .filter(({ severity, kind }) => severity !== 'notice' && kind !== 'name')
    .map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');

const expected = ['1979年3月2日', '龙山路12号3栋501室', '110105197903024014'];

test.each([
  ['lays out a page', cells([article])],
  ['is a row of a form', cells(['主要事实', article], ['处理意见', '情况属实，同意上报。'])],
  ['is laid out line by line', cells(...article.split('\n').map((line) => [line]))],
])('a text that %s is read as it is without a table; the line of the office stays quiet', (_, blocks) => {
  expect(alarms(blocks)).toEqual(expected);
});

test('a column of names stays a column', () => {
  const list = cells(['姓名'], ['欧阳建国'], ['赵伊'], ['阿依古丽·买买提']);
  expect(scan(list, policy).map(({ kind, block }) => [kind, block])).toEqual([
    ['name', 1],
    ['name', 2],
    ['name', 3],
  ]);
});
