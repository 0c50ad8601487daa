import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { runSteps } from '#core/privacy/steps.ts';
import { engine } from '../../../extension/check/engine.ts';
import { scanEach, scanFresh, scanPieces } from '../../../extension/check/scan-pieces.ts';
import type { Piece } from '../../../extension/fields/piece.ts';
import { Pieces } from '../../../extension/fields/pieces.ts';

const policy = defaultPolicy('2026-11-22');
const table = {} as Element;
const number = `11010519491231${'002X'}`;

const piece = (block: Partial<Block> & { text: string }, place?: Element): Piece => ({
  block: { role: 'text', place: {}, ...block },
  spot: { area: 'editor' },
  source: { kind: 'text', stretches: [], element: {} as Element, host: null },
  ...(place ? { table: place } : {}),
});
const cell = (text: string, row: number, column: number): Piece =>
  piece({ text, role: row === 0 ? 'header' : 'cell', cell: { table: 0, row, column } }, table);

test('a piece gets its findings; one without is not listed', () => {
  const [one, two] = [piece({ text: '公示如下' }), piece({ text: `身份证号${number}` })];
  const found = runSteps(scanPieces([one, two], engine, policy));
  expect(found.has(one)).toBe(false);
  expect(found.get(two)?.map(({ kind, start, end }) => [kind, start, end])).toEqual([['resident-id', 4, 22]]);
});

test('a long text is scanned in chunks, with the offsets of the whole', () => {
  const text = `${`${'公示'.repeat(500)}\n`.repeat(80)}身份证号${number}`;
  const long = piece({ text });
  const [finding] = runSteps(scanPieces([long], engine, policy)).get(long) ?? [];
  expect(text.slice(finding?.start, finding?.end)).toBe(number);
});

test('each piece is given once, in turn, with what one scan of the whole finds in it', () => {
  const pieces = [
    piece({ text: '救助名单公示如下' }),
    ...['姓名', '身份证号码', '户籍地址'].map((text, column) => cell(text, 0, column)),
    ...Array.from({ length: 300 }, (_, row) => [
      cell('王建国', row + 1, 0),
      cell(row % 3 === 0 ? number : '1101**********002X', row + 1, 1),
      cell(row % 2 === 0 ? '青山镇红旗村3组12号' : '无', row + 1, 2),
    ]).flat(),
    piece({ text: `联系人李建军，身份证号${number}` }),
  ];
  const given: [Piece, readonly unknown[]][] = [];
  runSteps(
    scanEach(Pieces.of(pieces), engine, policy, {
      piece: (one, findings) => given.push([one, findings]),
      row: () => undefined,
    }),
  );
  expect(given.map(([one]) => one)).toEqual(pieces);
  const blocks = pieces.map(({ block }) => block);
  expect(given.flatMap(([, findings]) => findings)).toEqual(engine.scan(blocks, policy));
});

test('a changed paragraph is read among those around it', () => {
  const pieces = ['名称：云岭县人民医院', '地址：云岭县建设东路156号2单元301室', '电话：0730-8412233'].map(
    (text, index) => ({
      ...piece({ text }),
      index,
    }),
  );
  const [, address] = pieces;
  if (!address) throw new Error('three pieces');
  const loud = (all: readonly Piece[], one: Piece) =>
    (runSteps(scanFresh(Pieces.of(all), new Set([one]), engine, policy)).get(one) ?? []).filter(
      ({ severity }) => severity !== 'notice',
    );
  expect(loud(pieces, address)).toEqual([]);
  expect(loud([{ ...address, index: 0 }], { ...address, index: 0 })).toHaveLength(1);
});

test('a changed row is read under its table’s head', () => {
  const head = ['姓名', '户籍地址', '金额'].map((text, column) => cell(text, 0, column));
  const rows = Array.from({ length: 50 }, (_, row) => [
    cell('王建国', row + 1, 0),
    cell('青山镇红旗村3组12号', row + 1, 1),
    cell('800', row + 1, 2),
  ]);
  const pieces = [...head, ...rows.flat()];
  const fresh = new Set(rows[30]);
  const whole = runSteps(scanPieces(pieces, engine, policy));
  const found = runSteps(scanFresh(Pieces.of(pieces), fresh, engine, policy));
  expect([...found.keys()].filter((one) => !fresh.has(one))).toEqual([]);
  for (const one of fresh)
    expect(found.get(one)?.map(({ kind, severity }) => [kind, severity])).toEqual(
      whole.get(one)?.map(({ kind, severity }) => [kind, severity]),
    );
  expect(found.get([...fresh][1] ?? pieces[0] ?? cell('', 0, 0))?.[0]?.kind).toBe('address');
});
