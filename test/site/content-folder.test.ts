import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { readContentFolder } from '../../site/content-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'basis'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('files come sorted, with their bytes, without the systems’ own', () => {
  writeFileSync(join(root, 'site.json'), '{}');
  writeFileSync(join(root, 'basis', 'b.json'), '{}');
  writeFileSync(join(root, 'basis', 'a.json'), '{"a": 1}');
  writeFileSync(join(root, 'basis', '.DS_Store'), 'x');
  const files = readContentFolder(root);
  expect(files.map(({ path }) => path)).toEqual(['basis/a.json', 'basis/b.json', 'site.json']);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('{"a": 1}');
});

test('a file of 200 MB is not read and gives one clear problem', () => {
  const path = join(root, 'basis', 'huge.json');
  writeFileSync(path, '');
  truncateSync(path, 200 * 1024 * 1024);
  const [file] = readContentFolder(root);
  expect(file).toMatchObject({ path: 'basis/huge.json', unread: 'too-large', size: 200 * 1024 * 1024 });
  expect(file?.bytes.length).toBe(0);
  const { problems } = parseContent(readContentFolder(root));
  const own = problems.filter((one) => one.file === 'basis/huge.json');
  expect(own.map((one) => inWords(one, 'en'))).toEqual([
    'content/basis/huge.json: the file has 200 MB, the limit is 20 MB; split it or make the attachment smaller',
  ]);
});

test('a symbolic link is not followed', () => {
  writeFileSync(join(root, 'outside.json'), '{}');
  symlinkSync(join(root, 'outside.json'), join(root, 'basis', 'link.json'));
  const link = readContentFolder(root).find(({ path }) => path === 'basis/link.json');
  expect(link).toMatchObject({ unread: 'symlink' });
  expect(
    parseContent([link].flatMap((file) => (file ? [file] : []))).problems.map(({ code }) => code),
  ).toContain('symlink');
});

test('a file that could not be read is a problem', () => {
  const { problems } = parseContent([
    { path: 'basis/locked.json', bytes: new Uint8Array(), unread: 'denied' },
  ]);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toContain('denied basis/locked.json');
});

test('a folder that is not there is our caller’s trouble', () => {
  expect(() => readContentFolder(join(root, 'nowhere'))).toThrow();
});
