import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { lookAlikes, withoutRadicals } from '#core/standards/radicals.ts';

const policy = defaultPolicy('2026-11-21');

test.each([
  ['radicals of dictionaries', '⼿机、⾝份证、⼾名、⽣⽇', '手机、身份证、户名、生日'],
  ['those of the supplement', '⻄安市⻓安区⻢家村', '西安市长安区马家村'],
  ['characters that Korean sets hold twice', '\uf9e1\uf90a\uf9f4，1990\uf98e', '李金林，1990年'],
  ['nothing else', '西長々㐂', '西長々㐂'],
])('reads %s as the usual characters, each in its place', (_, text, plain) => {
  expect(withoutRadicals(text)).toBe(plain);
  expect(withoutRadicals(text)).toHaveLength(text.length);
});

test('each stands for one usual character', () => {
  expect(withoutRadicals(lookAlikes)).toMatch(/^[\u4e00-\u9fff]+$/);
});

const text =
  '⼾主：李⼩⻰，⼥，⽣⽇：1989年3⽉2⽇，⼿机：13800138000，现住⻄安市⻓安区⻢家村⼆组12号，电话⼀三⼋五六〇⼀⼆三四五';

test('what is found is as it is in the usual characters', () => {
  const found = scan([{ text, role: 'text', place: {} }], policy);
  const plain = scan([{ text: withoutRadicals(text), role: 'text', place: {} }], policy);
  expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual(
    plain.map(({ kind, start, end }) => [kind, start, end]),
  );
  expect(found.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['name', 'birth-date', 'mobile', 'address']),
  );
});

test('so it is in a table of cells, under a header of radicals', () => {
  const cells = ['姓名', '⼿机号', '出⽣⽇期', '李⼩⻰', '13800138000', '1989年3⽉2⽇'];
  const found = scan(
    cells.map((text, index) => ({
      text,
      role: index < 3 ? ('header' as const) : ('cell' as const),
      place: {},
      cell: { table: 0, row: Math.floor(index / 3), column: index % 3 },
    })),
    policy,
  );
  expect(found.map(({ kind, block }) => [kind, block])).toEqual([
    ['name', 3],
    ['mobile', 4],
    ['birth-date', 5],
  ]);
});
