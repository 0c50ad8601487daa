/** The law of the forms: a release written as a workbook, a document or a CSV comes back as the very same release. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import { Scheme } from '#core/disclosure/schema/scheme.ts';
import { appendixSheet, readAppendix, withoutAppendix } from '#core/forms/appendix.ts';
import { formSheet } from '#core/forms/form-sheet.ts';
import { readForms } from '#core/forms/read-form.ts';
import { restore } from '#core/forms/restore.ts';
import { writeCsv } from '#core/forms/write-csv.ts';
import { writeDocx } from '#core/forms/write-docx.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import { leakKinds } from '#core/privacy/finding.ts';
import { defaultPolicy, type Policy } from '#core/privacy/policy/policy.ts';
import { readGrids } from '../../../scripts/import/grids.ts';

/** Masks nothing: made-up texts may look like anything. */
const blind: Policy = {
  ...defaultPolicy('2026-01-01'),
  kinds: Object.fromEntries(leakKinds.map((kind) => [kind, { off: true }])),
};

const org: Organisation = {
  id: 'made-up',
  name: '青石县统计局',
  kind: '其他',
  level: '县区',
  region: '329999',
  regionName: '虚构',
  contacts: [],
  demo: true,
};
const leaves = [
  ['cases', '件', { op: '≥', value: '420' }, { method: 'ratio' }],
  ['rate', '%', { op: '≥', value: '95' }, { method: 'ratio' }],
  ['days', '天', { op: '≤', value: '5' }, { method: 'inverse-ratio' }],
  ['span', '%', { op: '区间', low: '40', high: '60' }, { method: 'interval' }],
  ['open', '是/否', { op: '=', value: '1' }, { method: 'threshold' }],
  ['words', '文本', undefined, { method: 'qualitative', grades: [{ name: '达成', low: '0', high: '100' }] }],
] as const;
const indicators = new Map(
  leaves.map(([id, unit]) => [
    `${id}@1`,
    Indicator.parse({
      id,
      version: 1,
      name: `指标 ${id}`,
      definition: '虚构',
      unit,
      direction: '越大越好',
      dimension: '数量',
      domain: '虚构',
      frequency: '年',
      source: '虚构',
      collection: '人工填报',
      caliber: '虚构',
    }),
  ]),
);
const scheme = Scheme.parse({
  id: 'made-up',
  version: 1,
  title: '虚构方案',
  issuer: org.id,
  purpose: '虚构',
  appliesTo: { kinds: ['其他'] },
  period: ['年'],
  method: 'weighted',
  budgetWeight: '10',
  tree: [
    {
      id: 'output',
      name: '产出',
      children: leaves.map(([id, , target, scoring]) => ({
        id,
        weight: '15',
        indicator: `${id}@1`,
        target,
        scoring,
      })),
    },
  ],
});

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '—',
      '未公布',
      '达成',
      '改进措施：甲',
      '原因：乙\n改进措施：丙',
      ' 甲 ',
      '\r\n乙',
      '"丙"',
      '0.98',
      '总分',
      '三级指标',
      '明示机读数据',
      '项目名称',
    ),
  )
  .filter((value) => value !== '');
const decimal = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(8, '0')}`),
  fc.constantFrom('0', '0.98', '98', '97.0', '999999999999999.99999999', '1.5', '-3.2'),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const money = fc.record({
  total: decimal,
  appropriation: some(decimal),
  carryover: some(decimal),
  other: some(decimal),
});
const result = (node: string) =>
  fc.record({
    node: fc.constant(node),
    actual: some(decimal),
    text: some(text),
    target: some(fc.record({ op: fc.constantFrom('≥', '≤', '=', '>', '<'), value: decimal })),
    inputs: some(fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/), decimal, { maxKeys: 3 })),
    judgement: some(fc.record({ grade: text, share: decimal, reason: text })),
    notApplicable: some(fc.record({ reason: text })),
    claimedScore: some(decimal),
    deviation: some(text),
    improvement: some(text),
    context: some(text),
    quality: fc.subarray(['估算', '不完整', '口径变更', '抽样']),
    stages: some(fc.array(fc.record({ name: text, count: decimal }), { maxLength: 2 })),
  });
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const release = fc
  .record({
    record: fc.constant('made-up'),
    version: fc.integer({ min: 1, max: 99 }),
    releaseType: fc.constant('first'),
    kind: fc.constantFrom('项目支出自评', '部门整体自评', '运行监控', '专项考核'),
    title: text,
    org: fc.constant(org.id),
    scheme: fc.constant('made-up@1'),
    period: fc.constantFrom('2023', '2023-H1', '2023-Q2', '2023-04', {
      from: '2023-01-01',
      to: '2024-06-30',
    }),
    publishedAt: fc.constant('2024-03-05'),
    asOf: fc.constant('2023-12-31'),
    project: some(fc.record({ name: text, department: text, unit: text })),
    budget: some(fc.record({ initial: some(money), annual: money, executed: some(money) })),
    objective: some(fc.record({ expected: text, achieved: some(text) })),
    results: fc
      .tuple(...leaves.map(([id]) => some(result(id))))
      .map((all) => all.filter((one) => one !== undefined)),
    claimedTotal: some(decimal),
    claimedTier: some(text),
    narrative: text,
    review: fc.array(fc.record({ by: text, opinion: text, step: some(text) }), { maxLength: 2 }),
    evidence: fc.constantFrom([], ['some-evidence']),
  })
  .map((value) => Disclosure.parse(bare(value)));
const points = fc.record({
  nodes: fc.constantFrom(
    new Map([
      ['cases', '15'],
      ['rate', '14.2'],
    ]),
  ),
  budget: fc.constantFrom(undefined, { weight: '10', points: '9.62', rate: '96.20' }),
  total: fc.constantFrom(undefined, '97.94', '80–95'),
});

const formats = [
  ['xlsx', writeXlsx],
  ['docx', writeDocx],
  ['csv', writeCsv],
] as const;

/** A release as a person would have it, for what people do with the file. */
const plain = Disclosure.parse({
  record: 'made-up',
  version: 1,
  releaseType: 'first',
  kind: '项目支出自评',
  title: '虚构项目绩效自评',
  org: org.id,
  scheme: 'made-up@1',
  period: '2023',
  publishedAt: '2024-03-05',
  asOf: '2023-12-31',
  project: { name: '虚构项目', department: '青石县统计局', unit: '青石县统计局' },
  budget: { annual: { total: '1000000' }, executed: { total: '900000' } },
  objective: { expected: '甲', achieved: '乙' },
  results: [{ node: 'cases', actual: '437', inputs: { a: '1' } }, { node: 'rate' }],
  narrative: '丙',
});
const context = { org, scheme, indicators };

describe.each(formats)('%s', (extension, write) => {
  test('a release comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(release, points, async (said, computed) => {
        const context = { org, scheme, indicators, points: computed };
        const bytes = write([formSheet(said, context), appendixSheet(said)]);
        const { grids, unread } = await readGrids(`form.${extension}`, bytes, blind);
        expect(unread).toEqual([]);
        const found = grids.flatMap((grid) => readAppendix(grid).release ?? []);
        expect(found).toEqual([said]);
        const forms = grids.flatMap((grid) => readForms(withoutAppendix(grid)).forms);
        const [form] = forms;
        if (form) expect(restore(form, said, context).disclosure).toEqual(said);
      }),
      { numRuns: 25, seed: 20260101 },
    );
  }, 60_000);

  test('a text that no cell holds comes back whole', async () => {
    const said = { ...plain, narrative: '长'.repeat(33_000) };
    const bytes = write([formSheet(said, context), appendixSheet(said)]);
    const { grids } = await readGrids(`form.${extension}`, bytes, blind);
    expect(grids.flatMap((grid) => readAppendix(grid).release ?? [])).toEqual([said]);
  });

  test('the same release is the same bytes', () => {
    fc.assert(
      fc.property(release, (said) => {
        const sheets = () => [formSheet(said, { org, scheme, indicators }), appendixSheet(said)];
        expect(write(sheets())).toEqual(write(sheets()));
      }),
      { numRuns: 5, seed: 1 },
    );
  });
});

test.each([
  ['an actual value', '437件', '440件', 'results[cases].actual', { actual: '440' }],
  ['a value that was not published', '未公布', '96.5%', 'results[rate].actual', { actual: '96.5' }],
])('what was changed in the form holds: %s', (_what, before, after, path, changed) => {
  const sheet = formSheet(plain, context);
  let edited = false;
  const rows = sheet.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell, column) => {
      if (edited || cell?.text !== before || column !== 4) return cell;
      edited = true;
      return { ...cell, text: after };
    }),
  }));
  const [form] = readForms({
    name: 'x',
    rows: rows.map(({ cells }) => Array.from({ length: 8 }, (_, at) => cells[at]?.text ?? '')),
    merges: [],
  }).forms;
  if (!form) throw new Error('no form');
  const { disclosure, notes } = restore(form, plain, context);
  expect(notes.find(({ code }) => code === 'changed')?.facts).toEqual({ fields: [path] });
  const node = path.slice(8, path.indexOf(']'));
  const old = plain.results.find((one) => one.node === node);
  expect(disclosure.results.find((one) => one.node === node)).toEqual({ ...old, ...changed });
});
