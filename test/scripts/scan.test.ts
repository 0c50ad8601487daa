import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Made-up values with valid check digits; the number is a textbook one.
const id = '11010519491231002X';
const mobile = '13812345678';
const root = mkdtempSync(join(tmpdir(), 'scan-'));

beforeAll(() => {
  mkdirSync(join(root, 'notices', 'node_modules'), { recursive: true });
  mkdirSync(join(root, 'quiet'));
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(root, name), text);
  put('notices/list.md', `# 名单\n\n| 姓名 | 身份证号 |\n|--|--|\n| 张三 | ${id} |\n`);
  put('notices/page.html', `<p>联系 1101<b>05</b>19491231002X</p>`);
  put('notices/node_modules/skipped.txt', `身份证号 ${id}`);
  put('quiet/notice.txt', '关于2023年度部门整体支出绩效评价结果的公示, 监督电话 12345。\n');
  put('quiet/figures.csv', '指标,目标,实际\n办结率,95,98.6\n');
  put('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]));
  put('broken.json', '{"a": 1,,}');
  put(`${id}.txt`, 'x');
});
afterAll(() => rmSync(root, { recursive: true }));

interface Result {
  code: number | null;
  out: string;
  err: string;
}

function scan(args: string[], input = '', env: Record<string, string> = {}): Promise<Result> {
  const script = join(import.meta.dirname, '../../scripts/scan.ts');
  const child = spawn(process.execPath, [script, '--as-of', '2026-01-01', ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', ...env },
  });
  return new Promise((resolve) => {
    const result: Result = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      result.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      result.err += text;
    });
    child.on('close', (code) => resolve({ ...result, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

describe('exit codes', () => {
  test.each([
    ['clean files', ['quiet'], 0],
    ['a folder with findings', ['notices'], 1],
    ['a picture', ['picture.png'], 2],
    ['damaged JSON', ['broken.json'], 2],
    ['a path that does not exist', ['nowhere'], 2],
    ['clean and unreadable together', ['quiet', 'picture.png'], 2],
    ['a private value as a file name', [`${id}.txt`], 1],
    ['no path', [], 2],
    ['an unknown option', ['--nothing'], 2],
    ['an unknown format', ['--format', 'pdf', 'quiet'], 2],
    ['help', ['--help'], 0],
  ])('%s', async (_name, args, code) => {
    const result = await scan(args);
    expect(result.code).toBe(code);
    expect(result.out + result.err).not.toContain(id);
    expect(result.err).not.toMatch(/^\s+at /m);
  });
});

test('the human form names place, kind, masked value and advice, in both languages, without colour in a pipe', async () => {
  const zh = await scan(['notices']);
  expect(zh.out).toContain('notices/list.md:5:8  必须处理  居民身份证号  11*************02X');
  expect(zh.out).toContain('notices/page.html:1:7');
  expect(zh.out).not.toContain('skipped');
  expect(zh.out).not.toContain('\u001b');
  const en = await scan(['notices'], '', { LANG: 'en_GB.UTF-8' });
  expect(en.out).toContain('Resident ID number');
  expect((await scan(['--lang', 'en', 'notices'])).out).toBe(en.out);
});

test('the json form is for programs', async () => {
  const { out } = await scan(['--format', 'json', 'notices', 'picture.png']);
  const { files } = JSON.parse(out);
  expect(files.map((file: { name: string; state: string }) => [file.name, file.state])).toEqual([
    ['notices/list.md', 'findings'],
    ['notices/page.html', 'findings'],
    ['picture.png', 'partly'],
  ]);
  const found = files[0].findings.find((one: { kind: string }) => one.kind === 'resident-id');
  expect(found).toMatchObject({
    place: { line: 5, column: 8 },
    end: { line: 5, column: 26 },
    severity: 'leak',
  });
  expect(out).not.toContain(id);
});

test('the sarif form has the parts that the standard demands', async () => {
  const { out } = await scan(['--format', 'sarif', 'notices', 'picture.png']);
  const log = JSON.parse(out);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
  for (const result of run.results) {
    expect(rules[result.ruleIndex]).toBe(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^notices\//);
    expect(region.startLine).toBeGreaterThan(0);
    expect(region.endColumn).toBeGreaterThan(region.startColumn);
  }
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  expect(out).not.toContain(id);
});

test('standard input is read as the file that it is said to be', async () => {
  const html = `<p>身份证号 1101<b>05</b>19491231002X`;
  expect((await scan(['-'], html)).out).toContain('stdin.txt');
  const { out, code } = await scan(['--stdin-name', 'a.html', '-'], html);
  expect([out.includes('a.html:1:9'), code]).toEqual([true, 1]);
});

describe('line by line', () => {
  const lines = async (input: string) => {
    const { out, err, code } = await scan(['--jsonl'], input);
    expect([err, code]).toEqual(['', 0]);
    return out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  };

  test('answers each line in its order, and goes on after a fault', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: `身份证号 ${id}` }),
      'no json',
      JSON.stringify({ id: 2 }),
      '',
      '[1]',
      '{"id":12345678901234567890,"text":""}',
      JSON.stringify({ text: `😀手机 ${mobile}` }),
    ].join('\n');
    const found = await lines(input);
    expect(found).toHaveLength(7);
    expect(found[0]).toMatchObject({
      id: 'a',
      findings: [{ kind: 'resident-id', start: 5, end: 23, severity: 'leak' }],
    });
    expect(found[0].findings[0].reasons).toContain('check-digit');
    expect(found[1]).toEqual({ error: 'not valid JSON' });
    expect(found[2]).toEqual({ id: 2, error: 'no string "text"' });
    expect(found[3]).toEqual({ error: 'not valid JSON' });
    expect(found[4]).toEqual({ error: 'not a JSON object' });
    expect(found[5].findings).toEqual([]);
    expect(found[6].findings[0]).toMatchObject({ kind: 'mobile', start: 5, end: 16 });
  });

  test('a long id comes back digit by digit', async () => {
    const { out } = await scan(['--jsonl'], '{"id":12345678901234567890,"text":""}\n');
    expect(out).toBe('{"id":12345678901234567890,"findings":[]}\n');
  });

  test('a line longer than many chunks is one line', async () => {
    const [found, next] = await lines(
      `${JSON.stringify({ id: 1, text: `${'公示。'.repeat(400_000)}手机 ${mobile}` })}\n{"id":2,"text":""}\n`,
    );
    expect(found.findings).toHaveLength(1);
    expect(next).toEqual({ id: 2, findings: [] });
  });

  test('a line beyond all measure is answered with an error, its neighbours as ever', async () => {
    const long = `{"id":2,"text":"${'公示'.repeat(23_000_000)}"}`;
    const found = await lines(`{"id":1,"text":""}\n${long}\n{"id":3,"text":""}\n`);
    expect(found).toEqual([{ id: 1, findings: [] }, { error: 'line too long' }, { id: 3, findings: [] }]);
  });

  test('a caller may wait for each answer before it asks on', async () => {
    const script = join(import.meta.dirname, '../../scripts/scan.ts');
    const child = spawn(process.execPath, [script, '--jsonl']);
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    for (const n of [1, 2, 3]) {
      child.stdin.write(`{"id":${n},"text":""}\n`);
      expect((await answers.next()).value).toBe(`{"id":${n},"findings":[]}\n`);
    }
    child.stdin.end();
    expect((await answers.next()).done).toBe(true);
  });

  test('thousands of lines keep their order', async () => {
    const input = Array.from({ length: 20_000 }, (_, n) =>
      JSON.stringify({ id: n, text: `第${n}号 手机 ${mobile} `.repeat(n % 7) }),
    );
    const found = await lines(input.join('\n'));
    expect(found.map(({ id: one }) => one)).toEqual(input.map((_, n) => n));
    expect(found.every(({ findings }, n) => findings.length === n % 7)).toBe(true);
  });
});
