import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import { isParquet, parquetBlocks } from '../../../scripts/gate/parquet-blocks.ts';
import { gate } from '../../../scripts/gate.ts';

const bytes = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: '单位', data: ['甲局', '乙局'], type: 'STRING' },
      { name: '得分', data: [9.5, null], type: 'DOUBLE' },
    ],
  }),
);

async function partsOf(file: Uint8Array): Promise<Block[][]> {
  const parts: Block[][] = [];
  for await (const part of parquetBlocks(file)) parts.push(part);
  return parts;
}

test('a Parquet file is a table: names of columns, then every value', async () => {
  expect(isParquet(bytes)).toBe(true);
  const blocks = (await partsOf(bytes)).flat();
  expect(
    blocks.filter(({ cell }) => cell).map(({ text, role, cell }) => [text, role, cell?.row, cell?.column]),
  ).toEqual([
    ['单位', 'header', 0, 0],
    ['得分', 'header', 0, 1],
    ['甲局', 'cell', 1, 0],
    ['9.5', 'cell', 1, 1],
    ['乙局', 'cell', 2, 0],
  ]);
});

test.each([
  ['something else', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])],
  ['nothing', new Uint8Array()],
])('%s is none', (_what, other) => {
  expect(isParquet(other)).toBe(false);
});

test('a damaged one is not read', async () => {
  const damaged = bytes.slice();
  damaged.fill(255, bytes.length - 40, bytes.length - 4);
  await expect(partsOf(damaged)).rejects.toThrow();
});

test('groups of rows are read one by one, each under its header', async () => {
  const long = new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: '单位', data: ['甲局', '乙局', '丙局'], type: 'STRING' }],
      rowGroupSize: 2,
    }),
  );
  const parts = await partsOf(long);
  expect(parts.map((part) => part.map(({ text, cell, place }) => [text, cell?.row, place.line]))).toEqual([
    [
      ['单位', 0, undefined],
      ['甲局', 1, 1],
      ['乙局', 2, 2],
    ],
    [
      ['单位', 0, undefined],
      ['丙局', 1, 3],
    ],
    [['hyparquet', undefined, undefined]],
  ]);
});

test('the gate stops a leak in one, and in a workbook inside an archive', async () => {
  // A textbook number; nobody's.
  const id = '11010519491231002X';
  const parquet = new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: '身份证号', data: [id], type: 'STRING' }] }),
  );
  const workbook = writeXlsx([
    { name: '表', widths: [20], rows: [{ cells: [{ text: `身份证号 ${id}`, look: 'text' }] }] },
  ]);
  const root = mkdtempSync(join(tmpdir(), 'gate-'));
  writeFileSync(join(root, 'a.parquet'), parquet);
  writeFileSync(join(root, 'b.zip'), zipSync({ 'b.xlsx': workbook }));
  writeFileSync(join(root, 'c.parquet'), bytes);
  const { leaks, unreadable } = await gate(root, { asOf: '2026-01-01' });
  rmSync(root, { recursive: true });
  expect(leaks.map(({ file, kind }) => [file, kind])).toEqual([
    ['a.parquet', 'resident-id'],
    ['b.zip', 'resident-id'],
  ]);
  expect(unreadable).toEqual([]);
});
