import { z } from 'zod';
import { Target } from './scheme.ts';
import {
  CodeRef,
  Decimal,
  IsoDate,
  Period,
  SchemaHint,
  SchemaVersion,
  Sha256,
  Slug,
  Source,
  Text,
  Version,
  VersionedRef,
} from './values.ts';

/** 结果: one node's figures. Only `node` is always there; what is unknown is left out, never 0. */
export const Result = z.strictObject({
  node: Slug,
  /** The target as then in force, where it differs from the scheme's. */
  target: Target.optional(),
  /** In the unit of the indicator; 是/否 is 1/0; a count for deductions; the place for rank points. */
  actual: Decimal.optional(),
  /** For indicators of unit 文本. */
  text: Text.optional(),
  /** 分子分母 and other inputs, by the ids of the indicator. */
  inputs: z.record(z.string(), Decimal).optional(),
  /** For qualitative nodes: the grade, its share in percent, and why. */
  judgement: z.strictObject({ grade: Text, share: Decimal, reason: Text }).optional(),
  /** 上年同期. */
  baseline: Decimal.optional(),
  change: z
    .strictObject({
      kind: z.enum(['同比', '环比', '较基期']),
      value: Decimal,
      unit: z.enum(['%', '百分点', '元', '件']),
    })
    .optional(),
  /** A place that the issuer itself reports, shown as its statement. */
  rank: z
    .strictObject({
      place: z.int().min(1),
      population: Text,
      size: z.int().min(1).optional(),
      source: Source,
    })
    .optional(),
  /** Values of shorter periods. `accumulate` sums them. */
  series: z.array(z.strictObject({ period: Period, value: Decimal.optional() })).optional(),
  /** Steps of a process with counts, for funnels. */
  stages: z.array(z.strictObject({ name: Text, count: Decimal })).optional(),
  /** The actual by class of people, `list/class`. Of a class only a figure, never a member. */
  bySegment: z.array(z.strictObject({ segment: CodeRef, value: Decimal })).optional(),
  /** The actual by topic, `list/topic`. */
  byTopic: z.array(z.strictObject({ topic: CodeRef, value: Decimal })).optional(),
  asOf: IsoDate.optional(),
  notApplicable: z.strictObject({ reason: Text }).optional(),
  claimedScore: Decimal.optional(),
  /** Keys into the coefficient table of the node. */
  coefficientKeys: z.array(Text).optional(),
  deviation: Text.optional(),
  improvement: Text.optional(),
  followUp: Text.optional(),
  context: Text.optional(),
  evidence: z.array(Slug).default([]),
  quality: z.array(z.enum(['估算', '不完整', '口径变更', '抽样'])).default([]),
});
export type Result = z.infer<typeof Result>;

/** 资金来源 of one budget figure, in 元. Parts sum to the total. */
const Money = z.strictObject({
  total: Decimal,
  /** 当年财政拨款. */
  appropriation: Decimal.optional(),
  /** 上年结转资金. */
  carryover: Decimal.optional(),
  /** 其他资金. */
  other: Decimal.optional(),
});

/** 资金: in 元 (forms show 万元). The points of 预算执行率 are the scheme's `budgetWeight`. */
export const Budget = z.strictObject({
  /** 年初预算数. */
  initial: Money.optional(),
  /** 全年预算数. */
  annual: Money,
  /** 全年执行数. */
  executed: Money.optional(),
  /** Dates of the last spending and of the last progress, for 资金闲置. */
  allocatedAt: IsoDate.optional(),
  lastSpendingAt: IsoDate.optional(),
  lastProgressAt: IsoDate.optional(),
});
export type Budget = z.infer<typeof Budget>;

/** 披露: one immutable release of a record. */
export const Disclosure = z.strictObject({
  $schema: SchemaHint,
  schemaVersion: SchemaVersion,
  record: Slug,
  version: Version,
  releaseType: z.enum(['first', 'correction', 'adjustment', 'notice', 'withdrawal']),
  kind: z.enum([
    '绩效目标',
    '事前评估',
    '运行监控',
    '项目支出自评',
    '部门整体自评',
    '部门评价',
    '财政评价',
    '专项考核',
    '审判质效',
    '信访效能',
    '满意度调查',
    '公告',
  ]),
  title: Text,
  titleEn: Text.optional(),
  org: Slug,
  scheme: VersionedRef.optional(),
  period: Period,
  publishedAt: IsoDate,
  /** 数据截止日. */
  asOf: IsoDate,
  /** 公开要素. */
  gov: z
    .strictObject({
      indexNo: Text.optional(),
      docNo: Text.optional(),
      catalogue: Text.optional(),
      mode: Text.default('主动公开'),
      validity: Text.default('有效'),
      office: Text.optional(),
    })
    .optional(),
  project: z.strictObject({ name: Text, department: Text, unit: Text }).optional(),
  budget: Budget.optional(),
  /** Id of a form layout (表样). */
  form: Slug.optional(),
  objective: z.strictObject({ expected: Text, achieved: Text.optional() }).optional(),
  results: z.array(Result).default([]),
  /** 加减分事项. */
  adjustments: z
    .array(
      z.strictObject({
        node: Slug,
        item: Text,
        count: Decimal.optional(),
        points: Decimal.optional(),
        evidence: z.array(Slug).default([]),
      }),
    )
    .default([]),
  vetoEvents: z
    .array(z.strictObject({ veto: Slug, date: IsoDate, evidence: z.array(Slug).min(1) }))
    .default([]),
  claimedTotal: Decimal.optional(),
  claimedTier: Text.optional(),
  /** Mandatory prose beside every total; longer text stands in the Markdown file of the same name. */
  narrative: Text,
  narrativeEn: Text.optional(),
  /** 论断 with their source; never computed as cause and effect. */
  claims: z.array(z.strictObject({ text: Text, source: Source })).default([]),
  review: z
    .array(z.strictObject({ by: Text, step: Text.optional(), opinion: Text, date: IsoDate.optional() }))
    .default([]),
  attachments: z
    .array(z.strictObject({ name: Text, title: Text.optional(), sha256: Sha256.optional() }))
    .default([]),
  evidence: z.array(Slug).default([]),
  /** Where the figures were read. */
  sources: z.array(Source).default([]),
  license: Text.default('CC-BY-4.0'),
  /** Withdrawals only: why, and by which office. */
  withdrawal: z
    .strictObject({
      reason: z.enum(['录入错误', '口径变更', '审计调整', '隐私处理', '其他']),
      approvedBy: Text,
      date: IsoDate,
    })
    .optional(),
  /** Adjustments only: the document and the date of effect. */
  adjustment: z.strictObject({ basis: Slug, effectiveFrom: IsoDate, note: Text }).optional(),
});
export type Disclosure = z.infer<typeof Disclosure>;
