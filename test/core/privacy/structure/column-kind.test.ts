import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const good = [
  '11010519491231002X',
  '530623196805072908',
  '360829194707173578',
  '441900199107132613',
  '411724196101039793',
  '130928195109093579',
];
/** A slip in the last digit: no check digit proves it. */
const slip = '51101119770725980X';
const rows = (numbers: readonly string[]): string[][] =>
  numbers.map((number, index) => [`${index + 1}`, number]);
const inText = (lines: string[][]): Block[] => [
  { text: lines.map((line) => line.join('\t')).join('\n'), role: 'text', place: {} },
];
const inCells = (lines: string[][]): Block[] =>
  lines.flatMap((line, row) =>
    line.map((text, column): Block => ({ text, role: 'text', place: {}, cell: { table: 0, row, column } })),
  );
const count = (blocks: Block[]): number =>
  scan(blocks, policy).filter((one) => one.kind === 'resident-id' && one.severity === 'leak').length;

describe('columns without a header', () => {
  test.each([
    ['tabs in a text', inText],
    ['cells of a format', inCells],
  ])('%s: one slip among proven IDs is an ID, too', (_, make) => {
    expect(count(make(rows([...good, slip])))).toBe(good.length + 1);
  });
  test.each([
    ['tabs in a text', inText],
    ['cells of a format', inCells],
  ])('%s: too few, or too many others, prove nothing', (_, make) => {
    expect(count(make(rows([...good.slice(0, 2), slip])))).toBe(2);
    expect(count(make(rows([...good.slice(0, 3), slip, '合计', '小计', '备注'])))).toBe(3);
  });
});
