import { at } from '../world.ts';
import { cases } from './broken.ts';

const v3 = 'disclosures/justice/2025/mediation-2025/v3.json';
const copyOf = (path: string, world: { text(path: string): string }) => JSON.parse(world.text(path));
const alone = (world: { remove(path: string): unknown }): void => {
  for (const path of [at.v2, at.correction, at.application, at.supervision]) world.remove(path);
};

/** Releases whose type, dates, figures or explanations do not hold. */
// biome-ignore format: a table is read by row.
export const brokenReleases = cases([
  ['a first version that corrects', (w) => { alone(w); w.edit(at.v1, (d) => { d.releaseType = 'correction'; }); }, 'first-version', at.v1, '/releaseType', '应为 first'],
  ['a second version that is first', (w) => { w.remove(at.correction); w.edit(at.v2, (d) => { d.releaseType = 'first'; }); }, 'first-version', at.v2, '/releaseType', '第 2 版应为 correction'],
  ['an adjustment without basis', (w) => { w.remove(at.correction); w.edit(at.v2, (d) => { d.releaseType = 'adjustment'; }); }, 'companion-missing', at.v2, '/releaseType', 'adjustment'],
  ['an adjustment with an unknown basis', (w) => { w.remove(at.correction); w.edit(at.v2, (d) => { d.releaseType = 'adjustment'; d.adjustment = { basis: 'ruls', effectiveFrom: '2025-07-01', note: '调整目标' }; }); }, 'unknown-reference', at.v2, '/adjustment/basis', '是否为 rules'],
  ['a withdrawal without reason', (w) => { w.put(v3, { ...copyOf(at.v2, w), version: 3, releaseType: 'withdrawal', results: [], adjustments: [], attachments: [], budget: undefined }); }, 'companion-missing', v3, '/releaseType', 'withdrawal'],
  ['a withdrawal that carries results', (w) => { w.put(v3, { ...copyOf(at.v2, w), version: 3, releaseType: 'withdrawal', adjustments: [], attachments: [], budget: undefined, withdrawal: { reason: '其他', approvedBy: '政府办', date: '2026-03-20' } }); }, 'companion-unexpected', v3, '/results', 'results'],
  ['a first version with an adjustment', (w) => w.edit(at.v1, (d) => { d.adjustment = { basis: 'rules', effectiveFrom: '2025-07-01', note: '调整' }; }), 'companion-unexpected', at.v1, '/adjustment', 'adjustment'],
  ['a correction with a withdrawal', (w) => w.edit(at.v2, (d) => { d.withdrawal = { reason: '其他', approvedBy: '政府办', date: '2026-02-20' }; }), 'companion-unexpected', at.v2, '/withdrawal', 'withdrawal'],
  ['a version of another kind', (w) => w.edit(at.v2, (d) => { d.kind = '专项考核'; }), 'same-throughout', at.v2, '/kind', '部门整体自评'],
  ['a version published before the one before', (w) => w.edit(at.v2, (d) => { d.publishedAt = '2026-01-10'; }), 'date-order', at.v2, '/publishedAt', 'publishedAt v1'],
  ['data after publication', (w) => w.edit(at.v2, (d) => { d.asOf = '2026-03-01'; }), 'date-order', at.v2, '/asOf', 'asOf (2026-03-01)'],
  ['a self-evaluation before the end of its period', (w) => w.edit(at.v1, (d) => { d.asOf = '2025-12-30'; }), 'date-order', at.v1, '/asOf', 'period (2025-12-31)'],
  ['a period that ends before it begins', (w) => { alone(w); w.remove('disclosures/justice/2025/mediation-2025/v1.md') .remove('disclosures/justice/2025/mediation-2025/attachments/table.csv') .edit(at.v1, (d) => { d.period = { from: '2025-06-01', to: '2025-01-01' }; d.attachments = []; }) .move(at.v1, 'disclosures/justice/2025-06-01_2025-01-01/mediation-2025/v1.json'); }, 'date-order', 'disclosures/justice/2025-06-01_2025-01-01/mediation-2025/v1.json', '/period', 'from (2025-06-01)'],
  ['a notice that changes a result', (w) => { w.put(v3, { ...copyOf(at.v2, w), version: 3, releaseType: 'notice', results: [{ node: 'done', actual: '2200' }], adjustments: [], budget: undefined, claimedTotal: undefined, }); }, 'value-changed', v3, '/results', 'results'],
  ['a notice that changes the total', (w) => { w.put(v3, { ...copyOf(at.v2, w), version: 3, releaseType: 'notice', results: [], adjustments: [], budget: undefined, claimedTotal: '99', }); }, 'value-changed', v3, '/claimedTotal', 'claimedTotal'],

  ['a correction that nobody explains', (w) => w.remove(at.correction), 'correction-missing', at.v2, '/releaseType', 'of 写 mediation-2025@1'],
  ['an explanation of an unknown version', (w) => w.edit(at.correction, (c) => { c.of = 'mediation-2025@7'; }), 'unknown-reference', at.correction, '/of', '是否为 mediation-2025@1'],
  ['an explanation the wrong way round', (w) => w.edit(at.correction, (c) => { c.of = 'mediation-2025@2'; }), 'correction-order', at.correction, '/by', '之后的版本'],
  ['a wrong value before', (w) => w.edit(at.correction, (c) => { c.fields[0].before = '2125'; }), 'correction-differs', at.correction, '/fields/0/before', 'before 与原版本'],
  ['a wrong value after', (w) => w.edit(at.correction, (c) => { c.fields[0].after = '2131'; }), 'correction-differs', at.correction, '/fields/0/after', 'after 与新版本'],
  ['a value before that is left out', (w) => w.edit(at.correction, (c) => { delete c.fields[0].before; }), 'correction-differs', at.correction, '/fields/0', 'before'],
  ['a field that neither version has', (w) => w.edit(at.correction, (c) => { c.fields.push({ path: 'results[done].actuel', before: '1' }); }), 'correction-path', at.correction, '/fields/2/path', '是否为 results[done].actual'],
  ['a changed figure that is not explained', (w) => w.edit(at.correction, (c) => { c.fields.pop(); }), 'correction-incomplete', at.v2, undefined, 'claimedTotal'],

  ['a missed target without reasons', (w) => w.edit(at.v1, (d) => { delete d.results[2].deviation; delete d.results[2].improvement; }), 'explanation-missing', at.v1, '/results/2', 'deviation 和 improvement'],
  ['a missed target without improvement', (w) => w.edit(at.v1, (d) => { delete d.results[2].improvement; }), 'explanation-missing', at.v1, '/results/2', 'improvement'],
  ['a missed interval without reasons', (w) => { for (const path of [at.v1, at.v2]) w.edit(path, (d) => { d.results[1].actual = '89.99'; if (path === at.v2) { d.results[1].deviation = '少'; d.results[1].improvement = '多'; } }); }, 'explanation-missing', at.v1, '/results/1', '未达到'],
  ['a percentage above 100', (w) => { w.edit(at.v1, (d) => { d.results[1].actual = '981'; d.results[1].deviation = '是'; d.results[1].improvement = '是'; }).edit(at.correction, (c) => { c.fields.push({ path: 'results[1].actual', before: '981', after: '98.1' }); }); }, 'percent-range', at.v1, '/results/1/actual', '若为 98.1% 请写 "98.1"'],
  ['a percentage below 0', (w) => { w.edit(at.v1, (d) => { d.results[1].actual = '-1'; d.results[1].deviation = '是'; d.results[1].improvement = '是'; }).edit(at.correction, (c) => { c.fields.push({ path: 'results[1].actual', before: '-1', after: '98.1' }); }); }, 'percent-range', at.v1, '/results/1/actual', '0–100'],
  ['a share outside its grade', (w) => w .edit(at.v1, (d) => { d.results[3].judgement.share = '79'; }) .edit(at.correction, (c) => { c.fields.push({ path: 'results[3].judgement.share', before: '79', after: '90' }); }), 'judgement-range', at.v1, '/results/3/judgement/share', '80–100%'],
  ['a yes-or-no that is two', (w) => { w.edit('library/mediation/praise.json', (o) => { o.unit = '是/否'; }) .edit(at.v1, (d) => { d.results.push({ node: 'plus', actual: '2' }); }) .edit(at.v2, (d) => { d.results.push({ node: 'plus', actual: '1' }); }) .edit(at.correction, (c) => { c.fields.push({ path: 'results[plus].actual', before: '2', after: '1' }); }); }, 'not-one-of', at.v1, '/results/4/actual', '"1"'],
  ['a place of a court', (w) => { w.edit(at.scheme, (s) => { s.issuer = 'justice'; }).edit('orgs/370281/justice.json', (o) => { o.kind = '法院'; }) .edit(at.v1, (d) => { d.results[0].rank = { place: 1, population: '全市', source: { title: '通报' } }; }) .edit(at.correction, (c) => { c.fields.push({ path: 'results[0].rank.place', before: '1' }); }); }, 'court-ranking', at.v1, '/results/0/rank', '法院'],
  ['a court under a scheme that ranks', (w) => w.edit(at.org, (o) => { o.kind = '法院'; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision).edit(at.scheme, (s) => { s.issuer = 'justice'; s.rankingPolicy = { kind: 'allowed', minN: 3 }; }), 'court-ranking', at.v1, '/scheme', '法院'],
  ['a target of a result without value', (w) => w.edit(at.v1, (d) => { d.results[0].target = { op: '≥' }; }), 'target-ends', at.v1, '/results/0/target', 'value'],
  ['budget parts that exceed the total', (w) => { for (const path of [at.v1, at.v2]) w.edit(path, (d) => { if (path === at.v1) d.budget.annual.other = '200'; }); w.edit(at.correction, (c) => { c.fields.push({ path: 'budget.annual.other', before: '200', after: '100' }); }); }, 'parts-sum', at.v1, '/budget/annual', '合计'],
]);
