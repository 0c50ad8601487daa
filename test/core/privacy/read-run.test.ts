import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-23');
const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ text, role: 'text', place: {} }));
const found = (blocks: readonly Block[]): string[] =>
  scan(blocks, policy)
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, block, start, end }) => `${block} ${kind} ${blocks[block]?.text.slice(start, end)}`);

const id = '350203199609134115';

test.each<[string, Block[], string[]]>([
  [
    'a list of lines, headed by the first',
    paragraphs('公示', '姓名,护照号,电话', '王小明,G98378450,13800138000', '李建国,E35943848,13900139000'),
    ['2 passport G98378450', '2 mobile 13800138000', '3 passport E35943848', '3 mobile 13900139000'],
  ],
  [
    'a number that goes on in the next paragraph, in two parts',
    paragraphs('身份证号码：35020319960913', '4115，现予公示。'),
    ['0 resident-id 35020319960913', '1 resident-id 4115'],
  ],
  [
    'one digit a paragraph',
    paragraphs('身份证号', ...id),
    [...id].map((digit, at) => `${at + 1} resident-id ${digit}`),
  ],
  ['a label and its value', paragraphs('身份证号：', id), [`1 resident-id ${id}`]],
  [
    'nothing over the border of a part',
    [
      { text: '身份证号码：35020319960913', role: 'text', place: { part: 'header' } },
      { text: '4115', role: 'text', place: { part: 'footer' } },
    ],
    [],
  ],
  [
    'the title above a table whose cells are blocks',
    [
      ...paragraphs('关于公务用车公开拍卖的公告', '标的如下'),
      ...['车牌号', '车架号', '鲁EC0086', 'LSV1CCY72H3254282'].map(
        (text, at): Block => ({
          text,
          role: 'cell',
          place: {},
          cell: { table: 0, row: at >> 1, column: at % 2 },
        }),
      ),
    ],
    [],
  ],
  ['no more for one paragraph', paragraphs(`身份证号：${id}`), [`0 resident-id ${id}`]],
])('%s', (_, blocks, expected) => {
  expect(found(blocks).filter((one) => !/notice/.test(one))).toEqual(expected);
});

test('parts are masked each in its own paragraph, and nothing is left of them', () => {
  const blocks = paragraphs('身份证号码：35020319960913', '4115，现予公示。');
  const texts = blocks.map(({ text }) => text);
  for (const { block, start, end, replacement } of mask(blocks, scan(blocks, policy), 'court').reverse())
    texts[block] = (texts[block] ?? '').slice(0, start) + replacement + (texts[block] ?? '').slice(end);
  expect(texts.join('\n')).not.toMatch(/\d{4}/);
  expect(found(paragraphs(...texts))).toEqual([]);
});

test('long documents are read in several runs, each paragraph once', () => {
  const many = paragraphs(
    ...Array.from({ length: 3_000 }, (_, n) =>
      n % 100 === 7 ? `身份证号：${id}` : `第${n}段没有个人信息。`,
    ),
  );
  expect(found(many)).toHaveLength(30);
});
