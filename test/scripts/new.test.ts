import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { leavesOf } from '../../core/disclosure/nodes.ts';
import { parseContent } from '../../core/disclosure/parse.ts';
import { firstRelease, type NewFile, nextRelease, writeNew } from '../../scripts/new.ts';
import { Trouble } from '../../scripts/steps.ts';
import { readContentFolder } from '../../site/content-folder.ts';

const files = readContentFolder('content');
const { catalogue } = parseContent(files);
const today = '2026-11-21';
const [schemeRef, scheme] = [...catalogue.schemes].find(([, { tree }]) => leavesOf(tree).length > 1) ?? [];
const [org] = catalogue.organisations.keys();
const wanted = {
  org: org ?? '',
  scheme: schemeRef ?? '',
  period: '2025',
  record: 'new-record-of-a-test',
  kind: '项目支出自评',
  today,
} as const;

/** Problems that new files bring, as codes. */
const problemsWith = (added: NewFile[]) => {
  const bytes = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const all = [...files, ...added.map(({ path, value }) => ({ path, bytes: bytes(value) }))];
  const before = parseContent(files).problems.length;
  const { problems } = parseContent(all);
  return { problems: problems.filter(({ file }) => added.some(({ path }) => path === file)), before };
};

const errorsWith = (added: NewFile[]) =>
  problemsWith(added).problems.flatMap(({ severity, code, pointer }) =>
    severity === 'error' ? [`${code} ${pointer}`] : [],
  );

test('a first release names every indicator, invents no value and wants its narrative, nothing else', () => {
  const file = firstRelease(catalogue, wanted);
  const results = file.value.results as { node: string; actual?: string }[];
  expect(results.map(({ node }) => node)).toEqual(leavesOf(scheme?.tree ?? []).map(({ id }) => id));
  expect(results.some((result) => 'actual' in result)).toBe(false);
  expect(errorsWith([file])).toEqual(['placeholder /narrative']);
});

test('a period that has not ended may be monitored', () => {
  const file = firstRelease(catalogue, { ...wanted, period: '2026', kind: '运行监控' });
  expect(file.value.asOf).toBe(today);
});

test.each([
  ['an unknown organisation', { org: 'nobody' }],
  ['an unknown scheme', { scheme: 'nothing@1' }],
  ['a malformed period', { period: '2027-13' }],
  ['a self-evaluation of a period that has not ended', { period: '2026' }],
  ['a record that is no word of an address', { record: 'Bad Name' }],
  ['a record that exists', { record: [...catalogue.records.keys()][0] ?? '' }],
])('%s is refused', (_name, wrong) => {
  expect(() => firstRelease(catalogue, { ...wanted, ...wrong })).toThrow(Trouble);
});

test('what was mistyped is suggested, in either language', () => {
  const near = wanted.org.slice(0, -1);
  expect(() => firstRelease(catalogue, { ...wanted, org: near })).toThrow(wanted.org);
});

const record =
  [...catalogue.records].find(([, list]) => list.at(-1)?.disclosure.releaseType === 'first')?.[0] ?? '';

test('a correction is the next version, with a file that still asks for what was wrong', () => {
  const added = nextRelease(catalogue, record, 'correction', today);
  expect(added.map(({ value }) => value.version ?? value.by)).toEqual([2, `${record}@2`]);
  expect(problemsWith(added).problems.map(({ file }) => file)).toContain(`corrections/${record}-v2.json`);
  expect(errorsWith(added).toSorted()).toEqual([
    'placeholder /approvedBy',
    'placeholder /note',
    'placeholder /requestedBy',
    'too-few /fields',
  ]);
});

test('a notice is the next version alone', () => {
  expect(nextRelease(catalogue, record, 'notice', today)).toHaveLength(1);
});

test('a file that exists is never written over', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingshi-new-'));
  const file = firstRelease(catalogue, wanted);
  mkdirSync(dirname(join(root, file.path)), { recursive: true });
  writeFileSync(join(root, file.path), '{}');
  expect(() => writeNew(root, [file])).toThrow(Trouble);
  rmSync(root, { recursive: true });
});
