import { at, type World } from '../world.ts';
import { cases } from './broken.ts';

const copyOf = (path: string, world: { text(path: string): string }) => JSON.parse(world.text(path));

/** Leaves version 1 alone, so that what it changes is no unexplained correction. */
const alone = (world: World): World => {
  for (const path of [at.v2, at.correction, at.application, at.supervision]) world.remove(path);
  return world;
};

/** References that lead nowhere, ids that stand twice, versions with gaps, and what follows from results. */
// biome-ignore format: a table is read by row.
export const brokenReferences = cases([
  ['an unknown parent', (w) => w.edit(at.org, (o) => { o.parent = 'country'; }), 'unknown-reference', at.org, '/parent', '是否为 county'],
  ['an unknown successor', (w) => w.edit(at.org, (o) => { o.successor = 'bureau'; }), 'unknown-reference', at.org, '/successor', '找不到组织 bureau'],
  ['an unknown root', (w) => w.edit(at.site, (s) => { s.root = 'province'; }), 'unknown-reference', at.site, '/root', '组织'],
  ['parents in a circle', (w) => w.edit(at.org, (o) => { o.parent = 'justice'; }), 'parent-loop', at.org, '/parent', '成环'],
  ['an unknown base', (w) => w.edit(at.indicator, (o) => { o.base = 'mediation-ratio@1'; }), 'unknown-reference', at.indicator, '/base', '是否为 mediation-rate@1'],
  ['a base of an unknown version', (w) => w.edit(at.indicator, (o) => { o.base = 'mediation-done@2'; }), 'unknown-reference', at.indicator, '/base', '是否为 mediation-done@1'],
  ['a base that is itself', (w) => w.edit(at.indicator, (o) => { o.base = 'mediation-rate@1'; }), 'refers-to-itself', at.indicator, '/base', '自身'],
  ['an unknown predecessor', (w) => w.edit(at.indicator, (o) => { o.replaces = 'old@1'; }), 'unknown-reference', at.indicator, '/replaces', '指标'],
  ['a formula with an unknown input', (w) => w.edit(at.indicator, (o) => { o.formula = 'win / done'; }), 'unknown-reference', at.indicator, '/formula', '是否为 won'],
  ['an input named twice', (w) => w.edit(at.indicator, (o) => { o.inputs.push(o.inputs[0]); }), 'duplicate-member', at.indicator, '/inputs/2/id', '两次'],

  ['an unknown issuer', (w) => w.edit(at.scheme, (s) => { s.issuer = 'nobody'; }), 'unknown-reference', at.scheme, '/issuer', '组织'],
  ['an unknown basis', (w) => w.edit(at.scheme, (s) => { s.basis[0].id = 'rule'; }), 'unknown-reference', at.scheme, '/basis/0/id', '是否为 rules'],
  ['an unknown indicator', (w) => w.edit(at.scheme, (s) => { s.tree[2].indicator = 'prise@1'; }), 'unknown-reference', at.scheme, '/tree/2/indicator', '是否为 praise@1'],
  ['an unknown partner', (w) => w.edit(at.scheme, (s) => { s.tree[2].pairedWith = 'minus'; }), 'unknown-reference', at.scheme, '/tree/2/pairedWith', '节点'],
  ['an unknown coefficient', (w) => w.edit(at.scheme, (s) => { s.tree[0].children[2].coefficient = 'area'; w.edit(at.v1, (d) => { delete d.results[2].coefficientKeys; }); w.edit(at.v2, (d) => { delete d.results[2].coefficientKeys; }); }), 'unknown-reference', at.scheme, '/tree/0/children/2/coefficient', '弹性系数'],
  ['an unknown party', (w) => w.edit(at.scheme, (s) => { s.tree[2].party = '互评'; }), 'unknown-reference', at.scheme, '/tree/2/party', '参与方'],
  ['a veto on an unknown node', (w) => w.edit(at.scheme, (s) => { s.vetoes[0].condition = { node: 'don', op: '<', value: '1' }; }), 'unknown-reference', at.scheme, '/vetoes/0/condition/node', '是否为 done'],
  ['a veto with an unknown tier', (w) => w.edit(at.scheme, (s) => { s.vetoes[0].result.tier = '不合格'; }), 'unknown-reference', at.scheme, '/vetoes/0/result/tier', '等次'],
  ['a gate on an unknown node', (w) => w.edit(at.scheme, (s) => { s.gates[2].when.node = 'day'; }), 'unknown-reference', at.scheme, '/gates/2/when/node', '是否为 days'],
  ['a gate on an unknown tier', (w) => w.edit(at.scheme, (s) => { s.gates[1].when.tiers = ['差', '很差']; }), 'unknown-reference', at.scheme, '/gates/1/when/tiers/1', '等次'],
  ['a rule on an unknown node', (w) => w.edit(at.scheme, (s) => { s.warningRules[0].node = 'dones'; }), 'unknown-reference', at.scheme, '/warningRules/0/node', '是否为 done'],
  ['a node id twice', (w) => w.edit(at.scheme, (s) => { s.tree[2].id = 'output'; w.edit(at.v1, (d) => { d.adjustments = []; }); w.edit(at.v2, (d) => { d.adjustments = []; }); }), 'duplicate-member', at.scheme, '/tree/2/id', '两次'],
  ['a veto id twice', (w) => w.edit(at.scheme, (s) => { s.vetoes.push(s.vetoes[0]); }), 'duplicate-member', at.scheme, '/vetoes/1/id', '两次'],
  ['a gate id twice', (w) => w.edit(at.scheme, (s) => { s.gates.push(s.gates[0]); }), 'duplicate-member', at.scheme, '/gates/3/id', '两次'],
  ['a rule id twice', (w) => w.edit(at.scheme, (s) => { s.warningRules.push(s.warningRules[0]); }), 'duplicate-member', at.scheme, '/warningRules/2/id', '两次'],
  ['a coefficient id twice', (w) => w.edit(at.scheme, (s) => { s.coefficients.push(s.coefficients[0]); }), 'duplicate-member', at.scheme, '/coefficients/1/id', '两次'],
  ['a tier twice', (w) => w.edit(at.scheme, (s) => { s.tiers[1].name = '优'; }), 'duplicate-member', at.scheme, '/tiers/1/name', '两次'],

  ['an unknown scheme', (w) => w.edit(at.v1, (d) => { d.scheme = 'court-scheme@1'; }), 'unknown-reference', at.v1, '/scheme', '考核方案'],
  ['an unknown version of a scheme', (w) => w.edit(at.v1, (d) => { d.scheme = 'justice-scheme@2'; }), 'unknown-reference', at.v1, '/scheme', '是否为 justice-scheme@1'],
  ['a scheme for others', (w) => alone(w).edit(at.scheme, (s) => { s.appliesTo.kinds = ['公证机构']; }), 'scheme-for-others', at.v1, '/scheme', '适用对象不含「县区 司法局」'],
  ['a scheme for other levels', (w) => alone(w).edit(at.scheme, (s) => { s.appliesTo.levels = ['省', '市']; }), 'scheme-for-others', at.v1, '/scheme', '适用对象'],
  ['results without a scheme', (w) => w.edit(at.v1, (d) => { delete d.scheme; }), 'missing-key', at.v1, '', 'scheme'],
  ['an unknown organisation of a release', (w) => w .remove(at.v2) .remove(at.correction) .remove(at.warning) .remove(at.application) .remove(at.supervision) .edit(at.v1, (d) => { d.org = 'justise'; d.attachments = []; }) .move(at.v1, 'disclosures/justise/2025/mediation-2025/v1.json') .remove('disclosures/justice/2025/mediation-2025/v1.md') .remove('disclosures/justice/2025/mediation-2025/attachments/table.csv'), 'unknown-reference', 'disclosures/justise/2025/mediation-2025/v1.json', '/org', '是否为 justice'],
  ['a result of an unknown node', (w) => alone(w).edit(at.v1, (d) => { d.results[3].node = 'apraisal'; }), 'unknown-reference', at.v1, '/results/3/node', '是否为 appraisal'],
  ['a result of a branch', (w) => alone(w).edit(at.v1, (d) => { d.results[3] = { node: 'output' }; }), 'result-of-branch', at.v1, '/results/3/node', '分支'],
  ['two results of one node', (w) => w.edit(at.v1, (d) => { d.results.push({ node: 'done' }); }), 'duplicate-member', at.v1, '/results/4/node', '两次'],
  ['an unknown input', (w) => alone(w).edit(at.v1, (d) => { d.results[1].inputs = { wonn: '981', done: '1000' }; }), 'unknown-reference', at.v1, '/results/1/inputs', '是否为 won'],
  ['an unknown grade', (w) => w.edit(at.v1, (d) => { d.results[3].judgement.grade = '优秀'; }), 'unknown-reference', at.v1, '/results/3/judgement/grade', '评定等级'],
  ['an unknown key of a coefficient', (w) => w.edit(at.v1, (d) => { d.results[2].coefficientKeys = ['平原']; }), 'unknown-reference', at.v1, '/results/2/coefficientKeys/0', '弹性系数'],
  ['unknown evidence of a result', (w) => w.edit(at.v1, (d) => { d.results[0].evidence = ['exports']; }), 'unknown-reference', at.v1, '/results/0/evidence/0', '是否为 export'],
  ['unknown evidence of a release', (w) => w.edit(at.v1, (d) => { d.evidence = ['audit']; }), 'unknown-reference', at.v1, '/evidence/0', '证据'],
  ['unknown evidence of an adjustment', (w) => w.edit(at.v1, (d) => { d.adjustments[0].evidence = ['audit']; }), 'unknown-reference', at.v1, '/adjustments/0/evidence/0', '证据'],
  ['unknown evidence of a veto', (w) => w.edit(at.v1, (d) => { d.vetoEvents = [{ veto: 'red-line', date: '2025-06-01', evidence: ['audit'] }]; }), 'unknown-reference', at.v1, '/vetoEvents/0/evidence/0', '证据'],
  ['an adjustment of an unknown node', (w) => alone(w).edit(at.v1, (d) => { d.adjustments[0].node = 'pluss'; }), 'unknown-reference', at.v1, '/adjustments/0/node', '是否为 plus'],
  ['an adjustment of a branch', (w) => alone(w).edit(at.v1, (d) => { d.adjustments[0].node = 'output'; }), 'result-of-branch', at.v1, '/adjustments/0/node', '分支'],
  ['a bonus without evidence', (w) => w.edit(at.v1, (d) => { d.adjustments[0].evidence = []; }), 'missing-key', at.v1, '/adjustments/0', 'evidence'],
  ['an unknown veto', (w) => w.edit(at.v1, (d) => { d.vetoEvents = [{ veto: 'redline', date: '2025-06-01', evidence: ['export'] }]; }), 'unknown-reference', at.v1, '/vetoEvents/0/veto', '是否为 red-line'],
  ['a veto event twice', (w) => w.edit(at.v1, (d) => { d.vetoEvents = [1, 2].map(() => ({ veto: 'red-line', date: '2025-06-01', evidence: ['export'] })); }), 'duplicate-member', at.v1, '/vetoEvents/1', '两次'],

  ['one id in two folders of the library', (w) => w.put('library/other/mediation-rate.json', copyOf(at.indicator, w)), 'duplicate-id', 'library/other/mediation-rate.json', undefined, 'library/mediation/mediation-rate.json'],
  ['one organisation in two regions', (w) => w.put('orgs/370282/justice.json', { ...copyOf(at.org, w), region: '370282' }), 'duplicate-id', 'orgs/370282/justice.json', undefined, 'orgs/370281/justice.json'],
  ['one record in two periods', (w) => w.put('disclosures/justice/2026/mediation-2025/v1.json', { ...copyOf(at.v1, w), period: '2026', asOf: '2026-12-31', publishedAt: '2027-01-05', attachments: [], }), 'duplicate-id', 'disclosures/justice/2026/mediation-2025/v1.json', undefined, at.v1],
  ['version 3 of an indicator without 2', (w) => w.put('library/mediation/mediation-rate@3.json', { ...copyOf(at.indicator, w), version: 3 }), 'version-gap', 'library/mediation/mediation-rate@3.json', undefined, '缺少 2'],
  ['a scheme that begins with version 2', (w) => w.put('schemes/other/v2.json', { ...copyOf(at.scheme, w), id: 'other', version: 2 }), 'version-gap', 'schemes/other/v2.json', undefined, '缺少 1'],
  ['version 4 of a record without 3', (w) => w.put('disclosures/justice/2025/mediation-2025/v4.json', { ...copyOf(at.v2, w), version: 4, releaseType: 'notice', results: [], adjustments: [], budget: undefined, claimedTotal: undefined, }), 'version-gap', 'disclosures/justice/2025/mediation-2025/v4.json', undefined, '缺少 3'],

  ['a survey of an unknown organisation', (w) => w.edit(at.survey, (s) => { s.org = 'cort'; }), 'unknown-reference', at.survey, '/org', '是否为 court'],
  ['counts that do not sum to n', (w) => w.edit(at.survey, (s) => { s.counts[2] = 4; }), 'counts-sum', at.survey, '/counts', '合计 99'],
  ['one count too few', (w) => w.edit(at.survey, (s) => { s.counts = [80, 20]; }), 'same-length', at.survey, '/counts', '应为 3 项'],
  ['one count too many in a dimension', (w) => w.edit(at.survey, (s) => { s.dimensions[0].counts.push(0); }), 'same-length', at.survey, '/dimensions/0/counts', '应为 3 项'],
  ['a satisfied grade that is not in the scale', (w) => w.edit(at.survey, (s) => { s.satisfiedMeans = ['很满意']; }), 'unknown-reference', at.survey, '/satisfiedMeans/0', '等级'],
  ['more answers than questions', (w) => w.edit(at.survey, (s) => { s.sent = 90; }), 'order', at.survey, '/n', 'sent'],
  ['a warning about an unknown record', (w) => w.edit(at.warning, (o) => { o.subject = 'mediation-2024#done'; }), 'unknown-reference', at.warning, '/subject', '是否为 mediation-2025'],
  ['a warning about an unknown node', (w) => w.edit(at.warning, (o) => { o.subject = 'mediation-2025#don'; }), 'unknown-reference', at.warning, '/subject', '是否为 done'],
  ['a warning by an unknown rule', (w) => w.edit(at.warning, (o) => { o.rule = 'lates'; }), 'unknown-reference', at.warning, '/rule', '是否为 late'],
  ['a warning resolved before it opened', (w) => w.edit(at.warning, (o) => { o.resolvedAt = '2025-06-30'; }), 'date-order', at.warning, '/resolvedAt', 'openedAt'],
  ['an action before the warning', (w) => w.edit(at.warning, (o) => { o.actions[0].date = '2025-06-30'; }), 'date-order', at.warning, '/actions/0/date', 'openedAt'],
  ['an application of an unknown organisation', (w) => w.edit(at.application, (o) => { o.org = 'justic'; }), 'unknown-reference', at.application, '/org', '是否为 justice'],
  ['an application with unknown evidence', (w) => w.edit(at.application, (o) => { o.evidence = ['exprt']; }), 'unknown-reference', at.application, '/evidence/0', '是否为 export'],
  ['an application of an unknown version', (w) => w.edit(at.application, (o) => { o.basis = 'mediation-2025@3'; }), 'unknown-reference', at.application, '/basis', '是否为 mediation-2025'],
  ['an application of an unknown node', (w) => w.edit(at.application, (o) => { o.basis = 'mediation-2025@2#rates'; }), 'unknown-reference', at.application, '/basis', '是否为 rate'],
  ['an application of an unknown warning', (w) => w.edit(at.application, (o) => { o.basis = 'late-2024'; }), 'unknown-reference', at.application, '/basis', '是否为 late-2025'],
  ['supervision of an unknown organisation', (w) => w.edit(at.supervision, (o) => { o.org = 'x-office'; }), 'unknown-reference', at.supervision, '/org', '组织'],
  ['supervision of an unknown release', (w) => w.edit(at.supervision, (o) => { o.subject = 'mediation-2025@9'; }), 'unknown-reference', at.supervision, '/subject', '披露'],
  ['a follow-up due before the opinion', (w) => w.edit(at.supervision, (o) => { o.followUp.due = '2026-02-01'; }), 'date-order', at.supervision, '/followUp/due', 'followUp.due'],
  ['a follow-up done before the opinion', (w) => w.edit(at.supervision, (o) => { o.followUp.doneAt = '2026-02-01'; }), 'date-order', at.supervision, '/followUp/doneAt', 'followUp.doneAt'],
  ['an inspector who inspects itself', (w) => w.edit(at.evidence, (e) => { e.inspection = { by: 'justice', of: 'justice' }; }), 'refers-to-itself', at.evidence, '/inspection/of', '自身'],
  ['an unknown inspector', (w) => w.edit(at.evidence, (e) => { e.inspection = { by: 'nobody', of: 'justice' }; }), 'unknown-reference', at.evidence, '/inspection/by', '组织'],
  ['a notice of an unknown organisation', (w) => w.edit(at.notice, (n) => { n.org = 'counti'; }), 'unknown-reference', at.notice, '/org', '是否为 county'],
  ['a notice that ends before it begins', (w) => w.edit(at.notice, (n) => { n.until = '2026-02-08'; }), 'date-order', at.notice, '/until', 'publishedAt'],
  ['an organisation that ends before it begins', (w) => w.edit(at.org, (o) => { o.validTo = '2009-01-01'; }), 'date-order', at.org, '/validTo', 'validFrom'],
]);
