interface Name {
  zh: string;
  en: string;
}

/** Names of nodes by id, and of the inputs of their indicators, for words instead of ids. `nodeNames` of `nodes.ts` makes them from a catalogue. */
export type Names = Readonly<Record<string, Name & { inputs?: Readonly<Record<string, Name>> }>>;

const words: Record<string, readonly [string, string]> = {
  record: ['披露系列', 'record'],
  kind: ['类别', 'kind'],
  title: ['标题', 'title'],
  titleEn: ['英文标题', 'English title'],
  org: ['公开主体', 'organisation'],
  scheme: ['考核方案', 'scheme'],
  period: ['周期', 'period'],
  asOf: ['数据截止日', 'data as of'],
  gov: ['公开要素', 'publication details'],
  indexNo: ['索引号', 'index number'],
  docNo: ['文号', 'document number'],
  catalogue: ['公开目录', 'catalogue'],
  mode: ['公开方式', 'mode of publication'],
  validity: ['时效性', 'validity'],
  office: ['责任处室', 'office'],
  project: ['项目', 'project'],
  name: ['名称', 'name'],
  department: ['主管部门', 'department'],
  unit: ['单位', 'unit'],
  budget: ['资金', 'budget'],
  initial: ['年初预算数', 'initial budget'],
  annual: ['全年预算数', 'annual budget'],
  executed: ['全年执行数', 'executed'],
  total: ['总额', 'total'],
  appropriation: ['当年财政拨款', 'appropriation'],
  carryover: ['上年结转资金', 'carry-over'],
  other: ['其他资金', 'other funds'],
  allocatedAt: ['拨付日期', 'allocated on'],
  lastSpendingAt: ['最近支出日期', 'last spending'],
  lastProgressAt: ['最近进展日期', 'last progress'],
  form: ['表样', 'form'],
  objective: ['总体目标', 'objective'],
  expected: ['预期目标', 'expected'],
  achieved: ['实际完成情况', 'achieved'],
  results: ['指标结果', 'results'],
  node: ['指标', 'indicator'],
  target: ['指标值', 'target'],
  op: ['比较方式', 'comparison'],
  value: ['数值', 'value'],
  low: ['下限', 'lower end'],
  high: ['上限', 'upper end'],
  schedule: ['分期目标', 'schedule'],
  actual: ['实际完成值', 'actual'],
  text: ['文字结果', 'text'],
  inputs: ['分子分母', 'inputs'],
  judgement: ['定性评价', 'judgement'],
  grade: ['等级', 'grade'],
  share: ['得分比例', 'share'],
  reason: ['理由', 'reason'],
  baseline: ['上年同期', 'baseline'],
  change: ['变动', 'change'],
  rank: ['名次', 'rank'],
  place: ['位次', 'place'],
  population: ['范围', 'population'],
  size: ['参排数', 'size'],
  source: ['来源', 'source'],
  bySegment: ['按人群段', 'by segment'],
  segment: ['人群段', 'segment'],
  byTopic: ['按内容分类', 'by topic'],
  topic: ['内容分类', 'topic'],
  series: ['分期数值', 'series'],
  stages: ['环节', 'stages'],
  count: ['数量', 'count'],
  notApplicable: ['不适用', 'not applicable'],
  claimedScore: ['自报得分', 'claimed score'],
  coefficientKeys: ['弹性系数', 'coefficients'],
  deviation: ['偏差原因', 'reason for the deviation'],
  improvement: ['改进措施', 'improvement'],
  followUp: ['后续落实', 'follow-up'],
  context: ['背景说明', 'context'],
  evidence: ['证据', 'evidence'],
  quality: ['数据质量', 'data quality'],
  adjustments: ['加减分事项', 'additions and deductions'],
  item: ['事项', 'item'],
  points: ['分数', 'points'],
  vetoEvents: ['否决事件', 'veto events'],
  veto: ['否决项', 'veto'],
  date: ['日期', 'date'],
  claimedTotal: ['自报总分', 'claimed total'],
  claimedTier: ['自报等次', 'claimed tier'],
  narrative: ['说明', 'narrative'],
  narrativeEn: ['英文说明', 'English narrative'],
  claims: ['论断', 'claims'],
  review: ['审核意见', 'review'],
  by: ['审核方', 'by'],
  step: ['环节', 'step'],
  opinion: ['意见', 'opinion'],
  attachments: ['附件', 'attachments'],
  sha256: ['校验值', 'SHA-256'],
  sources: ['数据来源', 'sources'],
  url: ['网址', 'address'],
  license: ['许可', 'licence'],
};

const parts = /([^.[\]]+)(?:\[([^\]]*)\])?/g;
/** Lists whose members are named by a node. */
const byNode = new Set(['results', 'adjustments']);

/**
 * A path of `flattenRelease` in words: `results[mediation].actual` → `调解完成量: 实际完成值`, `results[rate].inputs.won` →
 * `调解成功率: 分子分母: 成功`.
 * An unknown part stands as it is.
 */
export function pathLabel(path: string, names: Names = {}): { zh: string; en: string } {
  const zh: string[] = [];
  const en: string[] = [];
  let name: Names[string] | undefined;
  let above = '';
  for (const [, field = '', member] of path.matchAll(parts)) {
    const input = above === 'inputs' ? name?.inputs?.[field] : undefined;
    const [fieldZh, fieldEn] = input ? [input.zh, input.en] : (words[field] ?? [field, field]);
    above = field;
    if (member !== undefined && byNode.has(field)) {
      const [node = '', ...rest] = member.split('/');
      name = names[node];
      zh.push([name?.zh ?? node, ...rest].join('/'));
      en.push([name?.en ?? node, ...rest].join('/'));
      continue;
    }
    zh.push(member === undefined ? fieldZh : `${fieldZh} ${member}`);
    en.push(member === undefined ? fieldEn : `${fieldEn} ${member}`);
  }
  return { zh: zh.join(': '), en: en.join(': ') };
}
