import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { afterAll, expect, test } from 'vitest';
import { convertPage } from '../../site/traditional/convert-page.ts';
import { hasTwin } from '../../site/traditional/has-twin.ts';
import { converter, writeTwins } from '../../site/traditional/write-twins.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
const twins = new Set(['/', '/org/']);
const folder = mkdtempSync(join(tmpdir(), 'mingshi-tw-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['<p>绩效公开</p>', '<p>績效公開</p>'],
  ['<html lang="zh-CN">', '<html lang="zh-TW">'],
  ['<meta name="description" content="信访">', '<meta name="description" content="信訪">'],
  ['<a href="/org/#里" aria-label="单位">单位</a>', '<a href="/zh-tw/org/#里" aria-label="單位">單位</a>'],
  ['<a href="/search/?q=绩效">检索</a>', '<a href="/search/?q=绩效">檢索</a>'],
  ['<a href="/d/x/files/绩效.csv">下载</a>', '<a href="/d/x/files/绩效.csv">下載</a>'],
  [
    '<script>const 绩效 = "<p>信访</p>"</script><p>信访</p>',
    '<script>const 绩效 = "<p>信访</p>"</script><p>信訪</p>',
  ],
  ['<code>绩效</code><!-- 绩效 --><b>绩效</b>', '<code>绩效</code><!-- 绩效 --><b>績效</b>'],
  [
    '<link rel="canonical" href="https://x.example/org/">',
    '<link rel="canonical" href="https://x.example/zh-tw/org/">',
  ],
  [
    '<link rel="canonical" href="https://x.example/search/">',
    '<link rel="canonical" href="https://x.example/search/">',
  ],
])('%s', (simplified, traditional) => expect(convertPage(simplified, convert, twins)).toBe(traditional));

test('程序 stays due process', () => expect(convertPage('程序合规性', convert, twins)).toBe('程序合規性'));

test('reading pages get a twin; English ones and those with an island do not', () => {
  const put = (path: string, html: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), html);
  };
  put('index.html', '<a href="/org/">单位</a><a href="/search/">检索</a>');
  put('org/index.html', '<h1>单位</h1>');
  put('search/index.html', '<astro-island></astro-island>检索');
  put('en/org/index.html', '<h1>Bodies</h1>');
  expect(writeTwins(folder, convert)).toEqual(['/', '/org/']);
  expect(readFileSync(join(folder, 'zh-tw/index.html'), 'utf8')).toBe(
    '<a href="/zh-tw/org/">單位</a><a href="/search/">檢索</a>',
  );
  expect(writeTwins(folder, convert)).toEqual(['/', '/org/']);
});

test.each([
  ['/', true],
  ['/d/x', true],
  ['/search/', false],
  ['/verify', false],
  ['/try/', false],
  ['/404/', false],
])('whether %s has a twin', (path, twin) => expect(hasTwin(path)).toBe(twin));

test('the tables are loaded when they are asked for; words stay', async () => {
  expect((await converter())('程序合规')).toBe('程序合規');
});
