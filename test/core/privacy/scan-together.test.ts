import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { scanTogether } from '#core/privacy/scan-together.ts';

const policy = defaultPolicy('2026-11-21');
const document = (...lines: string[]): Block[] =>
  lines.map((text): Block => ({ text, role: 'text', place: {} }));
const table = (...cells: string[]): Block[] =>
  cells.map(
    (text, index): Block => ({
      text,
      role: index < 2 ? 'header' : 'text',
      place: {},
      cell: { table: 0, row: Math.floor(index / 2), column: index % 2 },
    }),
  );
const kinds = (documents: readonly (readonly Block[])[]): string[][] =>
  scanTogether(documents, policy).map((list) => list.map((finding) => finding.kind));

const front = '姓名：张建国，身份证号：11010519491231****';
const back = '姓名：张建国，身份证号：110105********002X';

describe('documents read together', () => {
  test('alone neither mask is complete', () => {
    for (const text of [front, back])
      expect(scan(document(text), policy).map((one) => one.kind)).not.toContain('complementary-masks');
  });
  test.each([
    ['two versions', [document(front), document(back)], 1, 'complementary-masks'],
    [
      'a version without anything between them',
      [document(front), document(), document(back)],
      2,
      'complementary-masks',
    ],
    ['behind other blocks', [document('公示', front), document('更正', back)], 1, 'complementary-masks'],
    [
      'two tables',
      [
        table('姓名', '身份证号', '张建国', '11010519491231****'),
        table('姓名', '身份证号', '张建国', '110105********002X'),
      ],
      1,
      'complementary-masks',
    ],
    [
      'masked here, open there',
      [document('姓名：张建国，身份证号：11010519491231002X'), document(back)],
      1,
      'inconsistent-mask',
    ],
  ])('%s', (_, documents, at, kind) => {
    expect(kinds(documents)[at]).toContain(kind);
  });
  test.each([
    ['another person', [document(front), document(back.replace('张建国', '李秀兰'))]],
    ['the same mask twice', [document(back), document(back)]],
    ['no documents', []],
  ])('%s: quiet', (_, documents) => {
    expect(kinds(documents).flat()).not.toContain('complementary-masks');
    expect(kinds(documents).flat()).not.toContain('inconsistent-mask');
  });
  test('blocks count from the first of their own document', () => {
    const found = scanTogether([document('公示', front), document('一', '二', back)], policy);
    expect(found.map((list) => Math.max(...list.map((one) => one.block)))).toEqual([1, 2]);
  });
});
