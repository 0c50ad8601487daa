/** Forms made after published layouts (test/fixtures/forms): each is imported into an empty catalogue, and compared cell by cell. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Catalogue, emptyCatalogue } from '#core/disclosure/catalogue.ts';
import { walkNodes } from '#core/disclosure/nodes.ts';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { Indicator } from '#core/disclosure/schema/indicator.ts';
import { Scheme } from '#core/disclosure/schema/scheme.ts';
import { importFile, problemsOf } from '../../../scripts/import.ts';
import type { Truth } from '../../fixtures/forms/truths.ts';

const folder = 'test/fixtures/forms';
const files = readdirSync(folder)
  .filter((name) => /\.(xlsx|csv|tsv|docx)$/.test(name))
  .sort();
const bodies = [...new Set(['青石县法律援助中心', '河湾市环境监测站', '云溪县教育局', '云溪县信访局'])];

function catalogue(): Catalogue {
  const empty = emptyCatalogue();
  bodies.forEach((name, index) => {
    empty.organisations.set(`body-${index}`, {
      id: `body-${index}`,
      name,
      kind: '其他',
      level: '县区',
      region: '329999',
      regionName: '虚构',
      contacts: [],
      demo: true,
    });
  });
  return empty;
}

const yuan = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

test('there are forms of every kind', () => {
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(new Set(files.map((name) => extname(name)))).toEqual(new Set(['.xlsx', '.csv', '.tsv', '.docx']));
});

test.each(files)('%s comes out right, cell by cell', async (file) => {
  const { truths, notes } = JSON.parse(
    readFileSync(join(folder, `${basename(file, extname(file))}.json`), 'utf8'),
  ) as { truths: Truth[]; notes: string[] };
  const known = catalogue();
  const { plan, ready, lines } = await importFile(
    file,
    new Uint8Array(readFileSync(join(folder, file))),
    known,
    {},
    { today: '2025-06-30', ask: async () => undefined, lang: 'zh' },
  );
  expect(lines.filter(({ mark }) => mark === 'wrong' || mark === 'open' || mark === 'masked')).toEqual([]);
  expect(ready).toBe(true);
  const value = (prefix: string) =>
    plan.files.filter(({ path }) => path.startsWith(prefix)).map((one) => one.value);
  const schemes = new Map(value('schemes/').map((one) => [`${one.id}@1`, Scheme.parse(one)]));
  const indicators = new Map(value('library/').map((one) => [`${one.id}@1`, Indicator.parse(one)]));
  const releases = value('disclosures/').map((one) => Disclosure.parse(one));
  expect(releases).toHaveLength(truths.length);
  releases.forEach((release, index) => {
    const truth = truths[index];
    const scheme = schemes.get(release.scheme ?? '');
    if (!truth || !scheme) throw new Error(`${file}: more forms than expected`);
    expect({
      kind: release.kind,
      period: release.period,
      org: known.organisations.get(release.org)?.name,
      project: release.project?.name,
      department: release.project?.department,
      expected: release.objective?.expected,
      achieved: release.objective?.achieved,
      base: scheme.base,
      budgetWeight: scheme.budgetWeight,
      total: release.claimedTotal,
    }).toEqual({
      kind: truth.layout === 'project' ? '项目支出自评' : '部门整体自评',
      period: truth.period,
      org: truth.unit,
      project: truth.project ?? '部门整体支出',
      department: truth.department ?? truth.unit,
      expected: truth.expected,
      achieved: truth.achieved,
      base: truth.base,
      budgetWeight: truth.budgetWeight,
      total: truth.total,
    });
    for (const [column, at] of [
      ['initial', 0],
      ['annual', 1],
      ['executed', 2],
    ] as const)
      for (const kind of ['total', 'appropriation', 'carryover', 'other'] as const)
        expect(yuan(release.budget?.[column]?.[kind]), `${column} ${kind}`).toEqual(
          yuan(truth.funds[kind]?.[at] ?? undefined),
        );
    const results = new Map(release.results.map((result) => [result.node, result]));
    const rows = walkNodes(scheme.tree).flatMap(({ node, above }) => {
      if ('children' in node) return [];
      const result = results.get(node.id);
      const indicator = indicators.get(node.indicator);
      return [
        {
          levels: above.map(({ name }) => name),
          name: node.name ?? indicator?.name,
          unit: indicator?.unit,
          target: node.target,
          actual: result?.text ?? result?.actual,
          weight: node.weight,
          score: result?.claimedScore,
          deviation: result?.deviation,
          improvement: result?.improvement,
        },
      ];
    });
    expect(rows).toEqual(
      truth.rows.map(({ words: _, levels, ...row }) =>
        expect.objectContaining({ ...row, levels: levels.filter((name) => name !== '') }),
      ),
    );
  });
  expect([...new Set(plan.notes.map(({ code }) => code))].sort()).toEqual([...new Set(notes)].sort());
  expect(
    // The bodies of these forms are not here; what a form does not say is left to write.
    problemsOf([], plan.files, 'zh').filter((line) => !/organisation|orgs|单位|组织|占位文字/.test(line)),
  ).toEqual([]);
});
