import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { FileReader } from '../../../scripts/gate/file-reader.ts';
import { checkFile } from '../../../scripts/scan/check-file.ts';
import { isOpen } from '../../../scripts/scan/checked.ts';

const policy = defaultPolicy('2026-01-01');
// Textbook numbers; nobody's.
const id = '11010519491231002X';
const header = '<header><nav><ul><li><a href="/">首页</a></li></ul></nav></header>';
const footer = '<footer><p>监督电话 12345</p></footer>';
const page = (...parts: string[]) =>
  `<!doctype html><html><body>${header}${parts.join('')}${footer}</body></html>`;

const alone = async (name: string, bytes: Uint8Array) => {
  const { findings, unread } = await checkFile(name, bytes, policy);
  return [
    findings.filter(isOpen).map(({ finding, in: where, place }) => [finding.kind, where, place]),
    unread,
  ];
};
const together = async (reader: FileReader, name: string, bytes: Uint8Array) => {
  const wrong = await reader.read(name, bytes);
  return [
    (wrong?.findings ?? []).map(({ finding, in: where, place }) => [finding.kind, where, place]),
    wrong?.unread ?? [],
  ];
};

test('a leak is found on every page that it stands on', async () => {
  const reader = new FileReader(policy);
  const leaky = strToU8(page(`<p>身份证号 ${id}</p>`));
  const clean = strToU8(page('<p>公示</p>'));
  for (const bytes of [clean, leaky, leaky, clean, leaky])
    expect(await together(reader, 'a.html', bytes)).toEqual(await alone('a.html', bytes));
});

test('masks that complete each other are found wherever they stood before', async () => {
  const reader = new FileReader(policy);
  const one = '<p>张三 110105194912310***</p>';
  const two = '<p>张三 ***********231002X</p>';
  for (const parts of [[one], [two], [one, two], [two, one]]) {
    const bytes = strToU8(page(...parts));
    expect(await together(reader, 'a.html', bytes)).toEqual(await alone('a.html', bytes));
  }
});

const part = fc.constantFrom(
  '<p>公示</p>',
  '<p>联系电话 13800138000</p>',
  `<p>身份证号 ${id}</p>`,
  '<p>张三 110105194912310***</p>',
  '<p>张三 ***********231002X</p>',
  `<p>张三 ${id}</p>`,
  '<p>张三 138****8000</p>',
  '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张三</td><td>110105********002X</td></tr></table>',
  `<table><tr><th>指标</th><th>值</th></tr><tr><td>办结率</td><td>95</td></tr></table>`,
  '<dl><dt>开户账号</dt><dd>6222021234567890128</dd></dl>',
  `<a href="/x?idcard=${id}">a</a>`,
  '<div hidden><p>公示</p></div>',
  `<!-- ${id} -->`,
);

test('whatever was read before, a page says the same as alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 6 }), async (pages) => {
      const reader = new FileReader(policy);
      for (const parts of pages) {
        const bytes = strToU8(page(...parts));
        expect(await together(reader, 'p/a.html', bytes)).toEqual(await alone('p/a.html', bytes));
      }
    }),
    { numRuns: 60 },
  );
});

const value = fc.constantFrom<unknown>(
  '公示',
  id,
  '110105194912310***',
  '***********231002X',
  { 姓名: '张三', 身份证号: id },
  [{ 姓名: '张三', 电话: '13800138000' }],
  { a: { 手机: '13800138000' } },
);

test('whatever was read before, data say the same as alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.constantFrom('a', '身份证号', '备注'), value), { maxLength: 6 }),
      async (files) => {
        const reader = new FileReader(policy);
        for (const file of files) {
          const bytes = strToU8(JSON.stringify(file));
          expect(await together(reader, 'a.json', bytes)).toEqual(await alone('a.json', bytes));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a main part that was read before is read again where something reaches into it', async () => {
  const main = '<main><p>张三</p><p>138</p></main>';
  const reader = new FileReader(policy);
  expect(await reader.read('a.html', strToU8(`<body>${main}</body>`))).toBeUndefined();
  for (const [before, after] of [
    ['', `<p>身份证号 ${id}</p>`],
    [`<p>身份证号 ${id}</p>`, ''],
    ['<table><tr><td>手机</td><td>', '0013800138000</td></tr></table>'],
    ['身份证号 110105', '19491231002X'],
    ['<div hidden>', '</div>'],
  ]) {
    const bytes = strToU8(`<body>${before}${main}${after}</body>`);
    expect(await together(reader, 'b.html', bytes)).toEqual(await alone('b.html', bytes));
  }
});

test('an archive of files that were read before is still read for what is new in it', async () => {
  const reader = new FileReader(policy);
  const json = strToU8('{"指标":"办结率"}');
  expect(await reader.read('a.json', json)).toBeUndefined();
  const archive = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries([
        ['a.json', json],
        ...Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const),
      ]),
      { level: 0 },
    );
  expect(await reader.read('a.zip', archive({ 'README.txt': '公示' }))).toBeUndefined();
  for (const files of [{ 'README.txt': `身份证号 ${id}` }, { [`${id}.txt`]: '公示' }]) {
    const bytes = archive(files);
    expect(await together(reader, 'b.zip', bytes)).toEqual(await alone('b.zip', bytes));
  }
});

const line = (n: number, more: object = {}) =>
  JSON.stringify({ id: `r-${n}`, list: [{ 指标: '办结率', 值: n }], ...more });

test('lists of what was read before are read for what is new in them', async () => {
  for (const more of [
    {},
    { 身份证号: id },
    { list: [{ 身份证号: id }] },
    { inner: { 电话: '13800138000' } },
    { 备注: '110105194912310***' },
  ]) {
    const reader = new FileReader(policy);
    for (let n = 0; n < 5; n++) await reader.read(`d/${n}.json`, strToU8(line(n)));
    const bytes = strToU8([line(0), line(1), line(2, more), line(3)].join('\n'));
    expect(await together(reader, 'a.ndjson', bytes)).toEqual(await alone('a.ndjson', bytes));
  }
});

test.each([
  ['JSON lines', 'a.ndjson', Array.from({ length: 60 }, (_, n) => line(n, n === 41 ? { 身份证号: id } : {}))],
  [
    'a table',
    'a.csv',
    [
      '单位,备注',
      ...Array.from({ length: 60 }, (_, n) => `第${n}局,${n === 40 ? `身份证号 ${id}` : '按期'}`),
    ],
  ],
])('%s too long to be read at once are read piece by piece', async (_name, name, lines) => {
  const reader = new FileReader(policy, undefined, { piece: 300, whole: 500 });
  const wrong = await reader.read(name, strToU8(lines.join('\n')));
  expect(wrong?.unread).toEqual([]);
  expect(wrong?.findings.map(({ finding, place }) => [finding.kind, place.line])).toEqual([
    ['resident-id', 42],
  ]);
  const clean = lines.filter((text) => !text.includes(id)).join('\n');
  expect(await reader.read(name, strToU8(clean))).toBeUndefined();
});
