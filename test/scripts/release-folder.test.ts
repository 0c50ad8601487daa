import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, filesBelow, releaseFolder } from '../../scripts/release-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingshi-release-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function built(content: string): string {
  const folder = join(root, 'built');
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b.txt'), content);
  writeFileSync(join(folder, 'index.html'), 'home');
  return folder;
}
const link = () => join(root, 'site');
const shown = () => readFileSync(join(link(), 'a', 'b.txt'), 'utf8');

test('files are listed with POSIX paths in order', () => {
  expect(filesBelow(built('x'))).toEqual(['a/b.txt', 'index.html']);
});

test('the digest depends on names and bytes, and on nothing else', () => {
  const one = digestOf(built('one'));
  expect(digestOf(built('two'))).not.toBe(one);
  expect(digestOf(built('one'))).toBe(one);
});

test('the link shows the newest release, and the one before is kept', () => {
  for (const content of ['one', 'two', 'three']) {
    releaseFolder(built(content), link());
    expect(shown()).toBe(content);
  }
  expect(readdirSync(join(root, 'releases', 'site'))).toHaveLength(2);
});

test('the same bytes give the same release', () => {
  const first = releaseFolder(built('one'), link());
  expect(releaseFolder(built('one'), link())).toBe(first);
  expect(shown()).toBe('one');
  expect(readdirSync(join(root, 'releases', 'site'))).toHaveLength(1);
});

test('a lock that a killed build left behind holds nobody up', () => {
  const lock = join(root, 'releases', 'site.lock');
  mkdirSync(lock, { recursive: true });
  utimesSync(lock, new Date(0), new Date(0));
  releaseFolder(built('one'), link());
  expect(shown()).toBe('one');
  expect(readdirSync(join(root, 'releases'))).toEqual(['site']);
});

test('builds that end at once show one of them, whole', async () => {
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { releaseFolder } from ${JSON.stringify(resolve('scripts/release-folder.ts'))};
    const [root, name] = process.argv.slice(2);
    for (let n = 0; n < 20; n++) {
      const folder = join(root, name);
      mkdirSync(join(folder, 'a'), { recursive: true });
      writeFileSync(join(folder, 'a', 'b.txt'), name + n);
      releaseFolder(folder, join(root, 'site'));
    }`;
  writeFileSync(join(root, 'program.mjs'), program);
  const codes = ['one', 'two', 'three'].map(
    (name) =>
      new Promise((done) =>
        spawn(process.execPath, [join(root, 'program.mjs'), root, name], { stdio: 'ignore' }).once(
          'exit',
          done,
        ),
      ),
  );
  expect(await Promise.all(codes)).toEqual([0, 0, 0]);
  expect(shown()).toMatch(/^(?:one|two|three)19$/);
}, 60_000);

test('nothing of the build is left beside the release', () => {
  releaseFolder(built('one'), link());
  expect(readdirSync(root).sort()).toEqual(['releases', 'site']);
});
