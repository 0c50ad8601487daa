import { describe, expect, test } from 'vitest';
import { type Catalogue, emptyCatalogue } from '#core/disclosure/catalogue.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { writeXlsx } from '#core/forms/write-xlsx.ts';
import { exportForm } from '../../../scripts/export.ts';
import type { Given } from '../../../scripts/import/plan.ts';
import { type Imported, importFile } from '../../../scripts/import.ts';
import { readContentFolder } from '../../../site/content-folder.ts';
import { loadPublication } from '../../../site/publication.ts';

const context = { today: '2026-11-22', ask: async () => undefined, lang: 'zh' as const };
const workbook = (rows: string[][]) =>
  writeXlsx([
    {
      name: '自评表',
      widths: Array.from({ length: 8 }, () => 12),
      rows: rows.map((row) => ({
        cells: row.map((text) => (text === '' ? undefined : { text, look: 'text' as const })),
      })),
    },
  ]);
const header = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const form = (reason: string, ...more: string[][]) =>
  workbook([
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '虚构项目'],
    ['实施单位', '青石县统计局'],
    header,
    ['产出指标', '数量指标', '办理数量', '≥10件', '11件', '100', '100', reason],
    ['总分', '', '', '', '', '100', '100'],
    ...more,
  ]);
function known(): Catalogue {
  const catalogue = emptyCatalogue();
  for (const [id, name] of [
    ['stat', '青石县统计局'],
    ['other', '青石县司法局'],
  ] as const)
    catalogue.organisations.set(id, {
      id,
      name,
      kind: '其他',
      level: '县区',
      region: '329999',
      regionName: '虚构',
      contacts: [],
      demo: true,
    });
  return catalogue;
}
const run = (bytes: Uint8Array, given: Given = {}): Promise<Imported> =>
  importFile('a.xlsx', bytes, known(), given, context);

describe('private data', () => {
  // A textbook number; nobody's.
  const id = '11010519491231002X';
  test('is masked before anything is written, and told by its place', async () => {
    const { plan, lines, ready } = await run(form(`受援人身份证号${id}，材料补正较慢。`));
    expect(ready).toBe(true);
    const written = JSON.stringify(plan.files);
    expect(written).not.toContain(id.slice(6, 14));
    expect(written).toContain('材料补正较慢');
    const said = lines.filter(({ mark }) => mark === 'masked').map(({ text }) => text);
    expect(said.join()).toContain('自评表!H5');
    expect(lines.map(({ text }) => text).join()).not.toContain(id.slice(6, 14));
  });

  test('names of those who filled the form in are left out', async () => {
    const { plan, lines } = await run(form('', ['填表人', '某某某'], ['联系电话', '略']));
    expect(JSON.stringify(plan.files)).not.toContain('某某某');
    expect(lines.filter(({ mark }) => mark === 'left').map(({ text }) => text.slice(0, 15))).toEqual([
      'a.xlsx 自评表!B7: ',
      'a.xlsx 自评表!B8: ',
    ]);
  });

  test('a table of persons is refused', async () => {
    const { ready, plan } = await run(
      workbook([
        ['姓名', '考核得分'],
        ['某某', '98'],
        ['某某某', '97'],
      ]),
    );
    expect(ready).toBe(false);
    expect(plan.notes.map(({ code }) => code)).toEqual(['person-level']);
  });
});

test('whose form it is stays open until somebody says it', async () => {
  const bytes = workbook([
    ['项目名称', '虚构项目'],
    header,
    ['产出', '数量', '甲', '≥1件', '1件', '100', '100', ''],
  ]);
  const { plan, ready, lines } = await run(bytes, { period: '2023' });
  expect(ready).toBe(false);
  expect(plan.open.map(({ about }) => about)).toEqual(['org']);
  expect(lines.at(-1)?.text).toContain('--org');
  expect((await run(bytes, { period: '2023', org: 'stat' })).ready).toBe(true);
});

test('a file that is none is not read, and says so', async () => {
  const { ready, unread, lines } = await importFile(
    'a.doc',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    known(),
    {},
    context,
  );
  expect([ready, unread]).toEqual([false, true]);
  expect(lines.map(({ text }) => text).join()).toContain('.xlsx');
});

describe('a form that was exported', () => {
  const publication = loadPublication('content');
  const { catalogue } = parseContent(readContentFolder('content'));
  const again = (bytes: Uint8Array, given: Given = {}) =>
    importFile('a.xlsx', bytes, catalogue, given, context);

  test('untouched, brings nothing new', async () => {
    const { plan, ready } = await again(exportForm(publication, 'demo-legal-aid-2025', 'a.xlsx'));
    expect(ready).toBe(true);
    expect(plan.files).toEqual([]);
  });

  test('of an older version, becomes the next version only when it is said what it is', async () => {
    const bytes = exportForm(publication, 'demo-legal-aid-2025', 'a.xlsx', 1);
    expect((await again(bytes)).ready).toBe(false);
    const { plan, ready } = await again(bytes, { as: 'correction' });
    expect(ready).toBe(true);
    const next = catalogue.records.get('demo-legal-aid-2025')?.length ?? 0;
    expect(plan.files.map(({ path }) => path)).toEqual([
      `disclosures/demo-justice/2025/demo-legal-aid-2025/v${next + 1}.json`,
      `corrections/demo-legal-aid-2025-v${next + 1}.json`,
    ]);
    const fields = plan.files[1]?.value.fields;
    expect(Array.isArray(fields) && fields.length > 0).toBe(true);
  });

  test('under a scheme that is not here, names it', async () => {
    const bytes = exportForm(publication, 'demo-legal-aid-2025', 'a.xlsx');
    const elsewhere = { ...catalogue, schemes: new Map() };
    const { plan, ready } = await importFile('a.xlsx', bytes, elsewhere, {}, context);
    expect(ready).toBe(false);
    expect(plan.notes.map(({ code }) => code)).toContain('foreign-scheme');
    const fresh = await importFile('a.xlsx', bytes, elsewhere, { fresh: true, record: 'fresh-one' }, context);
    expect(fresh.ready).toBe(true);
  });
});
