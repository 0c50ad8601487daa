import { expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

async function read(...rows: string[][]) {
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const reading = await readDocument('form.html', new TextEncoder().encode(`<table>${html}</table>`));
  const blocks = 'blocks' in reading ? reading.blocks : [];
  const findings = scan(blocks, policy).filter(({ severity }) => severity !== 'notice');
  const found = findings.map(
    ({ kind, block, start, end }) => `${kind} ${blocks[block]?.text.slice(start, end)}`,
  );
  return { blocks, findings, found };
}

const id = '11010519491231002X';

test.each([
  [
    'a box for each digit',
    [
      ['姓名', '王小明'],
      ['身份证号', ...id],
    ],
    [...id],
  ],
  [
    'three parts under one label',
    [
      ['姓名', '王小明'],
      ['身份证号', '110105', '19491231', '002X'],
    ],
    ['110105', '19491231', '002X'],
  ],
  [
    'three columns',
    [
      ['姓名', '前六位', '出生日期', '后四位'],
      ['王小明', '110105', '19491231', '002X'],
      ['李娟', '440524', '18800101', '0014'],
    ],
    ['110105', '19491231', '002X', '440524', '18800101', '0014'],
  ],
])('a resident ID over cells: %s', async (_, rows, parts) => {
  const { found, findings, blocks } = await read(...rows);
  expect(found).toEqual(parts.map((part) => `resident-id ${part}`));
  for (const { block, replacement } of mask(blocks, findings, policy.profile))
    expect([blocks[block]?.text.length, replacement]).toEqual([
      replacement.length,
      '*'.repeat(replacement.length),
    ]);
});

test('a mobile over cells is asked for', async () => {
  expect((await read(['姓名', '王小明'], ['手机号', ...'13800138000'])).found.length).toBe(11);
  expect((await read(['姓名', '王小明'], ['编号', ...'13800138000'])).found).toEqual([]);
});

test.each([
  [
    [
      ['项目', '一月', '二月', '三月'],
      ['用水量', '110105', '19491231', '0021'],
    ],
  ],
  [
    [
      ['序号', '数量', '金额'],
      ['1', '13800', '138000'],
      ['2', '13900', '139000'],
    ],
  ],
  [
    [
      ['姓名', '分数', '排名', '总分'],
      ['王小明', '622202', '12345678', '90128'],
    ],
  ],
])('figures side by side are no number %#', async (rows) => {
  expect((await read(...rows)).found).toEqual([]);
});
