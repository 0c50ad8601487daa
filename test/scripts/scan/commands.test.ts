/** The real command on real folders, repositories and sites. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Result, runCommand } from '../run-command.ts';

// Made-up values with valid check digits; the number is a textbook one.
const id = '11010519491231002X';
const other = '440524188001010014';
const mobile = '13812345678';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scan-command-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
const text = (name: string) => readFileSync(join(root, name), 'utf8');

async function scan(args: string[], input = '', env: Record<string, string> = {}): Promise<Result> {
  const result = await runCommand('scan', ['--as-of', '2026-01-01', ...args], { cwd: root, input, env });
  for (const value of [id, other, mobile]) expect((result.out + result.err).includes(value)).toBe(false);
  expect(result.err).not.toMatch(/^\s+at /m);
  return result;
}
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd: root,
    stdio: 'pipe',
  });
const states = ({ out }: Result): [string, string][] =>
  JSON.parse(out).files.map(({ name, state }: { name: string; state: string }) => [name, state]);

describe('--mask', () => {
  test('writes copies that are clean, with the folders and the clean files beside them', async () => {
    put('drafts/list.csv', `姓名,身份证号\n张三,${id}\n`);
    put('drafts/deep/ok.md', '# 公示\n');
    put(
      'drafts/notice.docx',
      zipSync({
        'word/document.xml': strToU8(
          `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>手机 ${mobile.slice(0, 5)}</w:t></w:r><w:r><w:t>${mobile.slice(5)}</w:t></w:r></w:p></w:body></w:document>`,
        ),
      }),
    );
    put(`drafts/${mobile}.txt`, '公示');
    const first = await scan(['--mask', 'out', 'drafts']);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('写出遮盖副本 4 个');
    expect(text('out/drafts/list.csv')).toBe('姓名,身份证号\n张三,11*************02X\n');
    expect(text('out/drafts/deep/ok.md')).toBe('# 公示\n');
    expect(existsSync(join(root, 'out/drafts/138****5678.txt'))).toBe(true);
    const parts = unzipSync(readFileSync(join(root, 'out/drafts/notice.docx')));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '')).toBe(
      '手机 138****5678',
    );
    expect((await scan(['out'])).code).toBe(0);
    expect(text('drafts/list.csv')).toContain(id);
    // Again: nothing is written over, nothing half-written is left.
    const again = await scan(['--mask', 'out', 'drafts']);
    expect([again.code, again.out.includes('未写出 4 个')]).toEqual([2, true]);
    expect(readdirSync(join(root, 'out/drafts')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a PDF is read, and its copy is its text and its pages as pictures without text', async () => {
    put('list.pdf', readFileSync(join(import.meta.dirname, '../../fixtures/files/notice.pdf')));
    const { code, out } = await scan(['--mask', 'out', '--format', 'json', 'list.pdf']);
    const [file] = JSON.parse(out).files;
    expect([code, file.state, file.copy]).toEqual([
      0,
      'findings',
      { path: 'out/list.pdf.txt', as: 'text', pictures: 'out/list.pdf' },
    ]);
    const pictures = await scan(['--format', 'json', 'out/list.pdf']);
    const [burnt] = JSON.parse(pictures.out).files;
    expect([pictures.code, burnt.state, burnt.findings]).toEqual([2, 'partly', []]);
    expect(burnt.unread).toContainEqual({ place: { page: 1 }, because: 'picture' });
    expect(text('out/list.pdf')).not.toMatch(/\/Font|BT\b|\d{17}[\dX]/);
    expect(file.findings[0].place).toMatchObject({ page: 1 });
    expect(text('out/list.pdf.txt')).not.toMatch(/\d{17}[\dX]/);
  });

  test('gives no copy of what was not read whole, and none where a file is in the way', async () => {
    put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1));
    put('ok.txt', '公示');
    const { code, out } = await scan(['--mask', 'out', 'picture.png', 'ok.txt']);
    expect([code, existsSync(join(root, 'out/picture.png')), existsSync(join(root, 'out/ok.txt'))]).toEqual([
      2,
      false,
      true,
    ]);
    expect(out).toContain('不出遮盖副本');
    const blocked = await scan(['--mask', 'ok.txt', 'ok.txt']);
    expect([blocked.code, blocked.err.trim().split('\n').length]).toEqual([2, 1]);
  });
});

describe('--ocr', () => {
  test('text in a picture is found, with its line, and someone must still look; without it nobody has', async () => {
    put('table.png', readFileSync(join(import.meta.dirname, '../../fixtures/files/table.png')));
    const [seen, unseen] = await Promise.all([
      scan(['--ocr', '--format', 'json', 'table.png']),
      scan(['--format', 'json', 'table.png']),
    ]);
    const [file] = JSON.parse(seen.out).files;
    expect([seen.code, file.state, file.unread]).toEqual([2, 'partly', [{ place: {}, because: 'ocr' }]]);
    const numbers = file.findings.filter(({ kind }: { kind: string }) => kind === 'resident-id');
    expect(numbers).toHaveLength(3);
    expect(numbers.every(({ place }: { place: object }) => 'line' in place && 'by' in place)).toBe(true);
    expect(seen.out).not.toMatch(/\d{17}[\dX]/);
    const [blind] = JSON.parse(unseen.out).files;
    expect([unseen.code, blind.unread, blind.findings]).toEqual([2, [{ place: {}, because: 'picture' }], []]);
  });
});

describe('--baseline', () => {
  test('old findings do not count, new ones in the same line do; by keyed hash, with no value in the file', async () => {
    put('a/list.txt', `身份证号 ${id}\n`);
    const wrote = await scan(['--key-file', 'key', '--write-baseline', 'known.json', 'a']);
    expect(wrote.code).toBe(0);
    expect(statSync(join(root, 'key')).mode & 0o777).toBe(0o600);
    expect(text('known.json').replace(/[0-9a-f]{64}/g, '')).not.toMatch(/\d{10}/);
    expect(JSON.parse(text('known.json'))).toMatchObject({ baseline: 1, expires: '2026-04-01' });
    const again = await scan(['--key-file', 'key', '--baseline', 'known.json', 'a']);
    expect([again.code, again.out.includes('基线内 1 处')]).toEqual([0, true]);
    // Lines above it move it, another number joins it.
    put('a/list.txt', `公示\n\n身份证号 ${id}，身份证号 ${other}\n`);
    expect((await scan(['--key-file', 'key', '--baseline', 'known.json', 'a'])).code).toBe(1);
    // The same number in another file is a new leak.
    put('a/list.txt', `身份证号 ${id}\n`);
    put('a/copy.txt', `身份证号 ${id}\n`);
    expect((await scan(['--key-file', 'key', '--baseline', 'known.json', 'a'])).code).toBe(1);
  });

  test.each([
    ['no key', [], {}, 'MINGSHI_KEY'],
    ['another key', [], { MINGSHI_KEY: 'ab'.repeat(16) }, '密钥不对'],
    ['a key that is none', [], { MINGSHI_KEY: 'xyz' }, '十六进制'],
    ['a file that is none', ['--key-file', 'nokey'], {}, 'nokey'],
  ])('%s is told in one line', async (_name, args, env, said) => {
    put('a.txt', '公示');
    await scan(['--key-file', 'key', '--write-baseline', 'known.json', 'a.txt']);
    const { code, err } = await scan([...args, '--baseline', 'known.json', 'a.txt'], '', env);
    expect([code, err.includes(said), err.trim().split('\n').length]).toEqual([2, true, 1]);
  });

  test('an expired one holds no more, and says so', async () => {
    put('a.txt', `身份证号 ${id}`);
    const env = { MINGSHI_KEY: 'ab'.repeat(16) };
    await scan(['--write-baseline', 'known.json', 'a.txt'], '', env);
    const late = await scan(['--as-of', '2026-04-02', '--baseline', 'known.json', 'a.txt'], '', env);
    expect([late.code, late.err.includes('到期')]).toEqual([1, true]);
  });
});

describe('git', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    put('old.txt', `身份证号 ${id}`);
    put('notice.md', '# 公示\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
  });

  test('--staged reads the index: neither the working tree nor what was committed before', async () => {
    put('notice.md', `身份证号 ${id}\n`);
    expect((await scan(['--staged'])).code).toBe(0);
    git('add', 'notice.md');
    put('notice.md', '# 公示\n');
    const found = await scan(['--staged', '--format', 'json']);
    expect([found.code, states(found)]).toEqual([1, [['notice.md', 'findings']]]);
    put('名单 list.txt', `手机 ${mobile}`);
    git('add', '-A');
    git('rm', '-q', '--cached', 'old.txt');
    const two = await scan(['--staged', '--format', 'json']);
    expect(states(two)).toEqual([['名单 list.txt', 'findings']]);
    expect((await scan(['--staged', '--', 'nowhere'])).code).toBe(0);
  });

  test('--since finds what one commit brought and the next took away, and what a message holds', async () => {
    put('new.txt', `手机 ${mobile}`);
    git('add', '-A');
    git('commit', '-q', '-m', 'add');
    put('new.txt', '公示');
    git('mv', 'notice.md', 'moved.md');
    git('add', '-A');
    git('commit', '-q', '-m', `remove the number ${id}`);
    put('new.txt', `身份证号 ${other} in the working tree`);
    const found = await scan(['--since', 'HEAD~2', '--format', 'json']);
    const open = states(found)
      .filter(([, state]) => state === 'findings')
      .map(([name]) => name.replace(/[0-9a-f]{12}/, '…'));
    expect([found.code, open]).toEqual([1, ['commit …', 'new.txt']]);
    expect(states(found).map(([name]) => name)).toContain('moved.md');
    const then = JSON.parse(found.out).files.find(
      (file: { name: string; state: string }) => file.name === 'new.txt' && file.state === 'findings',
    );
    expect(then.commit).toMatch(/^[0-9a-f]{12}$/);
    expect((await scan(['--since', 'HEAD'])).code).toBe(0);
  });

  test.each([
    ['--since', 'nowhere'],
    ['--since', '--all'],
  ])('%s %s is told in one line', async (...args) => {
    const { code, err } = await scan(args);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  });

  test('no repository is told in one line', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    const { code, err } = await scan(['--staged']);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  });
});

describe('--site', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="zh"><head><title>公示</title><link rel="canonical" href="https://jx.example.org/base/"></head><body>${body}</body></html>`;

  test('reads every file, looks links up, reports those that lead nowhere', async () => {
    put(
      's/index.html',
      page(
        '<a href="/base/list/">a</a> <a href="files/%E8%A1%A8.csv">b</a> <a href="https://other.example.org/x">c</a> <a href="#top">d</a> <a href="mailto:a@example.org">e</a>',
      ),
    );
    put(
      's/list/index.html',
      page(
        '<img src="../pic.svg" alt=""> <a href="../files/gone.docx">x</a> <img srcset="../pic.svg 1x, ../pic2.svg 2x" alt="">',
      ),
    );
    put('s/a.css', 'a{background:url("pic.svg")}\nb{background:url(nothing.png)}');
    put('s/pic.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put('s/files/表.csv', `姓名,身份证号\n张三,${id}\n`);
    const found = await scan(['--site', 's', '--format', 'json']);
    expect(found.code).toBe(2);
    const { files, summary } = JSON.parse(found.out);
    const broken = files.flatMap(
      ({ name, broken: list = [] }: { name: string; broken?: { target: string }[] }) =>
        list.map(({ target }) => [name, target]),
    );
    expect(broken).toEqual([
      ['s/a.css', 'nothing.png'],
      ['s/list/index.html', 'files/gone.docx'],
      ['s/list/index.html', 'pic2.svg'],
    ]);
    expect(states(found)).toContainEqual(['s/files/表.csv', 'findings']);
    expect(summary).toMatchObject({ files: 5, broken: 3, open: expect.any(Number) });
  });

  test('a folder without a first page is no site', async () => {
    put('s/a.html', page(''));
    const { code, err } = await scan(['--site', 's']);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  });
});

describe('output', () => {
  test('many files are shared out over threads, and told in their order', async () => {
    for (let n = 0; n < 120; n++)
      put(`a/${String(n).padStart(3, '0')}.txt`, n % 40 === 7 ? `身份证号 ${id}` : '公示');
    const [one, two, lines] = await Promise.all([
      scan(['--jobs', '1', '--format', 'json', 'a']),
      scan(['--jobs', '2', '--format', 'json', 'a']),
      scan(['--format', 'jsonl', 'a']),
    ]);
    expect([one.code, two.out]).toEqual([1, one.out]);
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(JSON.parse(one.out).files);
  });

  test('--output writes to a file and keeps standard output for others; colours by NO_COLOR and FORCE_COLOR', async () => {
    put('a.txt', `身份证号 ${id}`);
    const html = await scan(['--format', 'html', '--output', 'report.html', 'a.txt']);
    expect([html.code, html.out, text('report.html').startsWith('<!DOCTYPE html>')]).toEqual([1, '', true]);
    expect((await scan(['--output', 'no/where.txt', 'a.txt'])).code).toBe(2);
    expect((await scan(['a.txt'], '', { FORCE_COLOR: '1' })).out).toContain('\u001b[');
    expect((await scan(['a.txt'], '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b[');
  });

  test('a text of any size from standard input', async () => {
    const found = await scan(['--stream', '--stdin-name', 'a.csv'], `姓名,证件号\n甲,${id}\n`);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out.split('\n')[0] ?? '')).toMatchObject({
      line: 2,
      kind: 'resident-id',
      preview: '11*************02X',
    });
    expect((await scan(['--stream'], '公示\n')).code).toBe(0);
    expect((await scan(['--stream', '--stdin-name', 'a.docx'], 'x')).code).toBe(2);
  });
});
