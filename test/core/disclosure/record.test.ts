import { expect, test } from 'vitest';
import type { Release } from '#core/disclosure/catalogue.ts';
import { diffReleases } from '#core/disclosure/diff.ts';
import { nodeNames } from '#core/disclosure/nodes.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { compileRecord, correctionsBy } from '#core/disclosure/record.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { World } from './world.ts';

const { catalogue } = parseContent(new World().files());
const releases = catalogue.records.get('mediation-2025') ?? [];
const names = nodeNames(catalogue, 'justice-scheme@1');
const [first, second] = releases;
if (!first || !second) throw new Error('the sample has two versions');

const next = (changes: Partial<Disclosure>): Release => ({
  ...second,
  disclosure: { ...second.disclosure, version: 3, ...changes },
});

test('a difference names the field in words and both values', () => {
  expect(diffReleases(first.disclosure, second.disclosure, names)).toEqual([
    {
      path: 'results[done].actual',
      label: { zh: '调解案件办结量: 实际完成值', en: '调解案件办结量: actual' },
      before: '2126',
      after: '2130',
    },
    { path: 'claimedTotal', label: { zh: '自报总分', en: 'claimed total' }, before: '97.94', after: '97.95' },
  ]);
});

test('an input is named as its indicator names it', () => {
  const counted = next({
    results: second.disclosure.results.map((result) =>
      result.inputs ? { ...result, inputs: { ...result.inputs, won: '1' } } : result,
    ),
  });
  expect(diffReleases(second.disclosure, counted.disclosure, names).map(({ label }) => label)).toEqual([
    { zh: '人民调解成功率: 分子分母: 成功', en: '人民调解成功率: inputs: won cases' },
  ]);
});

test('no difference gives no change', () => {
  expect(diffReleases(first.disclosure, first.disclosure)).toEqual([]);
});

test('the order of results is no difference', () => {
  const turned = { ...first.disclosure, results: first.disclosure.results.toReversed() };
  expect(diffReleases(first.disclosure, turned)).toEqual([]);
});

test('what came has no before, what went has no after', () => {
  const more = { ...first.disclosure, claimedTier: '优' };
  const [came] = diffReleases(first.disclosure, more);
  const [went] = diffReleases(more, first.disclosure);
  expect(came).toMatchObject({ path: 'claimedTier', after: '优' });
  expect(came).not.toHaveProperty('before');
  expect(went).toMatchObject({ path: 'claimedTier', before: '优' });
  expect(went).not.toHaveProperty('after');
});

test('the latest release stands, with the history of every field', () => {
  const record = compileRecord([second, first], names);
  expect(record.id).toBe('mediation-2025');
  expect(record.current).toBe(second);
  expect(record.tombstone).toBeUndefined();
  expect(record.history.map(({ changes }) => changes.length)).toEqual([0, 2]);
  expect(record.fields.get('results[done].actual')?.map(({ version }) => version)).toEqual([2]);
});

test('a notice changes nothing', () => {
  const record = compileRecord([first, second, next({ releaseType: 'notice', results: [] })]);
  expect(record.current).toBe(second);
  expect(record.history.at(-1)?.changes).toEqual([]);
});

test('a withdrawal leaves a tombstone and nothing current', () => {
  const withdrawal = { reason: '隐私处理', approvedBy: '政府办', date: '2026-04-01' } as const;
  const record = compileRecord([first, second, next({ releaseType: 'withdrawal', withdrawal })]);
  expect(record.current).toBeUndefined();
  expect(record.tombstone).toEqual({
    record: 'mediation-2025',
    version: 3,
    withdrawnAt: '2026-04-01',
    reason: '隐私处理',
    approvedBy: '政府办',
  });
  const back = next({ releaseType: 'correction', version: 4 });
  const returned = compileRecord([first, second, next({ releaseType: 'withdrawal', withdrawal }), back]);
  expect(returned.current).toBe(back);
  expect(returned.tombstone).toBeUndefined();
});

test('the corrections of a release are found', () => {
  const all = [...catalogue.corrections.values()];
  expect(correctionsBy(second, all).map(({ id }) => id)).toEqual(['mediation-2025-count']);
  expect(correctionsBy(first, all)).toEqual([]);
});

test('no releases compile to an empty record', () => {
  expect(compileRecord([])).toMatchObject({ id: '', releases: [], history: [] });
});
