import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check.ts';
import { readContentFolder } from '../../site/content-folder.ts';
import { at, World } from '../core/disclosure/world.ts';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'scripts/check.ts');
const leaky = join(root, 'test/fixtures/leaky-content');
const notice = 'notices/list-2026/body.md';
/** Made up: the check character fits, the number is nobody's. */
const planted = ['110105', '19491231', '002X'].join('');

const check = (world: World) => checkContent(world.files(), 'zh');

test('whole content is clean', async () => {
  const { lines, exitCode } = await check(new World());
  expect(lines).toEqual([expect.stringContaining('0 个错误, 0 处泄露')]);
  expect(exitCode).toBe(0);
});

test('a broken file is refused, with its place', async () => {
  const { lines, exitCode } = await check(
    new World().edit(at.v1, (d) => Object.assign(d, { asOf: '2025-02-30' })),
  );
  expect(lines[0]).toContain(`content/${at.v1}:`);
  expect(exitCode).toBe(1);
});

/** Made up: nobody's. */
const mobile = ['139', '0000', '1234'].join('');

const asked: [string, (world: World) => World, RegExp, 0 | 1][] = [
  [
    'a scheme whose rule watches a check that does not exist',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules = [{ id: 'odd', name: '可疑', kind: 'suspect-data', checks: ['quotients'] }];
      }),
    /✗ content\/schemes\/justice-scheme\/v1\.json:\d+:\d+ warningRules\[0\]\.checks: .*quotients/,
    1,
  ],
  [
    'an office line that looks like a mobile',
    (w) => w.edit(at.org, (o) => Object.assign(o, { contacts: [{ label: '电话', value: mobile }] })),
    /! content\/orgs\/370281\/justice\.json:\d+:\d+ contacts\[0\]\.value: /,
    0,
  ],
  [
    'growth that no whole base explains',
    (w) =>
      w.edit(at.application, (a) =>
        Object.assign(a, { count: 33, change: { kind: '同比', value: '100', unit: '%' } }),
      ),
    /! content\/applications\/training-2025\.json:\d+:\d+ change\.value: .*16\.5/,
    0,
  ],
  [
    'answers of a dimension that do not sum to n',
    (w) =>
      w.edit(at.survey, (s) => {
        s.dimensions = [{ name: '态度', counts: s.counts.map(() => 1) }];
      }),
    /! content\/surveys\/satisfied-2025\.json:\d+:\d+ dimensions\[0\]\.counts: /,
    0,
  ],
  [
    'a place outside its population',
    (w) => {
      const rank = { place: 9, population: '全县', size: 3, source: { title: '通报' } };
      for (const path of [at.v1, at.v2]) w.edit(path, (d) => Object.assign(d.results[0], { rank }));
      return w;
    },
    /! content\/disclosures\/.*v2\.json:\d+:\d+ results\[0\]: .*9/,
    0,
  ],
];
test.each(asked)('%s is told in both languages', async (_what, fault, expected, exitCode) => {
  for (const lang of ['zh', 'en'] as const) {
    const report = await checkContent(fault(new World()).files(), lang);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal.
    expect(report.lines.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toContainEqual(
      expect.stringMatching(expected),
    );
    expect(report.exitCode).toBe(exitCode);
  }
});

// biome-ignore format: a table is read by row.
test.each<[string, (world: World) => World, string]>([
  ['in Markdown', (w) => w.put(notice, `# 公示\n\n身份证号 ${planted}\n`), `${notice}:3:6`],
  ['in a field', (w) => w.edit(at.v1, (d) => Object.assign(d, { narrative: `联系人身份证 ${planted}` })), at.v1],
  ['in a table that is attached', (w) => w.put('notices/list-2026/attachments/list.csv', `姓名,身份证号\n甲某,${planted}\n`), 'list.csv:2:'],
])('a leak %s is refused: its place and kind, never its value', async (_where, plant, place) => {
  const { lines, leaks, exitCode } = await check(plant(new World()));
  expect(leaks).toBeGreaterThan(0);
  expect(exitCode).toBe(1);
  expect(lines.join('\n')).toContain(place);
  expect(lines.join('\n')).toContain('居民身份证号');
  expect(lines.join('\n').includes(planted)).toBe(false);
});

test('a leak in a file name is refused and the name printed masked', async () => {
  const world = new World()
    .put(`notices/list-2026/attachments/${planted}.csv`, 'a\n')
    .edit(at.notice, (n) => n.attachments.push({ name: `${planted}.csv` }));
  const { lines, exitCode } = await check(world);
  expect(exitCode).toBe(1);
  expect(lines.join('\n')).toContain('文件名');
  expect(lines.join('\n').includes(planted)).toBe(false);
});

test('a leak in an attached PDF is refused, with its page', async () => {
  const pdf = new Uint8Array(readFileSync(join(root, 'test/fixtures/files/list.pdf')));
  const world = new World()
    .put('notices/list-2026/attachments/list.pdf', pdf)
    .edit(at.notice, (n) => n.attachments.push({ name: 'list.pdf' }));
  const { lines, leaks, unread, exitCode } = await check(world);
  expect([unread, exitCode]).toEqual([0, 1]);
  expect(leaks).toBeGreaterThan(0);
  expect(lines.join('\n')).toMatch(/list\.pdf:第 1 页/);
});

test('an attachment that cannot be read is not clean', async () => {
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x80]);
  const world = new World()
    .put('notices/list-2026/attachments/scan.pdf', pdf)
    .edit(at.notice, (n) => n.attachments.push({ name: 'scan.pdf' }));
  const { unread, exitCode } = await check(world);
  expect([unread, exitCode]).toEqual([1, 2]);
});

test('the fixture of planted leaks is refused', async () => {
  const { leaks, exitCode } = await checkContent(readContentFolder(leaky), 'en');
  expect(leaks).toBeGreaterThan(20);
  expect(exitCode).toBe(1);
});

const run = (args: readonly string[], cwd = root) =>
  spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

test('the command says in one line what it cannot read', () => {
  const { status, stderr } = run(['--content', 'no-such-folder', '--lang', 'en']);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at /);
});

let clone = '';
const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, stdio: 'pipe' });
const write = (world: World, path: string): void => {
  const full = join(clone, 'content', path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, world.text(path));
};

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'staged-'));
  git('init', '-q');
  for (const { path, bytes } of new World().files()) {
    mkdirSync(dirname(join(clone, 'content', path)), { recursive: true });
    writeFileSync(join(clone, 'content', path), bytes);
  }
  git('add', '-A');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'content');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('--staged looks at what would be committed, not at what lies beside it', () => {
  const leaking = new World().put(notice, `身份证号 ${planted}\n`);
  write(leaking, notice);
  expect(run(['--staged'], clone).status).toBe(0);
  git('add', '-A');
  const refused = run(['--staged'], clone);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain(`content/${notice}:1:6`);
  expect(refused.stdout.includes(planted)).toBe(false);
  write(new World(), notice);
  expect(run(['--staged'], clone).status).toBe(1);
  git('add', '-A');
  expect(run(['--staged'], clone).status).toBe(0);
}, 120_000);

test('with the hook, git refuses a commit that leaks and lets a clean one through', () => {
  cpSync(join(root, '.githooks'), join(clone, '.githooks'), { recursive: true });
  for (const folder of ['scripts', 'node_modules']) symlinkSync(join(root, folder), join(clone, folder));
  writeFileSync(join(clone, '.git/info/exclude'), 'scripts\nnode_modules\n');
  git('config', 'core.hooksPath', '.githooks');
  const commit = () =>
    spawnSync(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-a', '-m', 'more'],
      {
        cwd: clone,
        encoding: 'utf8',
      },
    );
  write(new World().put(notice, `身份证号 ${planted}\n`), notice);
  const refused = commit();
  expect(refused.status).not.toBe(0);
  expect(`${refused.stdout}${refused.stderr}`.includes(planted)).toBe(false);
  write(new World().put(notice, '# 公示\n\n已更新。\n'), notice);
  expect(commit().status).toBe(0);
  // What is staged outside content, but for the program's own folders.
  for (const [path, status] of [
    ['test/list.txt', 0],
    ['drafts/list.txt', 1],
  ] as const) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), `身份证号 ${planted}\n`);
    git('add', path);
    const { stdout, stderr, ...done } = commit();
    expect([path, done.status]).toEqual([path, status]);
    expect(`${stdout}${stderr}`.includes(planted)).toBe(false);
  }
  git('rm', '-q', '-r', '--cached', 'drafts');
}, 120_000);

test('--watch looks again after each change, and ends with the state of the last look', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  for (const { path, bytes } of new World().files()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const child = spawn(process.execPath, [script, '--watch', '--lang', 'en', '--content', folder]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  let out = '';
  const says = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const look = (text = '') => {
        out += text;
        if (words.test(out)) {
          child.stdout.off('data', look);
          out = '';
          resolve();
        }
      };
      child.stdout.on('data', look);
    });
  child.stdout.setEncoding('utf8');
  await says(/0 leaks[\s\S]*waiting/);
  const leaking = says(/[1-9]\d* leaks[\s\S]*waiting/);
  writeFileSync(join(folder, notice), `身份证号 ${planted}\n`);
  await leaking;
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  rmSync(folder, { recursive: true });
}, 120_000);

test('--staged outside a repository is told in one line', () => {
  const empty = mkdtempSync(join(tmpdir(), 'none-'));
  cpSync(leaky, join(empty, 'content'), { recursive: true });
  const { status, stderr } = run(['--staged'], empty);
  rmSync(empty, { recursive: true, force: true });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
