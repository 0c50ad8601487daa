import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('nothing of the build is left beside the release', () => {
  releaseFolder(built('one'), link());
  expect(readdirSync(root).sort()).toEqual(['releases', 'site']);
});
