import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Disclosure } from '../../core/disclosure/schema/disclosure.ts';
import { defaultPolicy } from '../../core/privacy/policy/policy.ts';
import { changeLine, changeTable, toldChanges } from '../../scripts/diff/describe-changes.ts';
import { at, World } from '../core/disclosure/world.ts';
import { runCommand } from './run-command.ts';

// Textbook numbers; nobody's.
const [one, two] = ['11010519491231002X', '440524188001010014'];
const policy = defaultPolicy('2026-01-01');
const release = (change: object = {}) => {
  const world = new World().edit(at.v1, (d) => Object.assign(d, change));
  return Disclosure.parse(JSON.parse(world.text(at.v1)));
};

test.each([
  ['nothing', {}, []],
  [
    'the release itself is no change',
    { version: 2, releaseType: 'correction', publishedAt: '2026-05-05' },
    [],
  ],
  ['a text', { narrative: '改了一处' }, ['说明']],
  ['a text more', { titleEn: 'Justice' }, ['英文标题']],
])('%s', (_name, change, labels) => {
  expect(toldChanges(release(), release(change), {}, policy).map(({ label }) => label.zh)).toEqual(labels);
});

test('a field that was not there and one that is no more', () => {
  const [added] = toldChanges(release(), release({ titleEn: 'Justice' }), {}, policy);
  const [removed] = toldChanges(release({ titleEn: 'Justice' }), release(), {}, policy);
  expect(added && changeLine(added, 'zh')).toBe('英文标题：（无） → Justice');
  expect(removed && changeLine(removed, 'en')).toBe('English title: Justice → (none)');
});

test('private values are masked; where only they differ, that is said', () => {
  const changes = toldChanges(
    release({ narrative: `联系人身份证号 ${one}`, review: [{ by: '科室', opinion: '旧' }] }),
    release({
      narrative: `联系人身份证号 ${one.slice(0, 14)}1${one.slice(15)}`,
      review: [{ by: '科室', opinion: `新，身份证号 ${two}` }],
    }),
    {},
    policy,
  );
  const text = JSON.stringify(changes) + changeTable(changes, 'zh');
  for (const value of [one, two]) expect(text.includes(value)).toBe(false);
  expect(changes.map(({ masked }) => masked === true)).toEqual([true, false]);
});

test('cells of the table hold what Markdown would take as its own', () => {
  const changes = toldChanges(release(), release({ narrative: 'a|b\nc' }), {}, policy);
  expect(changeTable(changes, 'en').split('\n')).toHaveLength(3);
  expect(changeTable(changes, 'en')).toContain('a\\|b<br>c');
});

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
beforeAll(() => {
  for (const { path, bytes } of new World().files()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
const record = JSON.parse(new World().text(at.v1)).record as string;
const diff = (...args: string[]) => runCommand('diff', ['--content', folder, ...args]);

test('the command: versions, files, the last two, in three forms', async () => {
  const [words, files, same, table, data] = await Promise.all([
    diff(record),
    diff(join(folder, at.v1), join(folder, at.v2)),
    diff(`${record}@1`, `${record}@1`),
    diff(record, '--format', 'markdown', '--lang', 'en'),
    diff(record, '--format', 'json'),
  ]);
  expect([words.code, files.out]).toEqual([1, words.out]);
  expect([same.code, same.out]).toEqual([0, '没有不同\n']);
  expect(table.out.startsWith('| Field | Before | After |\n| --- |')).toBe(true);
  expect(JSON.parse(data.out).length).toBe(words.out.trim().split('\n').length - 1);
});

test.each([
  ['an unknown record', ['nothing', 'nothing']],
  ['an unknown version', [`${record}@77`, `${record}@1`]],
  ['a file that is no disclosure', [join(folder, 'site.json'), `${record}@1`]],
])('%s is told in one line', async (_name, args) => {
  const { code, err } = await diff(...args);
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
});
