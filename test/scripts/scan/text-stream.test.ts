import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../core/privacy/policy/policy.ts';
import { scanText } from '../../../scripts/scan/text-stream.ts';

// A textbook number; nobody's.
const id = '11010519491231002X';
const policy = defaultPolicy('2026-01-01');

async function* chunks(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function found(text: string, name: string, size?: number) {
  let out = '';
  const output = new Writable({
    write(part, _encoding, done) {
      out += part.toString();
      done();
    },
  });
  const result = await scanText(chunks(text, size), output, name, policy);
  expect(out.includes(id)).toBe(false);
  const lines = out.split('\n').filter(Boolean);
  return { result, found: lines.map((line) => JSON.parse(line)) };
}

const filler = (lines: number) => '2025年度绩效公示，监督电话 12345。\n'.repeat(lines);

describe('a long text', () => {
  test('is told by line and column of the whole, in order', async () => {
    const text = `${filler(9000)}身份证号 ${id}\n${filler(9000)}身份证号 ${id}\n`;
    const { result, found: list } = await found(text, 'a.txt');
    expect(list.map(({ line, column, kind }) => [line, column, kind])).toEqual([
      [9001, 6, 'resident-id'],
      [18_002, 6, 'resident-id'],
    ]);
    expect(result).toEqual({ findings: 2, open: 2, unread: 0 });
  });

  test('each finding once, wherever the pieces are cut', async () => {
    const text = Array.from({ length: 6000 }, (_, n) =>
      n % 500 === 250 ? `身份证号 ${id}` : '公示内容一切正常，特此说明。',
    ).join('\n');
    const { found: list } = await found(text, 'a.log', 10_007);
    expect(list.map(({ line }) => line)).toEqual([
      251, 751, 1251, 1751, 2251, 2751, 3251, 3751, 4251, 4751, 5251, 5751,
    ]);
  });

  test('a label above the cut still speaks for the value below it', async () => {
    const line = '公示内容一切正常，特此说明。\n';
    const piece = 256 * 1024;
    const head = line.repeat(Math.ceil(piece / Buffer.byteLength(line)));
    const { found: list } = await found(`${head.slice(0, -line.length)}身份证号：\n${id}\n`, 'a.txt', 4096);
    expect(list).toHaveLength(1);
    expect(list[0].severity).toBe('leak');
  });
});

describe('a long table', () => {
  const rows = (count: number, from: number) =>
    Array.from({ length: count }, (_, n) => `${from + n},"甲\n乙",正常`).join('\n');

  test('takes its header along, and is cut between records only', async () => {
    const text = `序号,姓名,证件号\n${rows(20_000, 1)}\n20001,丙,${id}\n${rows(10, 20_002)}\n`;
    const { result, found: list } = await found(text, 'a.csv', 50_021);
    expect(list.filter(({ kind }) => kind === 'resident-id')).toMatchObject([
      { line: 40_002, severity: 'leak', reasons: expect.arrayContaining(['column']) },
    ]);
    expect(result.unread).toBe(0);
  });
});

test('JSON lines are read as such', async () => {
  const text = [...Array(20_000).fill({ 说明: '公示' }), { 身份证号: id }, '']
    .map((one) => JSON.stringify(one))
    .join('\n');
  const { found: list } = await found(text, 'a.jsonl');
  expect(list).toMatchObject([{ line: 20_001, kind: 'resident-id' }]);
});

test('what cannot be read is told by its line, and the rest is read', async () => {
  const bad = new TextDecoder('latin1').decode(Uint8Array.of(0x61, 0x00, 0x62));
  const { result } = await found(`${bad}\n${filler(20_000)}身份证号 ${id}\n`, 'a.txt');
  expect(result).toMatchObject({ open: 1, unread: 1 });
});

test.each(['a.docx', 'a.html', 'a.json'])('%s is no text to be read line by line', async (name) => {
  await expect(found('x', name)).rejects.toThrow('--stream');
});

test('nothing is nothing', async () => {
  expect(await found('', 'a.txt')).toEqual({ result: { findings: 0, open: 0, unread: 0 }, found: [] });
});
