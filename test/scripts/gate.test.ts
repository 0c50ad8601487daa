import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { describeLeak, gate } from '../../scripts/gate.ts';
import { enginePath, engineScript } from '../../site/try/engine-script.ts';

// A textbook number; nobody's.
const id = '11010519491231002X';
const policy = { asOf: '2026-01-01' };
const folders: string[] = [];

function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'gate-'));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
afterEach(() => {
  for (const root of folders.splice(0)) rmSync(root, { recursive: true });
});

test.each([
  ['text of a page', 'index.html', `<p>身份证号 1101<b>05</b>19491231002X</p>`],
  ['an attribute', 'index.html', `<a href="/x?idcard=${id}">a</a>`],
  ['an attribute, coded', 'index.html', `<a href="/x?idcard=%31${id.slice(1)}">a</a>`],
  ['a comment', 'index.html', `<!-- 身份证号 ${id} -->`],
  ['data in a page', 'index.html', `<script type="application/json">{"身份证号":"${id}"}</script>`],
  ['JSON', 'data/a.json', `{"身份证号":"\\u0031${id.slice(1)}"}`],
  ['JSON lines', 'data/a.ndjson', `{"身份证号":"${id}"}\n{"身份证号":""}\n`],
  ['CSV', 'data/a.csv', `姓名,身份证号\n张三,${id}\n`],
  ['CSV with a mark', 'data/a.csv', `\ufeff姓名,身份证号\n张三,${id}\n`],
  ['a feed', 'feed.xml', `<feed><title>身份证号${id}</title></feed>`],
  [
    'HTML in a feed',
    'feed.xml',
    `<feed><content>&lt;p&gt;身份证号1101&lt;b&gt;05&lt;/b&gt;19491231002X</content></feed>`,
  ],
  ['a drawing', 'a.svg', `<svg><text>身份证号<tspan>${id}</tspan></text></svg>`],
  ['a script', 'a.js', `const a="身份证号\\x31${id.slice(1)}"`],
  ['a style', 'a.css', `a::before{content:"身份证号${id}"}`],
  ['a text', 'a.txt', `身份证号 ${id}`],
  ['a text of unknown kind', 'a.dat', `身份证号 ${id}`],
])('stops %s', async (_name, file, content) => {
  const { leaks, unreadable } = await gate(folder({ [file]: content, 'ok.txt': '公示' }), policy);
  expect(leaks.map((leak) => [leak.file, leak.kind])).toEqual([[file, 'resident-id']]);
  expect(unreadable).toEqual([]);
  expect(leaks.map(describeLeak).join()).not.toContain(id.slice(6, 14));
});

test.each([
  ['a file name', `files/${id}.txt`, 'files/[0]'],
  ['a coded file name', `files/%31${id.slice(1)}.txt`, 'files/[0]'],
  ['a folder name', `${id}/a.txt`, '[0]/a.txt'],
])('stops %s without printing it', async (_name, file, shown) => {
  const { leaks } = await gate(folder({ [file]: 'x' }), policy);
  expect(leaks.map((leak) => [leak.file, leak.in])).toEqual([[shown, 'name']]);
});

test('what cannot be read fails', async () => {
  const files = {
    'a.pdf': '%PDF-1.7',
    'b.json': '{"a":',
    'c.xml': '<a>',
    'd.bin': Uint8Array.from([0xff, 0, 0xff]),
    'e.zip': Uint8Array.from([0x50, 0x4b, 3, 4]),
  };
  const { leaks, unreadable, files: count } = await gate(folder(files), policy);
  expect([leaks, unreadable, count]).toEqual([[], ['a.pdf', 'b.json', 'c.xml', 'd.bin', 'e.zip'], 5]);
});

test('an ordinary site passes', async () => {
  const files = {
    'index.html':
      '<!doctype html><title>绩效公开</title><p>监督电话 12345, 统一社会信用代码 91350100M000100Y43</p>',
    'data/a.json': '{"指标":"办结率","目标":95,"实际":98.6,"日期":"2025-12-31"}',
    'feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"><updated>2026-01-01T00:00:00Z</updated></feed>',
    'a.svg': '<svg viewBox="0 0 640 320"><path d="M138.12345678 13.5L110.105199003 7"/></svg>',
    'a.css': '.a{margin:0}',
    '.nojekyll': '',
  };
  const { leaks, unreadable } = await gate(folder(files), policy);
  expect([leaks, unreadable]).toEqual([[], []]);
});

test('an empty folder proves nothing', async () => {
  await expect(gate(folder({}), policy)).rejects.toThrow('empty');
});

test('a folder of many pages is shared out over the processors, and the answer is the same', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 900 }, (_, n) => [
      `p/${String(n).padStart(4, '0')}.html`,
      `<p>第 ${n} 页</p>${n % 300 === 7 ? `身份证号 ${id}` : ''}`,
    ]),
  );
  const { leaks, files } = await gate(folder(pages), policy);
  expect(files).toBe(900);
  expect(leaks.map(({ file }) => file)).toEqual(['p/0007.html', 'p/0307.html', 'p/0607.html']);
});

test('lets the engine itself pass, byte for byte, and reads anything else at its address', async () => {
  const engine = engineScript();
  const own = await gate(folder({ [enginePath]: engine }), policy);
  expect([own.leaks, own.unreadable]).toEqual([[], []]);
  const more = Buffer.concat([engine, Buffer.from(`\n// 身份证号 ${id}\n`)]);
  const changed = await gate(folder({ [enginePath]: more }), policy);
  expect(changed.leaks.map(({ kind }) => kind)).toContain('resident-id');
});
