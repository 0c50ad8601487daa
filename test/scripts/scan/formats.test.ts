import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '../../../core/documents/xml.ts';
import { defaultPolicy } from '../../../core/privacy/policy/policy.ts';
import { noColours } from '../../../scripts/cli/colours.ts';
import { checkFile, examine } from '../../../scripts/scan/check-file.ts';
import type { Checked } from '../../../scripts/scan/checked.ts';
import { escaped } from '../../../scripts/scan/escape.ts';
import { formats, formatted } from '../../../scripts/scan/formats.ts';
import { markKnown } from '../../../scripts/scan/mark-known.ts';

// Made-up values with valid check digits; the number is a textbook one.
const id = '11010519491231002X';
const mobile = '13812345678';
const policy = defaultPolicy('2026-01-01');
const key = 'a1'.repeat(16);
const bytes = (text: string) => new TextEncoder().encode(text);
let checked: Checked[] = [];

beforeAll(async () => {
  const old = (await examine('old.txt', bytes(`身份证号 ${id}`), policy, { key })).checked;
  checked = [
    await checkFile('quiet.txt', bytes('公示, 监督电话 12345。'), policy),
    await checkFile(
      'a b&<c>"\'.md',
      bytes(`# 名单\n\n| 姓名 | 身份证号 |\n|--|--|\n| 张三 | ${id} |\n`),
      policy,
    ),
    await checkFile(`${id}/list.json`, bytes(`{"手机":"${mobile}","${mobile}":"手机 ${mobile}"}`), policy),
    await checkFile('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), policy),
    await checkFile('broken.json', bytes('{"a": 1,,}'), policy),
    markKnown(old, new Set(old.findings.flatMap(({ hash }) => hash ?? []))),
    {
      ...(await checkFile('page.html', bytes('<p>公示</p>'), policy)),
      state: 'partly',
      broken: [{ target: 'gone.docx', line: 3, column: 5 }],
    },
    { ...(await checkFile('then.txt', bytes(`手机 ${mobile}`), policy)), commit: 'abcdef123456' },
    { ...(await checkFile('copy.txt', bytes('公示'), policy)), copy: { refused: 'exists' } },
  ];
});

const shown = (format: (typeof formats)[number], lang: 'zh' | 'en') =>
  formatted(format, checked, lang, noColours);

describe.each(formats)('%s', (format) => {
  test.each(['zh', 'en'] as const)('holds no value, names every file that needs someone (%s)', (lang) => {
    const text = shown(format, lang);
    for (const value of [id, mobile, id.slice(6, 14)]) expect(text.includes(value)).toBe(false);
    for (const name of ['picture.png', 'broken.json', 'then.txt', 'copy.txt', 'page.html'])
      expect(text).toContain(name);
    expect(text).toContain('abcdef123456');
    expect(text).toContain('gone.docx');
    expect(text.endsWith('\n')).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal.
    expect(text).not.toMatch(/\u001b/);
  });
});

test('human counts what the baseline knows and does not list it', () => {
  const text = shown('human', 'zh');
  expect(text).toContain('基线内 1 处');
  expect(text).not.toContain('old.txt');
  expect(text).toContain('断链 1 处');
  expect(text).toContain('then.txt @ abcdef123456');
});

test.each(['zh', 'en'] as const)('sarif is valid by the schema of SARIF 2.1.0 (%s)', (lang) => {
  const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-schema-2.1.0.json', 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  const log = JSON.parse(shown('sarif', lang));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const [run] = log.runs;
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  const suppressed = run.results.filter((one: { suppressions?: unknown[] }) => one.suppressions);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0].baselineState).toBe('unchanged');
  expect(run.invocations[0].executionSuccessful).toBe(false);
  // The schema does bite.
  expect(validate({ ...log, runs: [{ ...run, results: [{ message: {} }] }] })).toBe(false);
});

test('the html report is valid, and loads nothing', async () => {
  const text = shown('html', 'zh');
  const { valid, results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
    text,
  );
  expect(
    valid ? [] : results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => [ruleId, line])),
  ).toEqual([]);
  expect(text).not.toMatch(/<script|<link|<img|https?:/i);
  expect(text).toContain('a b&#38;&#60;c&#62;&#34;&#39;.md');
});

test('junit is well-formed, with one outcome a file', () => {
  const text = shown('junit', 'zh');
  expect(readXml(text).unread).toEqual([]);
  expect(text).toContain('<testsuites tests="9" failures="3" errors="4" skipped="0">');
  expect(text.match(/<testcase /g)).toHaveLength(9);
});

test('json gives states, places and a sum', () => {
  const { files, summary } = JSON.parse(shown('json', 'zh'));
  expect(files.map(({ state }: Checked) => state)).toEqual([
    'clean',
    'findings',
    'findings',
    'partly',
    'partly',
    'findings',
    'partly',
    'findings',
    'clean',
  ]);
  expect(summary).toMatchObject({ files: 9, known: 1, broken: 1, copies: { written: 0, refused: 1 } });
  const lines = shown('jsonl', 'zh').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(files);
});

test('an empty run is an empty report in every form', () => {
  for (const format of formats) expect(() => formatted(format, [], 'en', noColours)).not.toThrow();
});

test.each([
  ['<a href="x">&\'', '&#60;a href=&#34;x&#34;&#62;&#38;&#39;'],
  ['a\u0000b\u001bc\ufffe\n', 'abc\n'],
])('%#: what may not stand in XML is escaped or left out', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});
