import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { placeOf } from '#core/disclosure/source/layout.ts';

/** JSON data that a test changes at will. */
// biome-ignore lint/suspicious/noExplicitAny: broken data is the point of these tests, so its shape is left open.
export type Data = any;

const encoder = new TextEncoder();

/** A small, whole content folder: every kind of content, no problem in it. Made up. */
const files: Record<string, Data> = {
  'site.json': {
    name: '示例公开平台',
    nameEn: 'Sample platform',
    tagline: '绩效公开',
    taglineEn: 'Performance in public',
    url: 'https://example.org',
    host: '示例县政府',
    hostEn: 'Sample County',
    root: 'county',
    region: '370281',
    asOf: '2026-06-30',
  },
  'orgs/370281/county.json': {
    id: 'county',
    name: '示例县',
    kind: '政府',
    level: '县区',
    region: '370281',
    regionName: '示例县',
  },
  'orgs/370281/justice.json': {
    id: 'justice',
    name: '示例县司法局',
    kind: '司法局',
    level: '县区',
    region: '370281',
    regionName: '示例县',
    parent: 'county',
    validFrom: '2010-01-01',
  },
  'orgs/370281/court.json': {
    id: 'court',
    name: '示例县法院',
    kind: '法院',
    level: '县区',
    region: '370281',
    regionName: '示例县',
    parent: 'county',
  },
  'library/mediation/mediation-done.json': indicator(
    'mediation-done',
    '调解案件办结量',
    '件',
    '越大越好',
    '数量',
  ),
  'library/mediation/mediation-rate.json': {
    ...indicator('mediation-rate', '人民调解成功率', '%', '越大越好', '质量'),
    share: true,
    formula: 'won / done * 100',
    inputs: [
      { id: 'won', name: '成功', nameEn: 'won cases', unit: '件' },
      { id: 'done', name: '办结', unit: '件' },
    ],
  },
  'library/mediation/mediation-days.json': indicator(
    'mediation-days',
    '平均办理天数',
    '天',
    '越小越好',
    '效率',
  ),
  'library/mediation/mediation-appraisal.json': indicator(
    'mediation-appraisal',
    '卷宗评查',
    '分',
    '越大越好',
    '质量',
  ),
  'library/mediation/satisfied.json': {
    ...indicator('satisfied', '群众满意度', '%', '越大越好', '效果'),
    segment: 'recipients/older',
    topic: 'matters/labour',
    category: ['满意度'],
  },
  'library/mediation/praise.json': indicator('praise', '获得表扬', '次', '越大越好', '效果'),
  'basis/rules.json': { id: 'rules', title: '考核办法', issuer: '示例县政府', status: '有效' },
  'regions/places.json': {
    id: 'places',
    title: '区划',
    regions: [
      { code: '370200', name: '示例市', level: '市' },
      { code: '370281', name: '示例县', level: '县区', parent: '370200', tile: { column: 1, row: 2 } },
    ],
  },
  'segments/recipients.json': {
    id: 'recipients',
    title: '服务对象',
    of: '服务对象',
    ordered: true,
    basis: 'rules',
    segments: [
      { id: 'older', name: '老年人' },
      { id: 'minors', name: '未成年人' },
      { id: 'third', name: '第三类', confirmed: false },
    ],
  },
  'segments/peers.json': {
    id: 'peers',
    title: '同类单位',
    of: '单位',
    segments: [{ id: 'bureaus', name: '县局', organisations: ['justice', 'court'] }],
  },
  'topics/matters.json': {
    id: 'matters',
    title: '事项分类',
    status: '在用',
    topics: [
      { id: 'labour', name: '劳动' },
      { id: 'wages', name: '欠薪', parent: 'labour' },
      { id: 'other', name: '其他', other: true },
    ],
  },
  'glossary/words.json': {
    id: 'words',
    title: '术语',
    terms: [
      { id: 'tier', word: '等次', meaning: '按总分分的档', wordEn: 'Tier', meaningEn: 'A band of totals' },
    ],
  },
  'evidence/export.json': { id: 'export', type: '系统导出', title: '导出', issuedBy: '示例县司法局' },
  'schemes/justice-scheme/v1.json': {
    id: 'justice-scheme',
    version: 1,
    title: '司法局考核方案',
    issuer: 'county',
    basis: [{ id: 'rules', article: '第三条' }],
    purpose: '示例',
    appliesTo: { kinds: ['司法局'] },
    period: ['年'],
    base: '100',
    budgetWeight: '10',
    method: 'weighted',
    bonusCap: '5',
    subjectiveShareMax: '20',
    weightFloors: [{ category: '满意度', op: '≥', percent: '20' }],
    tree: [
      {
        id: 'output',
        name: '产出',
        weight: '70',
        children: [
          {
            id: 'done',
            topic: 'matters/labour',
            indicator: 'mediation-done@1',
            weight: '20',
            target: { op: '≥', value: '2000' },
            scoring: { method: 'ratio' },
          },
          {
            id: 'rate',
            indicator: 'mediation-rate@1',
            weight: '20',
            target: { op: '区间', low: '90', high: '100' },
            scoring: { method: 'interval', floor: '60' },
          },
          {
            id: 'days',
            indicator: 'mediation-days@1',
            weight: '20',
            target: { op: '≤', value: '30' },
            scoring: { method: 'inverse-ratio' },
            core: false,
            coefficient: 'region',
          },
          {
            id: 'appraisal',
            indicator: 'mediation-appraisal@1',
            weight: '10',
            scoring: {
              method: 'qualitative',
              grades: [
                { name: '达成', low: '80', high: '100' },
                { name: '未达成', low: '0', high: '60' },
              ],
            },
          },
        ],
      },
      {
        id: 'satisfaction',
        name: '满意度指标',
        segment: 'recipients/older',
        weight: '20',
        children: [
          {
            id: 'satisfied-share',
            indicator: 'satisfied@1',
            weight: '20',
            scoring: {
              method: 'bands',
              bands: [
                { from: '0', to: '80', points: '0' },
                { from: '80', to: '90', points: '15' },
                { from: '90', points: '20' },
              ],
            },
          },
        ],
      },
      { id: 'plus', indicator: 'praise@1', scoring: { method: 'bonus', perUnit: '1', cap: '5' } },
    ],
    parties: [],
    vetoes: [{ id: 'red-line', name: '红线', result: { kind: 'tier', tier: '差' }, basis: '第九条' }],
    gates: [
      { id: 'pause', name: '暂停', when: { on: 'total', op: '<', value: '85' }, action: '暂停拨款' },
      { id: 'low-tier', name: '约谈', when: { on: 'tier', tiers: ['差'] }, action: '约谈' },
      { id: 'slow', name: '督办', when: { on: 'node', node: 'days', op: '>', value: '60' }, action: '督办' },
    ],
    tiers: [
      { name: '优', low: '90', high: '105' },
      { name: '良', low: '60', high: '90' },
      { name: '差', low: '0', high: '60' },
    ],
    coefficients: [
      {
        id: 'region',
        by: '区域',
        table: [{ key: '山区', value: '1.1' }],
        min: '0.9',
        max: '1.2',
        rationale: '路远',
      },
    ],
    warningRules: [
      {
        id: 'late',
        name: '进度滞后',
        node: 'done',
        kind: 'pace',
        lag: { yellow: '10', orange: '20', red: '30' },
      },
      {
        id: 'low-rate',
        name: '成功率低',
        node: 'rate',
        kind: 'threshold',
        op: '<',
        value: { yellow: '85', red: '80' },
      },
    ],
    paySplit: { fixed: '80', performance: '20' },
  },
  'disclosures/justice/2025/mediation-2025/v1.json': release(1, 'first', '2026-01-20', '2126', '97.94'),
  'disclosures/justice/2025/mediation-2025/v1.md': '# 说明\n\n全年完成。\n',
  'disclosures/justice/2025/mediation-2025/v2.json': release(2, 'correction', '2026-02-20', '2130', '97.95'),
  'disclosures/justice/2025/mediation-2025/attachments/table.csv': '指标,数值\n办结,2126\n',
  'corrections/mediation-2025-count.json': {
    id: 'mediation-2025-count',
    of: 'mediation-2025@1',
    by: 'mediation-2025@2',
    reason: '录入错误',
    note: '漏计四件',
    fields: [
      { path: 'results[0].actual', before: '2126', after: '2130' },
      { path: 'claimedTotal', before: '97.94', after: '97.95' },
    ],
    requestedBy: '司法局',
    approvedBy: '政府办',
    date: '2026-02-19',
  },
  'surveys/satisfied-2025.json': {
    id: 'satisfied-2025',
    title: '满意度调查',
    org: 'justice',
    period: '2025',
    population: '当事人',
    sent: 200,
    n: 100,
    method: '第三方',
    conductor: '第三方机构',
    scale: ['满意', '基本满意', '不满意'],
    counts: [80, 15, 5],
    dimensions: [{ name: '服务态度', counts: [85, 10, 5] }],
    satisfiedMeans: ['满意', '基本满意'],
  },
  'warnings/late-2025.json': {
    id: 'late-2025',
    rule: 'late',
    subject: 'mediation-2025#done',
    level: 'yellow',
    openedAt: '2025-07-01',
    owner: '基层科',
    actions: [{ type: '督办', date: '2025-07-05', note: '已督办' }],
    resolvedAt: '2025-08-01',
  },
  'applications/training-2025.json': {
    id: 'training-2025',
    org: 'justice',
    type: '培训',
    basis: 'mediation-2025@2#rate',
    decision: '增加培训',
    by: '司法局',
    direction: '中性',
    evidence: ['export'],
  },
  'supervision/audit-2025.json': {
    id: 'audit-2025',
    party: '审计',
    role: '审计',
    subject: 'mediation-2025@2',
    org: 'justice',
    opinion: '无保留',
    date: '2026-03-01',
    followUp: { due: '2026-05-01', doneAt: '2026-04-20' },
  },
  'notices/list-2026/notice.json': {
    id: 'list-2026',
    org: 'justice',
    kind: '公示',
    title: '名单公示',
    summary: '名单',
    publishedAt: '2026-03-01',
    until: '2026-03-08',
    attachments: [{ name: 'list.csv' }],
  },
  'notices/list-2026/body.md': '# 公示\n\n见附件。\n',
  'notices/list-2026/attachments/list.csv': '单位,数量\n甲,3\n',
};

function indicator(id: string, name: string, unit: string, direction: string, dimension: string): Data {
  return {
    id,
    version: 1,
    name,
    definition: name,
    unit,
    direction,
    dimension,
    domain: '人民调解',
    frequency: '年',
    source: '调解系统',
    collection: '系统自动',
    caliber: '当年办结',
  };
}

function release(
  version: number,
  releaseType: string,
  publishedAt: string,
  done: string,
  total: string,
): Data {
  return {
    record: 'mediation-2025',
    version,
    releaseType,
    kind: '部门整体自评',
    title: '2025 年调解绩效',
    org: 'justice',
    scheme: 'justice-scheme@1',
    period: '2025',
    publishedAt,
    asOf: '2025-12-31',
    budget: {
      annual: { total: '1000', appropriation: '600', carryover: '300', other: '100' },
      executed: { total: '900' },
    },
    results: [
      {
        node: 'done',
        actual: done,
        bySegment: [
          { segment: 'recipients/older', value: '1000' },
          { segment: 'recipients/minors', value: '1126' },
        ],
        byTopic: [{ topic: 'matters/wages', value: '800' }],
        evidence: ['export'],
      },
      { node: 'rate', actual: '98.1', inputs: { won: '981', done: '1000' } },
      {
        node: 'days',
        actual: '35',
        deviation: '人手不足',
        improvement: '增加人手',
        coefficientKeys: ['山区'],
      },
      { node: 'appraisal', judgement: { grade: '达成', share: '90', reason: '齐全' } },
    ],
    adjustments: [{ node: 'plus', item: '省级表扬', count: '1', evidence: ['export'] }],
    claimedTotal: total,
    narrative: '全年完成。',
    attachments: [{ name: 'table.csv' }],
  };
}

/** A content folder under test: change it, then take its files. */
export class World {
  readonly #files = new Map<string, Data>();

  constructor() {
    for (const [path, data] of Object.entries(files)) {
      const copy = structuredClone(data);
      const place = placeOf(path);
      this.#files.set(
        path,
        place.role === 'entity' ? { $schema: schemaHint(path, place.kind), ...copy } : copy,
      );
    }
  }

  /** Changes the JSON of a file in place. */
  edit(path: string, change: (data: Data) => void): this {
    change(this.#files.get(path));
    return this;
  }

  /** Adds or replaces a file: an object becomes JSON with its `$schema`, text and bytes stay as they are. */
  put(path: string, data: Data): this {
    const place = placeOf(path);
    const isObject = typeof data === 'object' && !(data instanceof Uint8Array) && !Array.isArray(data);
    this.#files.set(
      path,
      isObject && place.role === 'entity' ? { $schema: schemaHint(path, place.kind), ...data } : data,
    );
    return this;
  }

  remove(path: string): this {
    this.#files.delete(path);
    return this;
  }

  move(from: string, to: string): this {
    const data = this.#files.get(from);
    this.#files.delete(from);
    return this.put(to, data);
  }

  /** The text of a file as it would be written. */
  text(path: string): string {
    const data = this.#files.get(path);
    return typeof data === 'string' ? data : `${JSON.stringify(data, null, 2)}\n`;
  }

  /** Replaces text in a file; the JSON of the file must not be edited afterwards. */
  replace(path: string, from: string | RegExp, to: string): this {
    const text = this.text(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error('the text to replace is not there');
    this.#files.set(path, changed);
    return this;
  }

  files(): ContentFile[] {
    return [...this.#files].map(([path, data]) => ({
      path,
      bytes:
        data instanceof Uint8Array ? data : encoder.encode(typeof data === 'string' ? data : this.text(path)),
    }));
  }
}

/** The paths that tests break most. */
export const at = {
  site: 'site.json',
  org: 'orgs/370281/justice.json',
  indicator: 'library/mediation/mediation-rate.json',
  scheme: 'schemes/justice-scheme/v1.json',
  v1: 'disclosures/justice/2025/mediation-2025/v1.json',
  v2: 'disclosures/justice/2025/mediation-2025/v2.json',
  correction: 'corrections/mediation-2025-count.json',
  survey: 'surveys/satisfied-2025.json',
  warning: 'warnings/late-2025.json',
  application: 'applications/training-2025.json',
  supervision: 'supervision/audit-2025.json',
  evidence: 'evidence/export.json',
  basis: 'basis/rules.json',
  notice: 'notices/list-2026/notice.json',
  regions: 'regions/places.json',
  segments: 'segments/recipients.json',
  peers: 'segments/peers.json',
  topics: 'topics/matters.json',
  glossary: 'glossary/words.json',
  satisfied: 'library/mediation/satisfied.json',
} as const;
