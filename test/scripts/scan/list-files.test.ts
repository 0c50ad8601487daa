import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/scan/list-files.ts';
import { pathJobs } from '../../../scripts/scan/path-jobs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-'));
  const files: Record<string, string> = {
    '.gitignore': '*.log\n/build/\n!keep.log\n',
    'a.md': '',
    'keep.log': '',
    'run.log': '',
    'build/out.html': '',
    'deep/build/in.html': '',
    'deep/.gitignore': '*.csv\n!open.csv\n',
    'deep/list.csv': '',
    'deep/open.csv': '',
    'deep/er/list.csv': '',
    'deep/er/a.md': '',
    'node_modules/x/a.md': '',
    'b[1].md': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const list = async (path = '', everything = false) =>
  (await listFiles(join(root, path), everything)).map((file) => relative(root, file)).sort();

const unignored = [
  '.gitignore',
  'a.md',
  'b[1].md',
  'deep/.gitignore',
  'deep/build/in.html',
  'deep/er/a.md',
  'deep/open.csv',
  'keep.log',
];

describe('a folder', () => {
  test('outside git: the .gitignore files in it hold', async () => {
    expect(await list()).toEqual(unignored);
  });

  test('in git: the same, but what is tracked stays in', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    expect(await list()).toEqual(unignored);
    execFileSync('git', ['add', '-f', 'run.log'], { cwd: root });
    expect(await list()).toContain('run.log');
  });

  test('everything, where it is asked for', async () => {
    expect(await list('', true)).toEqual(
      expect.arrayContaining(['run.log', 'build/out.html', 'deep/list.csv']),
    );
  });

  test('an ignored folder that is named is read', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    expect(await list('build')).toEqual(['build/out.html']);
  });
});

test.each([
  ['**/*.md', ['a.md', 'b[1].md', 'deep/er/a.md']],
  ['*.md', ['a.md', 'b[1].md']],
  ['deep/**/*.csv', ['deep/open.csv']],
  ['{a,keep}.{md,log}', ['a.md', 'keep.log']],
  ['b[1].md', ['b[1].md']],
])('glob %s', async (pattern, expected) => {
  expect(await list(pattern)).toEqual(expected);
});

test.each(['nothing.txt', '*.docx'])('%s: nothing there is told, not skipped', async (path) => {
  await expect(list(path)).rejects.toThrow();
  const [job] = await pathJobs(join(root, path), false);
  expect(job?.source).toEqual({ unread: 'not-granted' });
});

test('masked copies do not become their own source, and keep their path', async () => {
  const jobs = await pathJobs(join(root, 'deep'), false, join(root, 'deep/er'));
  expect(jobs.map(({ copy }) => copy).sort()).toEqual([
    'deep/.gitignore',
    'deep/build/in.html',
    'deep/open.csv',
  ]);
});
