import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { type Band, Bands, FoundInBands } from '#core/privacy/bands.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { residentId } from '../../../scripts/bench-extension/pages.ts';

const policy = defaultPolicy('2026-11-22');
const line = (text: string): Block => ({ text, role: 'text', place: {} });

/** A table with these rows. */
const tableOf = (rows: readonly (readonly string[])[], table = 0, part?: string): Block[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, column): Block => {
      const place = part === undefined ? {} : { part };
      return { text, role: 'cell', place, cell: { table, row, column } };
    }),
  );
const people = (count: number): string[][] =>
  Array.from({ length: count }, (_, n) => [
    '王建国',
    residentId(n % 900),
    `青山镇红旗村${1 + (n % 9)}组12号`,
  ]);
const head = ['姓名', '身份证号码', '户籍地址'];

/** Blocks that count, each with its number in the document. */
const told = ({ blocks, stretches }: Band): [number, Block | undefined][] =>
  stretches.flatMap(({ at, from, length }) =>
    Array.from({ length }, (_, n): [number, Block | undefined] => [from + n, blocks[at + n]]),
  );

test('each block counts in one band, at its own place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_400 })), { maxLength: 6 }),
      (parts) => {
        const blocks = parts.flatMap((rows, table) =>
          rows === 0
            ? [line(`第${table}部分`)]
            : tableOf(
                people(rows).map((cells) => cells.slice(0, 2)),
                table,
              ),
        );
        const all = [...new Bands(blocks)].flatMap(told).sort(([one], [two]) => one - two);
        expect(all.map(([index]) => index)).toEqual(blocks.map((_, index) => index));
        expect(all.every(([index, block]) => block === blocks[index])).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

test('a long table is read as its rows are: under its head, behind the words above it', () => {
  const some = people(900);
  const one = scan(tableOf([head, ...some]), policy);
  const own = one.filter(({ block }) => block >= head.length);
  const long = [line('救助名单公示'), ...tableOf([head, ...some, ...some, ...some])];
  const shift = (finding: Finding, by: number): Finding => ({ ...finding, block: finding.block + by });
  expect(long.length).toBeGreaterThan(4_096);
  expect(scan(long, policy)).toEqual(
    [0, 1, 2].flatMap((time) => own.map((finding) => shift(finding, 1 + time * some.length * head.length))),
  );
});

test('a header further down heads what follows', () => {
  const lines = (count: number): string[][] =>
    Array.from({ length: count }, (_, n) => [`${80_000_000 + n}`, '王建国', '甲']);
  const rows = [
    ['姓名', '备注', '组'],
    ...people(1_500).map(([name = '']) => [name, '无', '甲']),
    ['固定电话', '姓名', '组'],
    ...lines(900),
  ];
  const found = scan(tableOf(rows), policy).filter(({ kind }) => kind === 'name');
  expect(new Set(found.map(({ block }) => block % 3))).toEqual(new Set([0, 1]));
  expect(found.filter(({ block }) => block % 3 === 1).length).toBe(900);
});

test('tables of two parts stay two', () => {
  const two = [
    ...tableOf([head, ...people(800)], 0, '一'),
    ...tableOf([['编号', '数量', '单位'], ...people(800).map((_, n) => [`${n}`, '3', '个'])], 0, '二'),
  ];
  expect(scan(two, policy).every(({ block }) => block < 801 * 3)).toBe(true);
});

test('blocks that are made as they are asked for are read as a list of them is, masked ones too', () => {
  for (const hide of [false, true]) {
    const rows = people(1_600).map(([name = '', id = '']) => [
      name,
      hide ? `${id.slice(0, 6)}********${id.slice(14)}` : id,
    ]);
    const blocks = tableOf([head.slice(0, 2), ...rows]);
    const found = scan(blocks, policy);
    const byRow = Array.from({ length: rows.length + 1 }, (_, row) => blocks.slice(2 * row, 2 * row + 2));
    expect(found.length).toBeGreaterThan(1_600);
    expect(scan({ length: blocks.length, runs: byRow }, policy)).toEqual(found);
  }
});

test('masks of one person that stand far apart complete each other', () => {
  const number = residentId(7);
  const rows = people(1_600).map(([name = '', id = '']) => [name, id]);
  rows[10] = ['欧阳明月', `${number.slice(0, 10)}****${number.slice(14)}`];
  rows[1_500] = ['欧阳明月', `${number.slice(0, 6)}********${number.slice(14)}`];
  const blocks = tableOf([head.slice(0, 2), ...rows]);
  const alone = scan(tableOf([head.slice(0, 2), rows[10] ?? [], rows[1_500] ?? []]), policy);
  const kinds = new Set(scan(blocks, policy).map(({ kind }) => kind));
  for (const { kind } of alone) expect(kinds).toContain(kind);
});

test('rows single people out among all rows, not among those of a band', () => {
  const rows = Array.from({ length: 1_600 }, (_, n) => [
    `${n}`,
    n % 2 ? '男' : '女',
    `${30 + (n % 20)}岁`,
    n < 3 ? '红旗村' : '青山村',
  ]);
  for (let n = 0; n < 3; n += 1) rows[400 * (n + 1)] = [`${n}`, '男', '77岁', '北坡村'];
  const found = scan(tableOf([['编号', '性别', '年龄', '住址'], ...rows]), policy);
  const singled = found.filter(({ kind }) => kind === 'single-out').map(({ block }) => Math.floor(block / 4));
  expect(singled).not.toContain(401);
});

test('what is found in bands is put together in the order of the document', () => {
  const found = new FoundInBands();
  const one = (block: number): Finding => ({
    kind: 'name',
    block,
    start: 0,
    end: 2,
    confidence: 0.9,
    severity: 'notice',
    reasons: [],
  });
  found.take({ blocks: [], stretches: [{ at: 2, from: 10, length: 5 }] }, [one(0), one(2), one(6), one(7)]);
  found.take(
    {
      blocks: [],
      stretches: [
        { at: 0, from: 0, length: 3 },
        { at: 3, from: 20, length: 2 },
      ],
    },
    [one(1), one(3), one(4)],
  );
  expect([...found.all].map(({ block }) => block)).toEqual([1, 10, 14, 20, 21]);
});
