/** The house keeps its walls: who may import whom, and what may lie at the top. Biome says it too; this says it in one table. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const sources = files.filter((file) => /\.(ts|tsx|astro)$/.test(file));

/** Rooms whose files a room may import, besides its own. */
const doors: Record<string, string[]> = {
  'core/standards': [],
  'core/documents': ['core/standards'],
  'core/privacy': ['core/standards', 'core/documents'],
  'core/disclosure': ['core/standards'],
  'core/assessment': ['core/standards'],
  'core/log': [],
  'core/forms': ['core/standards', 'core/disclosure'],
  site: ['core/'],
  extension: ['core/'],
  // Scripts drive the doors' builds, and eval and bench measure on the corpus.
  scripts: ['core/', 'site', 'extension', 'test/corpus'],
};

/** Paths of the project that a source imports, relative to its root. */
function importsOf(file: string): string[] {
  const specifiers = [
    ...readFileSync(file, 'utf8').matchAll(/\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('#core/')) return [specifier.slice(1)];
    return specifier.startsWith('.') ? [join(dirname(file), specifier)] : [];
  });
}

const within = (path: string, room: string) => path.startsWith(room.endsWith('/') ? room : `${room}/`);

describe('imports stay within the walls', () => {
  test.each(Object.entries(doors))('%s', (room, allowed) => {
    const strangers = sources
      .filter((file) => within(file, room))
      .flatMap((file) => importsOf(file).map((path) => ({ file, path })))
      .filter(({ path }) => path !== 'package.json')
      .filter(({ path }) => ![room, ...allowed].some((open) => within(path, open)))
      .map(({ file, path }) => `${file} → ${path}`);
    expect(strangers).toEqual([]);
  });
});

test('privacy takes only the shape of blocks from documents', () => {
  const taken = sources
    .filter((file) => within(file, 'core/privacy'))
    .flatMap(importsOf)
    .filter((path) => within(path, 'core/documents'));
  expect([...new Set(taken)]).toEqual(['core/documents/block.ts']);
});

test('no list is spread into push: a call has room for some 100,000 values, and a file may hold more', () => {
  const spread = sources
    .filter((file) => !file.startsWith('test/'))
    .filter((file) => /\.push\(\.\.\./.test(readFileSync(file, 'utf8')));
  expect(spread).toEqual([]);
});

test('core names no platform', () => {
  const platform = sources
    .filter((file) => within(file, 'core/'))
    .filter((file) => /from '(node:|astro|@astrojs|react|wxt)/.test(readFileSync(file, 'utf8')));
  expect(platform).toEqual([]);
});

test('the top level holds what it says it holds', () => {
  const top = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
  expect([...top].sort()).toEqual(
    [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'biome.json',
      'content',
      'core',
      'docs',
      'extension',
      'package-lock.json',
      'package.json',
      'playwright.config.ts',
      'scripts',
      'site',
      'stryker.config.json',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
    ].sort(),
  );
});
