import { expect, test } from 'vitest';
import { inSimplified } from '#core/privacy/dress/traditional.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { simplified, traditional } from '#core/standards/traditional.ts';

const policy = defaultPolicy('2026-11-21');

test('each traditional character has its simplified one, and is written once', () => {
  expect(simplified).toHaveLength(traditional.length);
  expect(new Set(traditional).size).toBe(traditional.length);
});

test.each([
  ['a text', '現住龍山鎮長安路12號，身份證號碼', '现住龙山镇长安路12号，身份证号码'],
  ['a simplified text with a rare name', '张喆，樊於期', '张喆，樊於期'],
  ['a name alone, of which nothing tells', '張國', '张国'],
])('reads %s in simplified characters, each in its place', (_, text, plain) => {
  expect(inSimplified(text)).toBe(plain);
});

const text =
  '當事人張三，男，1979年3月2日出生，現住龍山路12號陽光家園3棟501室，身份證號碼：110105197903024014，聯絡電話：13800138000。';

test('what is found is as it is in simplified characters', () => {
  const found = (of: string): unknown[] =>
    scan([{ text: of, role: 'text', place: {} }], policy).map(({ kind, start, end, severity }) => [
      kind,
      start,
      end,
      severity,
    ]);
  expect(found(text)).toEqual(found(inSimplified(text)));
  expect(found(text).length).toBeGreaterThan(4);
});

test('numerals of money are read as what they are', () => {
  const mobile = '電話：壹參捌零零壹參捌零零零';
  expect(scan([{ text: mobile, role: 'text', place: {} }], policy).map(({ kind }) => kind)).toEqual([
    'mobile',
  ]);
});

test('so it is in cells, under a header in such characters', () => {
  const rows = [
    ['姓名', '身份證號碼', '現住地址'],
    ['張建國', '110105197903024014', '龍山鎮東門村3組12號'],
    ['劉萬華', '110105198003024011', '龍山鎮東門村5組8號'],
  ];
  const blocks = rows.flatMap((row, y) =>
    row.map((cell, column) => ({
      text: cell,
      role: 'cell' as const,
      place: {},
      cell: { table: 0, row: y, column },
    })),
  );
  expect(scan(blocks, policy).map(({ kind, block }) => [kind, block])).toEqual([
    ['name', 3],
    ['resident-id', 4],
    ['address', 5],
    ['name', 6],
    ['resident-id', 7],
    ['address', 8],
  ]);
});
