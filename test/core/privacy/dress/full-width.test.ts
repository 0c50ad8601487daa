import { expect, test } from 'vitest';
import { plainWidth } from '#core/privacy/dress/full-width.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

test.each([
  ['digits', '１９７９年３月', '1979年3月'],
  ['letters', '粤Ｂ１２３４５', '粤B12345'],
  ['what stands between them', '０５９４－１２３４５６７，ａ．ｂ＠ｃ．ｃｏｍ', '0594-1234567，a.b@c.com'],
  ['nothing else', '（一）：－ 甲', '（一）：－ 甲'],
])('reads full-width %s as those of ASCII, each in its place', (_, text, plain) => {
  expect(plainWidth(text)).toBe(plain);
  expect(plainWidth(text)).toHaveLength(text.length);
});

const text =
  '张三，男，１９７９年３月２日出生，住龙山路１２号阳光家园３栋５０１室，车牌粤Ｂ１２３４５，身份证号１１０１０５１９７９０３０２４０１４。';

test('what is found is as it is in ASCII, and says that it was written otherwise', () => {
  const found = scan([{ text, role: 'text', place: {} }], policy);
  const plain = scan([{ text: plainWidth(text), role: 'text', place: {} }], policy);
  expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual(
    plain.map(({ kind, start, end }) => [kind, start, end]),
  );
  for (const { kind, reasons } of found)
    if (kind !== 'name') expect(reasons.map(({ code }) => code)).toContain('folded');
});

test('so it is in a cell', () => {
  const cell = { table: 0, row: 0, column: 0 };
  const found = scan([{ text: '住龙山路１２号３栋５０１室', role: 'cell', place: {}, cell }], policy);
  expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([['address', 1, 13]]);
});
